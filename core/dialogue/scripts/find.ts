/**
 * One ranked answer: people, groups, hosts, mentors and activities, nearest first, each with its three
 * reasons. Choosing one leads to a request, a seat, or back to the list; «niet dit, want…» changes what
 * is looked for from then on.
 */
import { z } from 'zod'
import { ActivityId, ConceptId, GroupId } from '../../domain/index.ts'
import { OBJECTIONS } from '../../matching/index.ts'
import { t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { ask, look, type Script, say } from '../script.ts'
import { Undo } from '../undo.ts'
import { goingTogether, objection, sure, whichItem, why } from './find-item.ts'
import { AnswerLook, complaintOf, listQuestion, type Shown } from './find-list.ts'

export const FindInput = z.object({
  ask: ConceptId.optional(),
  /** How the profile was before the words that led here: they can be taken back from the list. */
  undo: Undo.optional(),
  /** What can be taken back is a complaint: the list is shown again after it. */
  objected: z.literal(true).optional(),
})
export type FindInput = z.infer<typeof FindInput>

export function* find(input: FindInput): Script<Decision> {
  let skip: string[] = []
  let radiusKm: number | undefined
  let isDoors = false
  for (;;) {
    const answer = yield* look(
      'answer',
      {
        look: isDoors ? 'doors' : 'answer',
        ask: input.ask ?? null,
        skip,
        radiusKm: radiusKm ?? null,
      },
      AnswerLook,
    )
    const canUndo = input.undo !== undefined
    const question = listQuestion(answer, { isLater: skip.length > 0, isDoors, canUndo })
    const pick = yield* ask(question, z.string())
    const decided = decisionFor(pick, input, answer)
    if (decided !== undefined) return decided
    if (pick === 'more') skip = [...skip, ...answer.items.map((item) => item.id)]
    else if (pick === 'first') [skip, isDoors] = [[], false]
    else if (pick === 'doors') [skip, isDoors] = [[], true]
    else if (pick === 'wider') radiusKm = widerOf(answer)
    else {
      const decision = yield* closer(pick, answer.items, input.ask)
      if (decision !== undefined) return decision
      yield* say(paragraphs(t('find.back-to-list')))
    }
  }
}

/** What a button under the list leads to at once. */
function decisionFor(pick: string, input: FindInput, answer: AnswerLook): Decision | undefined {
  switch (pick) {
    case 'undo':
      return input.undo === undefined ? undefined : takenBack(input, input.undo)
    case 'other':
      return { decide: 'nothing', next: anotherWish() }
    case 'online':
      return { decide: 'go-online', ...(input.ask === undefined ? {} : { ask: input.ask }) }
    case 'human':
      return { decide: 'ask-human' }
    case 'group': {
      const step = answer.next.find(({ step }) => step === 'group')
      if (step?.step !== 'group') return undefined
      return { decide: 'ask-group', concept: step.concept, count: step.count }
    }
    default:
      return undefined
  }
}

/** Who takes back a complaint looks at the same list again; who takes back a wish is done with it. */
function takenBack({ ask: wish, objected }: FindInput, undo: Undo): Decision {
  if (objected !== true) return { decide: 'undo', undo }
  const next = { script: 'find', input: wish === undefined ? {} : { ask: wish } }
  return { decide: 'undo', undo, next }
}

function anotherWish(): { script: string; input: { known: true; greet: false } } {
  return { script: 'onboarding', input: { known: true, greet: false } }
}

function widerOf({ next, wider }: AnswerLook): number | undefined {
  const step = next.find((one) => one.step === 'wider')
  return step?.step === 'wider' ? step.km : wider
}

/** One thing, closer by: chosen, asked why, or objected to. Undefined leads back to the list. */
function* closer(
  pick: string,
  items: readonly Shown[],
  wish: ConceptId | undefined,
): Script<Decision | undefined> {
  const chosen = items[Number(pick)]
  if (chosen !== undefined) return yield* taken(chosen)
  const { complaint, at } = complaintOf(pick)
  const known = OBJECTIONS.find((one) => one === complaint)
  // Typed in words it may be about any of them.
  const item = items[at] ?? (yield* whichItem(items, known))
  if (item === undefined) return undefined
  return yield* complaint === 'why' ? asked(item, wish) : objection(item, wish, known)
}

function* asked(item: Shown, wish: ConceptId | undefined): Script<Decision | undefined> {
  const then = yield* why(item)
  if (then === 'choose') return yield* taken(item)
  if (then === 'back') return undefined
  return yield* objection(item, wish, then === 'object' ? undefined : then)
}

function* taken(item: Shown): Script<Decision | undefined> {
  if (!(yield* sure(item))) return undefined
  const companion = yield* goingTogether(item)
  return { ...decisionOf(item), ...(companion === undefined ? {} : { companion }) }
}

function decisionOf(item: Shown): Extract<Decision, { decide: 'rsvp' | 'introduce' }> {
  switch (item.kind) {
    case 'activity':
      return {
        decide: 'rsvp',
        event: { kind: 'activity', id: ActivityId.parse(item.id) },
        answer: 'yes',
      }
    case 'group':
      return { decide: 'rsvp', event: { kind: 'group', id: GroupId.parse(item.id) }, answer: 'yes' }
    default:
      return {
        decide: 'introduce',
        peerId: item.id,
        concept: item.concept,
        relation: item.relation,
      }
  }
}
