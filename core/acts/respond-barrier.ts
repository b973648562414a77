/**
 * Words about what keeps somebody from coming, in any sentence and in the middle of any talk: answered
 * with what helps. Whatever else the sentence says is kept, and goes on as it would have.
 */
import {
  Asked,
  bare,
  type Draft,
  hasTopic,
  isComplaint,
  saysSomething,
  yesOrNo,
} from '../dialogue/index.ts'
import type { BarrierKind, Theme } from '../domain/index.ts'
import { CHEAP_EURO } from '../matching/index.ts'
import { readToken } from '../message/index.ts'
import { mayAct } from '../policy/index.ts'
import type { Found, Intent, Reading } from '../understanding/index.ts'
import { aside } from './always.ts'
import { type BarrierCommand, helpAgainst } from './barrier.ts'
import { heardBarrier, whichBarrier } from './barrier-draft.ts'
import type { Named } from './barrier-named.ts'
import { doCommand } from './command.ts'
import { begin } from './converse.ts'
import { intentHeard } from './intent-heard.ts'
import type { Offered } from './offered.ts'
import { onboardingOf, toldIn, type Words } from './opening.ts'
import { profiled } from './profile.ts'
import { type Scene, sayApart } from './scene.ts'
import { isJoining, toldSoFar } from './told-so-far.ts'

/** Two at once are answered; more would be a page. */
const MOST = 2

/** What these ask for is done first; what keeps somebody away is beside it. */
const OTHERWISE: ReadonlySet<Intent> = new Set([
  'ask_human',
  'delete_me',
  'pause',
  'resume',
  'leave_group',
  'report_person',
  'start_group',
  'broadcast_activity',
])

/** Whether the words were about that, and were answered; what else they say goes on to the talk. */
export async function respondToBarrier(
  scene: Scene,
  words: Words,
  offers: Offered,
): Promise<boolean> {
  const chosen = chosenOfBarriers(words, offers)
  if (chosen !== undefined) {
    await doCommand(scene, chosen.command, chosen.about)
    return true
  }
  if (asksForCounts(scene, words.text)) {
    await doCommand(scene, 'barrier-counts', 'all')
    return true
  }
  const intent = intentHeard(words)
  if (OTHERWISE.has(intent)) return false
  const kinds = barriersNamed(words, scene)
  if (kinds.length === 0) return await asksWhich(scene, words, intent)
  const isOfOthers = words.reading.about === 'other'
  const named = { kinds, theme: themeOf(scene, words.reading), isOfOthers }
  if (!hasOwnTopic(words.reading) && !beginsWithTopic(scene, words.reading))
    return answer(scene, named, withoutTopic(words))
  sayApart(scene, heardBarrier(named))
  return false
}

/** What helps, and then what else was said: a place, a time, what it may cost. */
async function answer(scene: Scene, named: Named, words: Words): Promise<boolean> {
  const { wish } = toldIn(words, [])
  const isFirst = isJoining(scene)
  const before = isFirst ? toldSoFar(scene) : scene.member
  const draft = await helpAgainst(scene, named, profiled(before, wish, scene.house.taxonomy))
  const isMore = saysSomething(wish)
  if (isFirst && isMore) {
    sayApart(scene, draft)
    return false
  }
  const isStranger = scene.member.consents.length === 0 && scene.running === undefined
  if (!isStranger && !isMore) await aside(scene, draft)
  else await thenTell(scene, draft, words)
  return true
}

async function thenTell(scene: Scene, draft: Draft, words: Words): Promise<void> {
  sayApart(scene, draft)
  await begin(scene, onboardingOf(scene, words))
}

/** Something is in the way, and nobody knows what: that can be told with one tap. */
async function asksWhich(scene: Scene, words: Words, intent: Intent): Promise<boolean> {
  if (intent !== 'report_barrier' || scene.isNew) return false
  if (saysSomething(toldIn(words, []).wish)) return false
  await aside(scene, whichBarrier())
  return true
}

function barriersNamed({ text, reading }: Words, { running, member }: Scene): BarrierKind[] {
  const { barriers, maxPriceEuro } = reading
  // «Te duur», of something in a list: the list answers that itself.
  const isOpen = running !== undefined || member.consents.length > 0
  const said = bare(text)
  const isBare = isOpen && (said.split(' ').length <= SHORT || NOT_THIS.test(said))
  if (isComplaint(text) && (running?.script === 'find' || isBare)) return []
  const kinds = barriers.map(({ value }) => value)
  const isPoor = maxPriceEuro !== undefined && maxPriceEuro.value <= CHEAP_EURO
  const isAlone = isPoor && !hasTopic(toldIn({ text, reading }, []).wish)
  return [...new Set([...kinds, ...(isAlone ? ['money' as const] : [])])].slice(0, MOST)
}
const SHORT = 3
const NOT_THIS = /^(?:niet|pas|not) /

/** A talent of its own beside the barrier: «ik haatte school» names none. */
function hasOwnTopic({ wants, offers, interests, barriers }: Reading): boolean {
  return wants.length > 0 || besideThem([...offers, ...interests], barriers).length > 0
}

/** In somebody's first sentence a talent beside the barrier is what they came for: «naaien, ik heb geen auto». */
function beginsWithTopic({ member }: Scene, { named, barriers }: Reading): boolean {
  return member.consents.length === 0 && besideThem(named, barriers).length > 0
}

/** What was found in other words than those of a barrier. */
function besideThem<T extends Found<unknown>>(
  found: readonly T[],
  barriers: Reading['barriers'],
): T[] {
  return found.filter(
    ({ span: [from, to] }) => !barriers.some(({ span }) => from < span[1] && span[0] < to),
  )
}

function withoutTopic({ text, reading }: Words): Words {
  const none = { wants: [], offers: [], interests: [], named: [], dropped: [] }
  return { text, reading: { ...reading, ...none, unsure: [], unmapped: [], questions: [] } }
}

/** What it was about: named with it, or what the list on the screen is about. */
function themeOf({ house, running }: Scene, { named, barriers }: Reading): Theme | undefined {
  const list = running?.script === 'find' ? Asked.safeParse(running.input) : undefined
  const concept = besideThem(named, barriers)[0]?.value ?? list?.data?.ask
  return concept === undefined ? undefined : house.taxonomy.get(concept)?.theme
}

/** The button that «ja» or «nee» means, where the newest message asks one of our questions. */
function chosenOfBarriers(
  { text, reading }: Words,
  { newest }: Offered,
): { command: BarrierCommand; about: string } | undefined {
  // «Nee, ik heb geen auto» says more than no.
  if (reading.barriers.length > 0) return undefined
  const answered = yesOrNo({ kind: 'text', text, reading })
  if (answered === undefined) return undefined
  const meant: readonly BarrierCommand[] =
    answered === 'yes'
      ? ['barrier-pass-on', 'barrier-remember']
      : ['barrier-keep-in', 'barrier-let-be']
  for (const { token } of newest) {
    const read = readToken(token)
    const command = read?.kind === 'command' ? meant.find((one) => one === read.command) : undefined
    if (read?.kind === 'command' && command !== undefined) return { command, about: read.about }
  }
  return undefined
}

const COUNTS = new Set([
  ...['drempels', 'de drempels', 'wat houdt mensen tegen', 'wat mensen tegenhoudt'],
  ...['les freins', 'freins', 'les obstacles', 'ce qui retient les gens'],
  ...['barriers', 'the barriers', 'what holds people back'],
])

/** For the club's human alone: to everybody else these are words like any other. */
function asksForCounts({ club, member }: Scene, text: string): boolean {
  return COUNTS.has(bare(text)) && mayAct(member, 'see-barriers', { club }).ok
}
