/**
 * What is typed beside the buttons of a list: a complaint, where to go, with whom, only together, another
 * day, how long it takes. Each becomes one answer of the list, and is read back here.
 */
import { type Phrase, t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { type Complained, complaintIn } from '../complaint.ts'
import { asksHowLong } from '../how-long.ts'
import { asksOtherDay, asksTogether, daysNamed, Narrow } from '../narrow.ts'
import { yesOrNo } from '../questions.ts'
import type { Said, Understood } from '../script.ts'
import { Coming, comingIn } from './coming.ts'
import { placeChosen, placeNamed } from './find-named.ts'
import { type AnswerLook, allIn, type Shown } from './find-shown.ts'

type Text = Extract<Said, { kind: 'text' }>

/** «Te ver», «niet de tweede», or «waarom ik?» of the thing at this place, as one answer to the list. */
function complaintAnswer({ complaint, at }: Complained): string {
  return at === undefined ? complaint : `${complaint}@${String(at)}`
}

/** The same, read back; `at` is NaN where no thing was named. */
export function complaintOf(answer: string): { readonly complaint: string; readonly at: number } {
  const [complaint = '', at] = answer.split('@')
  return { complaint, at: Number(at) }
}

export function whyAnswer(at: number): string {
  return complaintAnswer({ complaint: 'why', at })
}

const PARTY = 'party '
const NARROW = 'narrow '

/** «Met drie», before it is said to what: an answer to the list that is kept until something is chosen. */
function partyAnswer(text: string, items: readonly Shown[]): Understood | undefined {
  const heard = comingIn(text)
  if (heard === undefined || !('meaning' in heard)) return heard
  if (!items.some(({ kind }) => kind === 'activity')) return { reply: t('household.activities') }
  return { meaning: `${PARTY}${JSON.stringify(heard.meaning)}` }
}

export function isParty(answer: string): boolean {
  return answer.startsWith(PARTY)
}

/** The same, read back. */
export function partyOf(answer: string): Coming {
  const { isYes: _, asks: __, ...coming } = Coming.parse(JSON.parse(answer.slice(PARTY.length)))
  return coming
}

/** Days or company that a list is narrowed to, as one answer; read back by `narrowOf`. */
export function narrowAnswer(to: Narrow): string {
  return `${NARROW}${JSON.stringify(to)}`
}

/** Undefined for an answer that narrows nothing. */
export function narrowOf(answer: string): Narrow | undefined {
  if (answer === 'together') return { together: true }
  return answer.startsWith(NARROW)
    ? Narrow.parse(JSON.parse(answer.slice(NARROW.length)))
    : undefined
}

/** The list as it was before it was narrowed, or gone further in. */
export const BEFORE = 'before'

/** What is said of the whole list while one thing of it is looked at: an answer to the list. */
export interface OfList {
  readonly list: string
}

const OF_LIST = ['more', 'wider', 'everything'] as const

/** «Andere dag» and «enkel samen» mean beside one thing what they mean beside the list. */
export function saysOfList({ text }: Text): string | undefined {
  if (asksTogether(text)) return 'together'
  return asksOtherDay(text) ? 'days' : undefined
}

/** So do «meer», «verder weg» and a day alone, where they can be about nothing else. */
export function saysOfListOnly(said: Text): string | undefined {
  const word = OF_LIST.find((one) => saysButton(said.text, one))
  const days = word === undefined ? daysNamed(said) : undefined
  return days === undefined ? word : narrowAnswer(days)
}

/** The same, read back. */
export function ofList(answer: string): OfList | undefined {
  const isOne = ['together', 'days', ...OF_LIST].includes(answer) || answer.startsWith(NARROW)
  return isOne ? { list: answer } : undefined
}

/** What the words say to this list, before its own buttons are looked at. */
export function beforeButtons(said: Text, answer: AnswerLook): Understood | undefined {
  const items = allIn(answer)
  // «Liever samen met iemand» is no company of one's own.
  if (asksTogether(said.text)) return { meaning: 'together' }
  if (asksHowLong(said.text) && items.length > 0) return { reply: howLong(said.text, items) }
  return partyAnswer(said.text, items)
}

/** Of the one that is named, else of everything that has an hour. */
function howLong(text: string, items: readonly Shown[]): Phrase {
  const named = items[placeNamed(text, items) ?? -1]
  const about = named === undefined ? items : [named]
  const told = about.flatMap(({ title, lasts }) =>
    lasts === undefined
      ? []
      : [t('find.lasts.of', { title: { phrase: title }, lasts: { phrase: lasts } })],
  )
  return told.length === 0 ? t('find.lasts.open') : told.reduce(lineByLine)
}

/** One to a line: joined by «en» nobody sees which is how long. */
function lineByLine(above: Phrase, below: Phrase): Phrase {
  return t('find.lasts.all', { above: { phrase: above }, below: { phrase: below } })
}

/** What can be said to a list in words: a complaint, where to go, and what no button says just now. */
export function typed(
  said: Text,
  answer: AnswerLook,
  { isNarrowed, isMoved }: { readonly isNarrowed: boolean; readonly isMoved: boolean },
): string | undefined {
  if (isMoved && saysButton(said.text, 'undo')) return BEFORE
  const items = allIn(answer)
  const on = { count: items.length, named: (text: string) => placeNamed(text, items) }
  const days = daysOf(said, on.named(said.text))
  if (days !== undefined) return days
  const complained = items.length === 0 ? undefined : complaintIn(said.text, on)
  if (complained !== undefined) return complaintAnswer(complained)
  const chosen = placeChosen(said.text, items)
  if (chosen !== undefined) return String(chosen)
  if (asksConsent(answer) && yesOrNo(said) === 'yes') return 'consent'
  if (isNarrowed && saysButton(said.text, 'everything')) return 'everything'
  if (saysButton(said.text, 'first')) return isNarrowed ? 'everything' : 'first'
  if (saysButton(said.text, 'everything')) return 'first'
  return saysButton(said.text, 'doors') ? 'doors' : undefined
}

/** Days for the whole list; of one thing that is named it is a complaint. */
function daysOf(said: Text, named: number | undefined): string | undefined {
  if (named !== undefined) return undefined
  if (asksOtherDay(said.text)) return 'days'
  const days = daysNamed(said)
  return days === undefined ? undefined : narrowAnswer(days)
}

/** Nobody is introduced yet for want of a yes. */
export function asksConsent({ missing }: AnswerLook): boolean {
  return missing.some(({ key }) => key === 'matching.missing.consent')
}
