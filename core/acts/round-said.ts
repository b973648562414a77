/** What is typed about rounds: words that ask for something, and words that answer a button. */
import {
  asksLater,
  asksOther,
  asksWhat,
  asksWhy,
  type Draft,
  type Next,
  paragraphs,
  type RoundWord,
  roundSaid,
  withChoices,
  yesOrNo,
} from '../dialogue/index.ts'
import type { Group, Member, Moment } from '../domain/index.ts'
import { type Command, commandToken, readToken } from '../message/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { askToJoin, leaveRound, lookedOver } from './join-round.ts'
import type { Offered as Buttons } from './offered.ts'
import type { Words } from './opening.ts'
import { nameOf } from './portray.ts'
import { makeNow } from './round-now.ts'
import { entryOf, hasRounds, momentOfRound, openRound } from './rounds.ts'
import type { Scene } from './scene.ts'
import { aimOf, offeredOf } from './seat-offer.ts'

interface Chosen {
  readonly command: Command
  readonly about: string
}

const YES: ReadonlySet<Command> = new Set([
  ...(['round-come', 'round-make', 'seat-yes', 'round-join'] as const),
  ...(['rsvp-take', 'rsvp-come', 'met-yes'] as const),
])
const NO: ReadonlySet<Command> = new Set([
  ...(['round-out', 'seat-no', 'rsvp-pass', 'rsvp-absent', 'met-no'] as const),
])
const LATER: ReadonlySet<Command> = new Set(['round-later'])
const OTHER: ReadonlySet<Command> = new Set(['seat-other'])
const WHY: ReadonlySet<Command> = new Set(['seat-why'])

/**
 * The button that words such as «ja», «later» or «ander groepje» answer, when the newest message offers
 * one of these; only there can they mean it.
 */
export function chosenOfRound(words: Words, { newest }: Buttons): Chosen | undefined {
  const commands = newest.flatMap(({ token }) => {
    const read = readToken(token)
    return read?.kind === 'command' ? [{ command: read.command, about: read.about }] : []
  })
  const asks = (among: ReadonlySet<Command>): Chosen | undefined =>
    commands.find(({ command }) => among.has(command))
  // Where there is nothing to say yes to, a no is about something else.
  const yes = asks(YES)
  if (yes === undefined) return undefined
  const meant = meantBy(words)
  // «Nee» to «kan je nog komen?», where coming no more is what the other button says.
  const leaves = commands.find(
    ({ command, about }) => command === 'rsvp-withdraw' && about === yes.about.split('~')[0],
  )
  if (meant === NO && asks(NO) === undefined && leaves !== undefined) return leaves
  // «Nee» to «zal ik de groepjes nu maken?» is «later».
  const instead = meant === NO ? asks(LATER) : undefined
  return meant === undefined ? undefined : (asks(meant) ?? instead)
}

function meantBy({ text, reading }: Words): ReadonlySet<Command> | undefined {
  if (asksOther(text)) return OTHER
  if (asksLater(text)) return LATER
  if (asksWhy(text)) return WHY
  if (roundSaid(text)?.word === 'out') return NO
  const answer = yesOrNo({ kind: 'text', text, reading })
  if (answer === undefined) return undefined
  return answer === 'yes' ? YES : NO
}

/** What the words ask about rounds, if anything. Somebody new is told what a round is, and no more. */
export async function askedOfRound(
  scene: Scene,
  text: string,
): Promise<{ readonly word: RoundWord } | undefined> {
  const said = roundSaid(text)
  if (said === undefined) return undefined
  if (said.isNamed || !hasRounds(scene.club)) return said.isNamed ? said : undefined
  // «Toch niet» is about the round of who is in it, and about nothing else on the screen.
  if (scene.running !== undefined) return undefined
  const entry = await entryOf(scene, await openRound(scene), scene.member)
  return entry?.said === 'yes' || (await lookedOver(scene)) !== undefined ? said : undefined
}

/** A word that begins a talk, or changes something; undefined when it was only answered. */
export async function doRoundWord(
  scene: Scene,
  word: 'join' | 'out' | 'now',
): Promise<Next | undefined> {
  switch (word) {
    case 'join':
      return askToJoin(scene)
    case 'out':
      return leaveRound(scene)
    case 'now':
      return makeNow(scene)
  }
}

/** The answer to «wat is een ronde?», «wanneer is de ronde?» and «wie zit er in mijn groepje?». */
export async function roundAnswer(scene: Scene, word: 'what' | 'when' | 'who'): Promise<Draft> {
  if (word === 'who') return myGroups(scene)
  if (!hasRounds(scene.club)) return paragraphs(t('round.what'), t('round.none-here'))
  const { club, member } = scene
  const round = await openRound(scene)
  const moment: { moment: Moment } = { moment: momentOfRound(round, club) }
  const isKnown = member.consents.length > 0
  const isIn = (await entryOf(scene, round, member))?.said === 'yes'
  const standing = isIn ? t('round.date.in') : t('round.date.not-in')
  const draft = paragraphs(
    ...(word === 'what' ? [t('round.what')] : []),
    t('round.date', { moment }),
    ...(isKnown ? [standing] : []),
  )
  if (!isKnown) return draft
  return withChoices(draft, [
    isIn
      ? { command: 'round-out', about: round.id, label: t('round.out.button') }
      : { command: 'round-join', about: round.id, label: t('round.button') },
  ])
}

/** Who is in each group of theirs: who said yes, and who was asked. */
async function myGroups(scene: Scene): Promise<Draft> {
  const groups = await groupsOf(scene)
  if (groups.length === 0) return paragraphs(t('round.group.none'))
  const blocks: Draft['blocks'][number][] = []
  for (const group of groups) {
    const { people } = await offeredOf(scene, group)
    const isIn = ({ id }: Member): boolean => group.memberIds.includes(id)
    const said = people.filter(isIn)
    const asked = people.filter((one) => !isIn(one))
    const lines = [
      ...namesLine('round.group.in', said, scene.member),
      ...namesLine('round.group.asked', asked, scene.member),
    ]
    blocks.push({ card: { picture: 'group', title: aimOf(group), lines } })
  }
  return { blocks }
}

function namesLine(
  key: 'round.group.in' | 'round.group.asked',
  people: readonly Member[],
  reader: Member,
): Phrase[] {
  if (people.length === 0) return []
  const others = people.filter(({ id }) => id !== reader.id).map(nameOf)
  const own = others.length < people.length ? [t('round.you')] : []
  return [t(key, { names: { list: [...others, ...own].map((phrase) => ({ phrase })) } })]
}

/** Those that run or are brewing, in which they sit or are asked to. */
export async function groupsOf({ house, club, member }: Scene): Promise<Group[]> {
  const found = new Map<string, Group>()
  for (const index of ['byMember', 'byAsked'] as const) {
    const page = await house.store.find('groups', {
      clubId: club.id,
      index,
      equals: [member.id],
    })
    for (const { record } of page.items) if (record.state !== 'closed') found.set(record.id, record)
  }
  return [...found.values()]
}

/** Words that are only answered, beside whatever is going on. */
export function isOnlyAnswered(word: RoundWord): word is 'what' | 'when' | 'who' {
  return word === 'what' || word === 'when' || word === 'who'
}

/** «Waarom?», where somebody was told that there was no place for them. */
export function asksWhyNoSeat(text: string, { newest }: Buttons): boolean {
  return asksWhy(text) && newest.some(({ token }) => token === commandToken('round-join', 'next'))
}

/** «Wat is dat?», where a round is what was spoken of. */
export function asksWhatRound(text: string, { newest }: Buttons): boolean {
  const isAbout = newest.some(({ token }) => {
    const read = readToken(token)
    return read?.kind === 'command' && read.command.startsWith('round-')
  })
  return isAbout && asksWhat(text)
}
