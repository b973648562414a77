/**
 * The signpost: after something, three things that could come next. One is a rung up the ladder (watch, do
 * together, do it yourself) and one turns deeper or broader, where there is such a one; at least one is of
 * another organisation. What is left goes to what fits best. Pure.
 */
import type { ConceptId, EngagementLevel } from '../domain/index.ts'
import { answer, doors } from './answer.ts'
import type { Item, Question } from './question.ts'

export const STEPS = 3
/** Out of so many, which is more than anybody is shown. */
const LOOKED_AT = 20

/** What kind of step something is from where one comes. */
export type Turn =
  | { readonly turn: 'together' | 'group' | 'self' | 'same' | 'person' | 'new' }
  | { readonly turn: 'deeper' | 'broader' | 'like'; readonly concept: ConceptId }

export interface Signed {
  readonly item: Item
  readonly turn: Turn
}

export interface From {
  /** The group or activity that they come from. */
  readonly id: string
  readonly concept: ConceptId
  /** They were there, and may go a rung up. */
  readonly isUp: boolean
}

export interface Signpost {
  readonly steps: readonly Signed[]
  /** How many others there are. */
  readonly more: number
  readonly answering: number
  readonly missing: ReturnType<typeof answer>['missing']
}

export function signpost(question: Question, from: From): Signpost {
  const skip = new Set([...(question.skip ?? []), from.id])
  const asked = { ...question, skip, limit: LOOKED_AT }
  const found = answer(asked)
  const open = doors(asked).filter(({ id }) => !found.items.some((item) => item.id === id))
  const signed = (item: Item): Signed => ({ item, turn: turnOf(item, asked, from) })
  const fitting = found.items.map(signed)
  const steps = chosen(fitting, open.map(signed), (item) => isElsewhere(item, asked, from))
  return {
    steps,
    more: Math.max(0, found.items.length - steps.length) + found.more,
    answering: found.answering,
    missing: found.missing,
  }
}

/** `fitting`: best first; `open`: what anybody could go to, the first ones first. */
function chosen(
  fitting: readonly Signed[],
  open: readonly Signed[],
  isOther: (item: Item) => boolean,
): Signed[] {
  const turned = [...fitting, ...open.filter(({ turn }) => isTurned(turn))]
  const up = fitting.find(({ turn }) => isUp(turn))
  const aside = turned.find((one) => one !== up && isTurned(one.turn))
  const wanted = [up, aside].filter((one) => one !== undefined)
  const rest = fitting.filter((one) => !wanted.includes(one))
  const best = inOrder([...wanted, ...rest].slice(0, STEPS), [...fitting, ...open])
  if (best.some(({ item }) => isOther(item))) return best
  const others = [...fitting, ...open].filter(({ item }) => isOther(item))
  return withOther(best, others, { up, aside })
}

/** The law before the wish: another organisation's takes the place of what is like it, or the last one. */
function withOther(
  best: readonly Signed[],
  others: readonly Signed[],
  places: { readonly up: Signed | undefined; readonly aside: Signed | undefined },
): Signed[] {
  const [first] = others
  if (first === undefined) return [...best]
  const asUp = others.find(({ turn }) => isUp(turn))
  const asAside = others.find(({ turn }) => isTurned(turn))
  const put = (one: Signed, place: Signed): Signed[] =>
    best.map((step) => (step === place ? one : step))
  if (best.length < STEPS) return [...best, asUp ?? asAside ?? first]
  if (asUp !== undefined && places.up !== undefined) return put(asUp, places.up)
  if (asAside !== undefined && places.aside !== undefined) return put(asAside, places.aside)
  const last = best.findLast((step) => step !== places.up && step !== places.aside) ?? best.at(-1)
  return last === undefined ? [first] : put(first, last)
}

function inOrder(steps: readonly Signed[], order: readonly Signed[]): Signed[] {
  return steps.toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
}

function isUp({ turn }: Turn): boolean {
  return turn === 'together' || turn === 'group' || turn === 'self'
}

function isTurned({ turn }: Turn): boolean {
  return turn === 'deeper' || turn === 'broader' || turn === 'like'
}

/** An activity of another partner than the one they come from; from a group, any partner's. */
function isElsewhere({ kind, id }: Item, { population }: Question, from: From): boolean {
  if (kind !== 'activity') return false
  const { activities } = population
  return activities.get(id)?.partnerId !== activities.get(from.id)?.partnerId
}

type Rung = EngagementLevel | 'group'
const RUNGS: readonly Rung[] = ['watch', 'together', 'group', 'self']

/** A rung up says more than a turn, and a turn more than «meer van dit». */
function turnOf(item: Item, question: Question, from: From): Turn {
  const about = conceptOf(item, question, from)
  const isNear = about !== undefined && question.taxonomy.relatedness(about, from.concept).value > 0
  const rung = isNear && from.isUp ? rungUp(item, question, from) : undefined
  if (rung !== undefined) return { turn: rung }
  if (about === undefined || !isNear) return { turn: 'new' }
  const isPerson = item.kind !== 'activity' && item.kind !== 'group'
  if (isPerson && about === from.concept) return { turn: 'person' }
  return turnTo(about, question, from)
}

function turnTo(concept: ConceptId, { taxonomy }: Question, from: From): Turn {
  if (concept === from.concept) return { turn: 'same' }
  if (isWithin(concept, from.concept)) return { turn: 'deeper', concept }
  if (isWithin(from.concept, concept)) return { turn: 'broader', concept }
  return { turn: 'like', concept }

  function isWithin(one: ConceptId, other: ConceptId): boolean {
    const seen = new Set<ConceptId>()
    let at = taxonomy.get(one)?.broader
    while (at !== undefined && at !== other && !seen.has(at)) {
      seen.add(at)
      at = taxonomy.get(at)?.broader
    }
    return at === other
  }
}

/** The rung of an item that is one up from where they come; the group stands between two of the ladder. */
function rungUp(
  { kind, id }: Item,
  { population: { activities, groups } }: Question,
  from: From,
): 'together' | 'group' | 'self' | undefined {
  const before: Rung | undefined = groups.has(from.id) ? 'group' : activities.get(from.id)?.mode
  const now: Rung | undefined = kind === 'group' ? 'group' : activities.get(id)?.mode
  if (before === undefined || now === undefined || now === 'watch') return undefined
  const steps = RUNGS.indexOf(now) - RUNGS.indexOf(before)
  return steps > 0 && (steps === 1 || before !== 'watch') ? now : undefined
}

/** What an item is about: of several things the one that is nearest to where they come from. */
function conceptOf(
  { kind, id, concept, shows }: Item,
  { population, taxonomy }: Question,
  from: From,
): ConceptId | undefined {
  if (kind === 'group') return population.groups.get(id)?.topic
  if (kind !== 'activity') return shows ?? concept
  const near = (one: ConceptId): number => taxonomy.relatedness(one, from.concept).value
  return population.activities.get(id)?.concepts.toSorted((a, b) => near(b) - near(a))[0]
}
