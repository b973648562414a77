/**
 * Counts words that nobody knew, so that the club's human can make talents of them. A count says nothing
 * about who said it: it is written apart from what the person's turn writes, to the day, under the word.
 */
import {
  counted,
  HOUSE,
  type RunningScript,
  type UnmappedWord,
  unmappedId,
} from '../domain/index.ts'
import { fold } from '../talents/index.ts'
import type { Reading } from '../understanding/index.ts'
import type { Scene } from './scene.ts'

/** No message counts more words than this. */
const MOST_WORDS = 3
/** So many earlier messages of the chat are looked through: whoever says it again is not counted again. */
const MESSAGES_BACK = 50
const TRIES = 3

/** Notes the words of a message that is about wishes. Words for another person are nobody's to count. */
export function noteUnmapped(scene: Scene, { unmapped, language }: Reading): void {
  if (!isAboutWishes(scene.running)) return
  const of = language ?? scene.member.language
  scene.unmapped = unmapped.slice(0, MOST_WORDS).map(({ value }) => ({ word: value, language: of }))
}

/** The questions about a person, and what is written to somebody, are none of ours. */
function isAboutWishes(running: RunningScript | undefined): boolean {
  if (running === undefined || running.script === 'find') return true
  return running.script === 'onboarding' && !running.log.some(({ key }) => key === 'club')
}

/** Best effort: a count that is lost harms nobody, and no turn fails by it. */
export async function countUnmapped(scene: Scene): Promise<void> {
  if (scene.unmapped.length === 0 || scene.erased) return
  try {
    const names = await firstNames(scene)
    const earlier = await saidBefore(scene)
    for (const { word, language } of scene.unmapped)
      if (!names.has(word) && !earlier.has(word)) await count(scene, word, language)
  } catch (error) {
    scene.house.journal.alarm('words.not-counted', error, { club: scene.club.id })
  }
}

async function count(
  { house, club, now }: Scene,
  word: string,
  language: UnmappedWord['language'],
): Promise<void> {
  const id = unmappedId(language, word)
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stored = await house.store.get('unmappedWords', club.id, id)
    const record = counted(stored?.record, { clubId: club.id, word, language }, now)
    const expects = stored?.version ?? 'absent'
    const done = await house.store.commit([{ do: 'put', in: 'unmappedWords', record, expects }])
    if (done.ok) return
  }
}

/** Every word of what people of the club are called, however it is written: none of them counts. */
async function firstNames({ house, club }: Scene): Promise<ReadonlySet<string>> {
  const { members } = await house.populations.of(club.id)
  return new Set([...members.values()].flatMap(({ firstName }) => wordsIn(firstName ?? '')))
}

/** Every word of what this chat said before, as far as that is still kept. */
async function saidBefore({ house, address, intake }: Scene): Promise<ReadonlySet<string>> {
  const { items } = await house.store.find('intake', {
    clubId: HOUSE,
    index: 'byAddress',
    equals: [address.id, 'handled'],
    newestFirst: true,
    limit: MESSAGES_BACK,
  })
  const said = items
    .map(({ record }) => record)
    .filter(({ id }) => id !== intake.id)
    .flatMap(({ heard }) => (heard?.kind === 'said' ? wordsIn(heard.text) : []))
  return new Set(said)
}

/** Written as words are counted. */
function wordsIn(text: string): string[] {
  return fold(text).split(/[^a-z]+/)
}
