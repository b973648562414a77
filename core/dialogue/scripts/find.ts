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
import { isNarrow, Narrow, narrowed, WIDE } from '../narrow.ts'
import { asJson, ask, type Json, look, type Script, say } from '../script.ts'
import { Undo } from '../undo.ts'
import { BY_ONESELF, type Coming, settled } from './coming.ts'
import { type Instead, whichDays } from './find-days.ts'
import { objection, why as toldWhy, whichItem, whichPlace } from './find-item.ts'
import { listQuestion } from './find-list.ts'
import { AnswerLook, allIn, type Shown } from './find-shown.ts'
import { companyFor, sure } from './find-sure.ts'
import { BEFORE, complaintOf, isParty, narrowOf, type OfList, partyOf } from './find-typed.ts'

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
  /** What happens at this place comes first. */
  place: z.string().optional(),
  /** What they come from: what could follow on it comes first. */
  after: z.string().optional(),
  /** What it was narrowed to before there was a list to narrow. */
  narrow: Narrow.optional(),
  /** They were not there: no step up from it. */
  stay: z.literal(true).optional(),
})
export type FindInput = z.infer<typeof FindInput>

/** Where somebody is in their answer. */
interface State {
  readonly skip: readonly string[]
  readonly radiusKm: number | undefined
  readonly isDoors: boolean
  /** Only what is on there. */
  readonly place: string | undefined
  readonly after: string | undefined
  readonly narrow: Narrow
}

export function* find(input: FindInput): Script<Decision> {
  const asked = Asked.parse(input)
  let state: State = {
    ...{ skip: [], radiusKm: undefined, place: input.place },
    isDoors: input.doors === true || input.place !== undefined,
    ...{ after: input.after, narrow: input.narrow ?? WIDE },
  }
  let complaint = input.complaint
  let coming = BY_ONESELF
  let before: State | undefined
  let shown: AnswerLook | undefined
  for (;;) {
    // Who comes back to the list finds what they saw: looked for anew it may be in another order.
    const answer: AnswerLook = shown ?? (yield* look('answer', lookedAt(input, state), AnswerLook))
    shown = answer
    const { isDoors, narrow } = state
    const canUndo = input.undo !== undefined
    const isLater = state.skip.length > 0
    const isAfter = state.after !== undefined
    const question = listQuestion(answer, {
      ...{ isLater, isDoors, isAfter, canUndo, narrow },
      isMoved: before !== undefined,
    })
    const isAbout = complaint !== undefined && answer.items.length > 0
    const pick = isAbout && complaint !== undefined ? complaint : yield* ask(question, z.string())
    complaint = undefined
    const decided = decisionFor(pick, input, answer)
    if (decided !== undefined) return decided
    const go = (next: State | undefined): void => {
      ;[before, state, shown] = [state, next ?? state, undefined]
    }
    const next = pick === BEFORE ? before : movedOn(pick, state, answer)
    if (next !== undefined) {
      go(next)
    } else if (isParty(pick)) {
      coming = yield* settled(partyOf(pick))
      yield* say(paragraphs(t('household.which', { seats: coming.seats })))
    } else {
      let led: Led =
        pick === 'days' ? yield* whichDays() : yield* closer(pick, answer, { asked, coming })
      if (led !== undefined && 'list' in led && led.list === 'days') led = yield* whichDays()
      if (led !== undefined && 'decide' in led) return led
      if (led === undefined) yield* say(paragraphs(t('find.back-to-list')))
      else if ('instead' in led) complaint = led.instead
      else if ('list' in led) go(movedOn(led.list, state, answer))
      else go(narrowedTo(state, led))
    }
  }
}

/** Another list than before; undefined where the answer is about something else. */
function movedOn(pick: string, state: State, answer: AnswerLook): State | undefined {
  const on = { ...state, after: undefined }
  const narrow = narrowOf(pick)
  if (narrow !== undefined) return narrowedTo(state, narrow)
  switch (pick) {
    case 'more':
      return { ...on, skip: [...state.skip, ...answer.items.map(({ id }) => id)] }
    case 'first':
      return { ...on, skip: [], isDoors: false, place: undefined }
    case 'everything':
      return { ...on, skip: [], narrow: WIDE }
    case 'doors':
      return { ...on, skip: [], isDoors: true, place: undefined }
    case 'wider':
      return { ...on, radiusKm: widerOf(answer) }
    default:
      return undefined
  }
}

/** From its beginning, since another list is meant. */
function narrowedTo(state: State, narrow: Narrow): State {
  return { ...state, skip: [], narrow: narrowed(state.narrow, narrow) }
}

function lookedAt({ ask: wish, also, first, stay }: FindInput, state: State): Json {
  const { after, isDoors, narrow, place } = state
  const steps =
    after === undefined || isDoors ? undefined : { look: 'steps', after, ...(stay && { stay }) }
  return {
    look: isDoors ? 'doors' : 'answer',
    ...steps,
    ...(isDoors && place !== undefined && { place }),
    ask: wish ?? null,
    ...(also === undefined ? {} : { also }),
    ...(first === undefined || isDoors || state.skip.length > 0 ? {} : { first }),
    ...(isNarrow(narrow) ? { narrow: asJson(narrow) } : {}),
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

/** What one thing led to: undefined is back to the list, and a narrower one is another list. */
type Led = Decision | Narrow | OfList | Instead | undefined

/** One thing, closer by: chosen, asked why, or objected to. */
function* closer(pick: string, answer: AnswerLook, wanted: Wanted): Script<Led> {
  const { asked } = wanted
  const items = allIn(answer)
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
  if (meant === undefined || 'list' in meant) return meant
  return yield* complaint === 'why' && meant.about === undefined
    ? why(meant.item, wanted)
    : objection(meant.item, asked, meant.about)
}

/** What the list is about, and with whom the person comes. */
interface Wanted {
  readonly asked: Asked
  readonly coming: Coming
}

function* why(item: Shown, wanted: Wanted): Script<Led> {
  const { asked } = wanted
  const then = yield* toldWhy(item)
  if (then === 'choose') return yield* taken(item, wanted)
  if (then === 'back') return undefined
  if (typeof then === 'object') return then
  return yield* objection(item, asked, then === 'object' ? undefined : then)
}

function* taken(item: Shown, { asked, coming }: Wanted): Script<Led> {
  const answer = yield* sure(item, coming)
  if (answer === 'no') return undefined
  if (typeof answer === 'object' && 'list' in answer) return answer
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
