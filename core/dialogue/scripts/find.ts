/**
 * One ranked answer: people, groups, hosts, mentors and activities, nearest first, each with its three
 * reasons. Choosing one leads to a request, a seat, or back to the list; «niet dit, want…» changes what
 * is looked for from then on.
 */
import { z } from 'zod'
import { ActivityId, GroupId } from '../../domain/index.ts'
import { OBJECTIONS } from '../../matching/index.ts'
import { t } from '../../texts/index.ts'
import { Asked, type Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { asJson, ask, type Json, look, type Script, say } from '../script.ts'
import { Undo } from '../undo.ts'
import { BY_ONESELF, type Coming, settled } from './coming.ts'
import { companyFor, objection, sure, why as toldWhy, whichItem, whichPlace } from './find-item.ts'
import { AnswerLook, complaintOf, isParty, listQuestion, partyOf, type Shown } from './find-list.ts'

export const FindInput = Asked.extend({
  /** How the profile was before the words that led here: they can be taken back from the list. */
  undo: Undo.optional(),
  /** What can be taken back is a complaint: the list is shown again after it. */
  objected: z.literal(true).optional(),
  /** What was complained of before there was a list to complain of. */
  complaint: z.string().optional(),
  /** A group or an activity that was told: it stands first. */
  first: z.string().optional(),
  /** What there is to do comes first. */
  doors: z.literal(true).optional(),
  /** What they come from: what could follow on it comes first. */
  after: z.string().optional(),
  /** They were not there: no step up from it. */
  stay: z.literal(true).optional(),
})
export type FindInput = z.infer<typeof FindInput>

/** What leads to another list than the first one. */
const LOOKS_ON: ReadonlySet<string> = new Set(['more', 'first', 'doors', 'wider'])

export function* find(input: FindInput): Script<Decision> {
  const asked = Asked.parse(input)
  let skip: string[] = []
  let radiusKm: number | undefined
  let isDoors = input.doors === true
  let complaint = input.complaint
  let { after } = input
  let coming = BY_ONESELF
  for (;;) {
    const answer = yield* look(
      'answer',
      lookedAt(input, { isDoors, skip, radiusKm, after }),
      AnswerLook,
    )
    const canUndo = input.undo !== undefined
    const question = listQuestion(answer, { isLater: skip.length > 0, isDoors, canUndo })
    const isAbout = complaint !== undefined && answer.items.length > 0
    const pick = isAbout && complaint !== undefined ? complaint : yield* ask(question, z.string())
    complaint = undefined
    const decided = decisionFor(pick, input, answer)
    if (decided !== undefined) return decided
    if (LOOKS_ON.has(pick)) after = undefined
    if (pick === 'more') skip = [...skip, ...answer.items.map((item) => item.id)]
    else if (pick === 'first') [skip, isDoors] = [[], false]
    else if (pick === 'doors') [skip, isDoors] = [[], true]
    else if (pick === 'wider') radiusKm = widerOf(answer)
    else if (isParty(pick)) {
      coming = yield* settled(partyOf(pick))
      yield* say(paragraphs(t('household.which', { seats: coming.seats })))
    } else {
      const decision = yield* closer(pick, answer.items, { asked, coming })
      if (decision !== undefined) return decision
      yield* say(paragraphs(t('find.back-to-list')))
    }
  }
}

function lookedAt(
  { ask: wish, also, first, stay }: FindInput,
  state: {
    isDoors: boolean
    skip: readonly string[]
    radiusKm: number | undefined
    after: string | undefined
  },
): Json {
  const { after, isDoors } = state
  const steps =
    after === undefined || isDoors ? undefined : { look: 'steps', after, ...(stay && { stay }) }
  return {
    look: isDoors ? 'doors' : 'answer',
    ...steps,
    ask: wish ?? null,
    ...(also === undefined ? {} : { also }),
    ...(first === undefined || isDoors || state.skip.length > 0 ? {} : { first }),
    skip: [...state.skip],
    radiusKm: state.radiusKm ?? null,
  }
}

/** What a button under the list leads to at once. */
function decisionFor(pick: string, input: FindInput, answer: AnswerLook): Decision | undefined {
  const asked = Asked.parse(input)
  switch (pick) {
    case 'undo':
      return input.undo === undefined ? undefined : takenBack(input, input.undo)
    case 'other':
      return { decide: 'nothing', next: anotherWish() }
    case 'online':
      return { decide: 'go-online', asked }
    case 'consent':
      return { decide: 'consent', asked }
    case 'human':
      return { decide: 'ask-human', asked }
    case 'round':
      return { decide: 'join-round' }
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
function takenBack(input: FindInput, undo: Undo): Decision {
  if (input.objected !== true) return { decide: 'undo', undo }
  return { decide: 'undo', undo, next: { script: 'find', input: asJson(Asked.parse(input)) } }
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
  wanted: Wanted,
): Script<Decision | undefined> {
  const { asked } = wanted
  if (pick === 'place') {
    const where = yield* whichPlace()
    return where && { decide: 'live', where, asked }
  }
  const chosen = items[Number(pick)]
  if (chosen !== undefined) return yield* taken(chosen, wanted)
  const { complaint, at } = complaintOf(pick)
  const known = OBJECTIONS.find((one) => one === complaint)
  const named = items[at]
  // Typed in words it may be about any of them.
  const meant = named === undefined ? yield* whichItem(items, known) : { item: named, about: known }
  if (meant === undefined) return undefined
  return yield* complaint === 'why' && meant.about === undefined
    ? why(meant.item, wanted)
    : objection(meant.item, asked, meant.about)
}

/** What the list is about, and with whom the person comes. */
interface Wanted {
  readonly asked: Asked
  readonly coming: Coming
}

function* why(item: Shown, wanted: Wanted): Script<Decision | undefined> {
  const { asked } = wanted
  const then = yield* toldWhy(item)
  if (then === 'choose') return yield* taken(item, wanted)
  if (then === 'back') return undefined
  return yield* objection(item, asked, then === 'object' ? undefined : then)
}

function* taken(item: Shown, { asked, coming }: Wanted): Script<Decision | undefined> {
  const answer = yield* sure(item, coming)
  if (answer === 'no') return undefined
  if (typeof answer === 'string')
    return yield* objection(item, asked, answer === 'object' ? undefined : answer)
  const decision = decisionOf(item)
  if (decision.decide !== 'rsvp' || item.kind !== 'activity') return decision
  return { ...decision, ...(yield* companyFor(item, answer.yes)) }
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
