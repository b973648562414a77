/** Everything that is known of a thing, as the card that stands at its yes. */
import type { Phrase } from '../../texts/index.ts'
import type { Draft, DraftCard } from '../draft.ts'

interface Full {
  readonly title: Phrase
  readonly facts: readonly Phrase[]
  /** Absent in talks that began before it was told. */
  readonly full?: readonly Phrase[] | undefined
}

export function fullCard(
  picture: NonNullable<DraftCard['picture']>,
  { title, facts, full }: Full,
): Draft {
  return { blocks: [{ card: { picture, title, lines: full ?? facts } }] }
}
