/**
 * A talk that is kept to be read: how it begins and what is said, in three languages. It is told once, and
 * played in more than one way: by itself, over restarts, twice at once, in a browser, in a terminal.
 */
import { callBack } from '../../../core/acts/index.ts'
import type { Language } from '../../../core/domain/index.ts'
import { numbered } from '../../../core/message/index.ts'
import type { Person } from '../../_kit/person.ts'
import type { HouseForEach } from '../../_kit/talk.ts'
import { transcriptOf } from '../../_kit/transcript.ts'
import { DAY_MS } from '../../core/acts/ground.ts'

/** The parts of a learner's journey, in order. */
export const PARTS = [
  'start',
  'profile',
  'answer',
  'yes',
  'after',
  'evolves',
  'barriers',
  'rhythm-and-own-data',
  'one-person',
  'human',
  'young',
] as const

export type Part = (typeof PARTS)[number]

export type Turn =
  /** What the person says. */
  | string
  /** So many days go by, and what is due is done. */
  | number
  | Presses
  /** What others do in the meantime; what it gives is what the person says then. */
  | ((open: HouseForEach) => Promise<string | undefined>)

export interface Presses {
  readonly presses: string
  /** The first of the newest message that says so; otherwise the last of all that stand there. */
  readonly isFirst?: true
}

/** Whose talks are kept, by name. */
export const TELLERS = ['sara', 'an', 'tel'] as const

export interface KeptTalk {
  /** The name of its transcript. */
  readonly file: string
  readonly part: Part
  /** Everything before the turns; gives whose talk it is. */
  begins(open: HouseForEach, language: Language): Promise<Person>
  turns(language: Language): readonly Turn[]
  /** So many lines before the first turn are in the transcript; all of them, when it is not said. */
  readonly before?: number
}

/** Of what is said after the first talk, in which sewing is looked for in Genk. */
export interface SaidTalk extends Pick<KeptTalk, 'file' | 'part'> {
  readonly says: Readonly<Record<Language, readonly string[]>>
}

/** Plays the turns one after the other, each when the one before was answered. */
export async function plays(
  open: HouseForEach,
  one: Pick<Person, 'says' | 'presses' | 'hears' | 'last'>,
  turns: readonly Turn[],
): Promise<void> {
  for (const turn of turns) {
    if (typeof turn === 'string') await one.says(turn)
    else if (typeof turn === 'number') await daysGoBy(open, turn)
    else if (typeof turn === 'function') {
      const words = await turn(open)
      if (words !== undefined) await one.says(words)
    } else if (turn.isFirst === true) await pressesFirst(one, turn.presses)
    else await one.presses(turn.presses)
  }
}

async function daysGoBy(open: HouseForEach, days: number): Promise<void> {
  open.clock.advance(days * DAY_MS)
  for (const chat of await callBack(open.house)) await open.staff.carry(chat)
}

async function pressesFirst(one: Pick<Person, 'hears' | 'last'>, label: string): Promise<void> {
  const token = numbered(await one.last()).find((choice) => choice.label === label)?.token
  if (token === undefined) throw new Error(`Nothing in the list says «${label}».`)
  await one.hears({ kind: 'chosen', token })
}

/** How somebody else than the page of a test plays the turns: `one` is whose talk it is. */
export type Playing = (one: Person, turns: readonly Turn[]) => Promise<void>

/** The whole talk in this house, as its transcript. */
export async function playedOut(
  open: HouseForEach,
  { begins, turns, before }: KeptTalk,
  language: Language,
  playing: Playing = (one, said) => plays(open, one, said),
): Promise<string> {
  const one = await begins(open, language)
  const from = before === undefined ? 0 : (await one.lines()).length - before
  await playing(one, turns(language))
  return transcriptOf(one, from)
}
