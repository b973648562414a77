/** The club's human and the words that nobody knew, in the chat: what is shown, and what is said of it. */
import type { z } from 'zod'
import {
  type Decision,
  type DraftChoice,
  type GroupsLook,
  type Next,
  paragraphs,
  type UnmappedLook,
  type WordFate,
  withChoices,
} from '../dialogue/index.ts'
import { SHOWN_FROM, type Theme, type UnmappedWord } from '../domain/index.ts'
import { mayAct } from '../policy/index.ts'
import type { VocabularyProblem } from '../talents/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import type { House } from './house.ts'
import { reply, type Scene } from './scene.ts'
import { mapWord, type NotChanged, reopenWord, type WordDesk, type WordEnd } from './words.ts'

/** Words on one card: more are hard to read on a phone. */
const WORDS_SHOWN = 10

/** Open words that were counted often enough to be read by anybody, the most counted first. */
export async function unmappedWords(
  { store }: Pick<House, 'store'>,
  clubId: UnmappedWord['clubId'],
  limit: number = WORDS_SHOWN,
): Promise<UnmappedWord[]> {
  const { items } = await store.find('unmappedWords', {
    clubId,
    index: 'byState',
    equals: ['open'],
    from: SHOWN_FROM,
    newestFirst: true,
    limit,
  })
  return items.map(({ record }) => record)
}

/** As this turn sees them, for who may see them: what was decided just now is not there any more. */
export async function unmappedLook(scene: Scene): Promise<z.infer<typeof UnmappedLook>> {
  const { house, club, member, stage } = scene
  if (!mayAct(member, 'change-words', { club }).ok) return { items: [] }
  const items: z.infer<typeof UnmappedLook>['items'] = []
  for (const { id } of await unmappedWords(house, club.id, WORDS_SHOWN + 1)) {
    const word = await stage.get('unmappedWords', club.id, id)
    if (word?.state !== 'open') continue
    items.push({ id, word: word.word, language: word.language, count: word.count })
  }
  return { items: items.slice(0, WORDS_SHOWN) }
}

export function groupsLook({ house }: Scene, theme: Theme): z.infer<typeof GroupsLook> {
  const groups = house.groups.filter((group) => group.theme === theme && group.id !== 'excluded')
  return { groups: groups.map(({ id, names }) => ({ id, name: names })) }
}

/** Carries out what the club's human decided about a word, says so, and shows the next words. */
export async function decideWord(
  scene: Scene,
  { wordId, to }: Extract<Decision, { decide: 'map-word' }>,
): Promise<Next | undefined> {
  const done = await mapWord(deskOf(scene), wordId, endOf(scene, to))
  if (!done.ok) {
    reply(scene, paragraphs(...whyNot(done.error)))
    return done.error.kind === 'not-allowed' ? undefined : NEXT
  }
  reply(scene, withChoices(paragraphs(receipt(done.value.word, to)), [undo(done.value)]))
  return NEXT
}

/** The button under what was decided. Pressed twice, it says that there is nothing to undo. */
export async function undoWord(scene: Scene, wordId: string): Promise<void> {
  const done = await reopenWord(deskOf(scene), wordId)
  if (!done.ok) reply(scene, paragraphs(...whyNot(done.error)))
  else reply(scene, paragraphs(t('words-list.undone', { word: done.value.word })))
}

const NEXT: Next = { script: 'words', input: { again: true } }

function deskOf({ house, club, stage, member }: Scene): WordDesk {
  return { house, club, stage, by: member }
}

function endOf({ member }: Scene, to: WordFate): WordEnd {
  if (to.as !== 'concept') return to
  const { label, theme, group } = to
  return { as: 'concept', concept: { theme, group, labels: { [member.language]: [label] } } }
}

function receipt(word: string, to: WordFate): Phrase {
  switch (to.as) {
    case 'ignored':
      return t('words-list.ignored', { word })
    case 'label':
      return t('words-list.mapped', { word, concept: { concept: to.concept } })
    case 'concept':
      return t('words-list.added', { label: to.label })
  }
}

function undo({ id }: UnmappedWord): DraftChoice {
  return { command: 'word-reopen', about: id, label: t('words-list.undo'), quiet: true }
}

function whyNot(error: NotChanged): Phrase[] {
  if (error.kind === 'not-allowed') return [t('human.not-yours')]
  if (error.kind === 'gone') return [t('always.closed')]
  return error.problems.map(problemPhrase)
}

/** Each problem in a sentence that says what to do instead. */
export function problemPhrase(problem: VocabularyProblem): Phrase {
  switch (problem.kind) {
    case 'label-taken':
      return t('words-list.problem.taken', { label: problem.label, by: { concept: problem.by } })
    case 'label-guarded':
      return t('words-list.problem.guarded', { label: problem.label })
    case 'label-empty':
      return t('words-list.problem.empty', { label: problem.label })
    case 'unknown-concept':
      return t('words-list.problem.unknown', { name: problem.id })
    case 'unknown-group':
      return t('words-list.problem.group', { group: problem.group })
    case 'group-elsewhere':
      return t('words-list.problem.elsewhere', { group: problem.group, theme: problem.theme })
    case 'circle':
      return t('words-list.problem.circle', { name: problem.id })
    case 'id-taken':
      return t('words-list.problem.id', { name: problem.id })
  }
}
