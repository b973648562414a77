/** What the looks of a list answer: the things in it, what is missing, and what can be done today. */
import { z } from 'zod'
import { ConceptId, Moment, PhotoId, Relation } from '../../domain/index.ts'
import { OBJECTIONS } from '../../matching/index.ts'
import { type Key, Phrase, t } from '../../texts/index.ts'

const Kind = z.enum(['peer', 'group', 'host', 'mentor', 'activity'])

export const Shown = z.object({
  kind: Kind,
  id: z.string(),
  relation: Relation,
  concept: ConceptId,
  shows: ConceptId.optional(),
  title: Phrase,
  photo: PhotoId.optional(),
  /** After something: what kind of step this is from there. */
  step: Phrase.optional(),
  /** Where and when, how far. */
  facts: z.array(Phrase),
  /** Before a yes: all that is known of it. */
  full: z.array(Phrase).optional(),
  /** How long it takes. */
  lasts: Phrase.optional(),
  /** One does not do it with others: «liever samen» leads to what is. */
  isApart: z.literal(true).optional(),
  reason: z.array(Phrase),
  /** «Waarom ik?», in two lines. */
  why: z.array(Phrase),
  /** What «niet dit, want…» can be about. */
  objections: z.array(z.enum(OBJECTIONS)),
  /** How far it is depends on where the reader lives, and that was never said. */
  asksPlace: z.literal(true).optional(),
  /** For whom an activity is, where it says so. */
  ages: z.tuple([z.int(), z.int()]).optional(),
})
export type Shown = z.infer<typeof Shown>

/** What can be done today; `human` stands under every list anyway. */
const NextStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('wider'), km: z.number(), count: z.int() }),
  z.object({ step: z.literal('online'), count: z.int() }),
  z.object({ step: z.literal('group'), concept: ConceptId, count: z.int() }),
  z.object({ step: z.literal('attend'), count: z.int() }),
  z.object({ step: z.literal('human') }),
])
export type NextStep = z.infer<typeof NextStep>

/** What the `answer` look answers. */
export const AnswerLook = z.object({
  items: z.array(Shown),
  /** Under a sentence of their own, beside an answer that is thin. */
  tasters: z.array(Shown).optional(),
  /** The tasters are not near to the wish: they are something else, and told as such. */
  isElse: z.literal(true).optional(),
  more: z.int(),
  /** How many answer the wish itself. */
  answering: z.int(),
  /** Several wishes were asked at once. */
  several: z.literal(true).optional(),
  missing: z.array(Phrase),
  next: z.array(NextStep),
  /** May this person meet people? Else activities and a human are all there is. */
  people: z.boolean(),
  /** The club's town, from which is searched while it is not known where the reader lives. */
  around: z.string().optional(),
  /** The next wider circle in kilometres, when there is one. */
  wider: z.number().optional(),
  /** There is a round that this person may still say yes to. */
  round: z.literal(true).optional(),
  /** Of what is on at one place: what the place is called. */
  place: z.string().optional(),
  /** The wish is looked after until this day. */
  standing: Moment.optional(),
})
export type AnswerLook = z.infer<typeof AnswerLook>

/** Everything that stands in it, in the order of its numbers. */
export function allIn({ items, tasters = [] }: AnswerLook): readonly Shown[] {
  return [...items, ...tasters]
}

export const LABELS: Readonly<Record<z.infer<typeof Kind>, { tag: Key; choose: Key }>> = {
  peer: { tag: 'find.tag.peer', choose: 'find.choose.peer' },
  host: { tag: 'find.tag.host', choose: 'find.choose.peer' },
  mentor: { tag: 'find.tag.mentor', choose: 'find.choose.peer' },
  group: { tag: 'find.tag.group', choose: 'find.choose.group' },
  activity: { tag: 'find.tag.activity', choose: 'find.choose.activity' },
}

/** The button that chooses a thing. */
export function chooseLabel(item: Pick<Shown, 'kind' | 'title'>): Phrase {
  return t(LABELS[item.kind].choose, { who: { phrase: item.title } })
}
