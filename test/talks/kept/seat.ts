/** Where somebody goes on with a kept talk: what every place can do, and whether all words of an answer are there. */
import { type Choice, type Line, plainSpans } from '../../../core/message/index.ts'
import type { Person } from '../../_kit/person.ts'
import type { HouseForEach } from '../../_kit/talk.ts'
import { type Presses, plays, type Turn } from './talk.ts'

export interface Seat {
  /** Says it, and reads what is answered. */
  says(text: string): Promise<void>
  presses(press: Presses): Promise<void>
  /** Waits until everything that came is there, and looks whether all of its words are. */
  reads(): Promise<void>
}

/** Plays the turns there; what others do in the meantime is read too. */
export async function playsAt(
  seat: Seat,
  open: HouseForEach,
  one: Person,
  turns: readonly Turn[],
): Promise<void> {
  for (const turn of turns)
    if (typeof turn === 'string') await seat.says(turn)
    else if (typeof turn === 'object') await seat.presses(turn)
    else {
      await plays(open, { ...one, says: seat.says }, [turn])
      await seat.reads()
    }
}

/** Everything that a line says, piece by piece: what is told, so many fields of a form, and what can be chosen. */
export function wordsOf(
  { message }: Line,
  fields: number,
  choices: readonly Pick<Choice, 'label'>[],
): string[] {
  const told = (message?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'text') return plainSpans(block.spans).split('\n')
    if (block.kind === 'card') return [block.title, ...block.lines].map(plainSpans)
    if (block.kind !== 'form') return []
    return block.fields.slice(0, fields).map(({ label }) => plainSpans(label))
  })
  return [...told, ...choices.map(({ label }) => label)]
}

/** What of it is not in the text; any white space is a space. */
export function missingIn(text: string, words: readonly string[]): string[] {
  const there = asRead(text)
  return words.filter((one) => !there.includes(asRead(one)))
}

function asRead(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
