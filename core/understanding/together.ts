/**
 * In which role the talents of a message stand, decided for all of them together. The rules and a trained
 * judge say of each talent how likely every role is; what stands between two talents says which roles go
 * together: one topic in two words has one role, and who asks one person for two things swaps one for the other.
 */
import { type LinkContext, linkOf } from './between.ts'
import type { Intent } from './intent.ts'
import { type Judge, votesOf } from './judge.ts'
import type { RoledMention } from './roles.ts'
import { TOPIC_ROLES, type TopicRole } from './topic-role.ts'
import type { Line } from './words-line.ts'

/** What the judge needs to vote on a mention. */
export interface Jury {
  readonly judge: Judge<TopicRole>
  readonly featuresOf: (mention: RoledMention) => Uint32Array
}

/** What the rules make of one talent. */
export interface Ruled {
  readonly mention: RoledMention
  readonly role: TopicRole
  /** Said in so many words: no vote makes another role of it, at most the same topic in a better word. */
  readonly isSaid: boolean
  /** Somebody is stuck in it, and so does not offer it. */
  readonly isStuck: boolean
  /** Something to take part in where learning is said: `een cursus koken`, and no mere liking. */
  readonly isTaught: boolean
}

/** The likeliest roles, one for each talent in the order given, which is the order of the text. */
export function rolesTogether(
  ruled: readonly Ruled[],
  intent: Intent,
  jury: Jury,
  context: LinkContext,
): TopicRole[] {
  let ways: readonly Way[] = [{ weight: 0, roles: [] }]
  for (const one of ruled) ways = extended(ways, one, { intent, jury, context })
  const total = ({ weight, last }: Way): number => weight + (last === undefined ? ALL_NAMED : 0)
  const likeliest = ways.reduce((best, way) => (total(way) > total(best) ? way : best), NO_WAY)
  return [...likeliest.roles]
}

/** Roles for the talents so far, and the logarithm of how likely they are together. */
interface Way {
  readonly weight: number
  readonly roles: readonly TopicRole[]
  /** The last talent that is more than named, with its role. */
  readonly last?: { readonly mention: RoledMention; readonly role: TopicRole }
}

interface Court {
  readonly intent: Intent
  readonly jury: Jury
  readonly context: LinkContext
}

const NO_WAY: Way = { weight: -Infinity, roles: [] }

/** Of all ways that end alike only the likeliest one is kept (Viterbi, 1967). */
function extended(ways: readonly Way[], one: Ruled, { intent, jury, context }: Court): Way[] {
  const weights = weightsOf(one, jury)
  const named = TOPIC_ROLES.indexOf('none')
  // Whatever is only named leaves the end of a way as it was.
  const next: Way[] = ways.map((way) => ({
    ...way,
    weight: way.weight + (weights[named] ?? 0),
    roles: [...way.roles, 'none'],
  }))
  for (const [at, role] of TOPIC_ROLES.entries()) {
    if (role === 'none') continue
    let best: Way | undefined
    for (const way of ways) {
      const weight =
        way.weight + (weights[at] ?? 0) + fit(way, { mention: one.mention, role }, intent, context)
      if (best !== undefined && weight <= best.weight) continue
      best = { weight, roles: [...way.roles, role], last: { mention: one.mention, role } }
    }
    if (best !== undefined) next.push(best)
  }
  return next
}

/** How much more likely the answer of the rules is for being theirs, and for a cue of its own: factors. */
const TRUST = 2
const TRUST_OWN = 3
/** So much less likely is a mere liking where learning is said. */
const TAUGHT = 4
/** What was said in so many words gives way so seldom. */
const YIELD = 0.05
/** No vote is ever quite without hope. */
const LEAST = 1e-4
const NEVER = -50

/** The logarithms of how likely each role is by itself, in the order of the roles. */
function weightsOf(
  { mention, role, isSaid, isStuck, isTaught }: Ruled,
  { judge, featuresOf }: Jury,
): number[] {
  const trust = mention.own && mention.aside !== true ? TRUST_OWN : TRUST
  const votes = votesOf(featuresOf(mention), judge)
  const offered = votes[TOPIC_ROLES.indexOf('offer')]?.probability ?? 0
  return votes.map(({ answer, probability }) => {
    const chance = probability + LEAST
    if (isSaid) return answer === role ? 0 : answer === 'none' ? Math.log(chance * YIELD) : NEVER
    if (isStuck && answer === 'offer') return NEVER
    if (isTaught && answer === 'interest') return Math.log(chance / TAUGHT)
    if (answer !== role) return Math.log(chance)
    return Math.log((isStuck ? chance + offered : chance) * trust)
  })
}

/**
 * How well the roles of two talents go together, as logarithms. Of 525 pairs in the teaching sentences with
 * nothing between them that lists or parts, 17 have one role both and 508 are one topic (81 more have two roles);
 * of 337 listed pairs 213 share a role; of 383 that are apart where one person is sought, 365 are a swap.
 * Nobody teaches and learns the same thing in one message.
 */
const FIT = { oneTwice: -5, oneInTwo: -1, listed: 1, swapped: 2, notSwapped: -1.5, bothWays: -3 }
/** Where talents are talked about, seldom all of them are only named: in 178 of 6,963 teaching sentences. */
const ALL_NAMED = -1.5

function fit(
  { last }: Way,
  { mention, role }: NonNullable<Way['last']>,
  intent: Intent,
  context: LinkContext,
): number {
  if (last === undefined) return 0
  const isSame = last.role === role
  if (last.mention.concept === mention.concept) return isSame ? 0 : FIT.bothWays
  const link = linkOf(context, last.mention, mention)
  if (link === 'one') return isSame ? FIT.oneTwice : FIT.oneInTwo
  const isSwap = link === 'apart' && intent === 'find_peer' && role !== 'interest'
  if (!isSame) return isSwap && last.role !== 'interest' && saysSwap(context.line) ? FIT.swapped : 0
  if (link === 'listed') return FIT.listed
  return isSwap ? FIT.notSwapped : 0
}

const SWAP_WORDS = new Set(
  'ruil ruilt ruilen wederdienst tegen echange echanger retour troc contre exchange return swap swapping trade trading tandem deal'.split(
    ' ',
  ),
)

function saysSwap({ tokens }: Line): boolean {
  return tokens.some(({ text }) => SWAP_WORDS.has(text))
}
