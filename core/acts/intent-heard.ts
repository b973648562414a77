/**
 * What words ask for, as far as it may be acted on. The trained judge always names something; for what
 * tells nothing, greets, or changes how somebody stands, that is too little.
 */
import type { Intent } from '../understanding/index.ts'
import type { Words } from './opening.ts'

/** Whoever is misunderstood is not greeted, thanked or handed over to a human by a guess. */
const BY_RULE_ALONE: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'accept', 'decline'])

/** Of these a guess is believed, or asked about, when enough was said to guess from. */
const NOT_FROM_LITTLE: ReadonlySet<Intent> = new Set([
  'pause',
  'resume',
  'leave_group',
  'report_person',
  'report_barrier',
  'give_feedback',
  'start_group',
  'broadcast_activity',
])
const FEW_WORDS = 3
const UNLIKELY = 0.4

/** What keeps somebody away is answered by itself, and is for no human under a name. */
const ANSWERED_ALREADY: ReadonlySet<Intent> = new Set(['report_barrier', 'give_feedback'])

/** `out_of_scope` where nothing was heard that anything may follow from. */
export function intentHeard({ text, reading: { intent, ...reading } }: Words): Intent {
  const { value, method, score } = intent
  const isOfBarriers = reading.barriers.length > 0 || reading.maxPriceEuro !== undefined
  if (isOfBarriers && ANSWERED_ALREADY.has(value)) return 'out_of_scope'
  if (method !== 'trained') return value
  const isLittle = text.trim().split(/\s+/).length <= FEW_WORDS || score < UNLIKELY
  const isGuess = BY_RULE_ALONE.has(value) || (NOT_FROM_LITTLE.has(value) && isLittle)
  return isGuess ? 'out_of_scope' : value
}

/** Changes what somebody is sent, or who may meet them. */
const CHANGES_STANDING: ReadonlySet<Intent> = new Set(['pause', 'resume'])
const CERTAIN = 1

/**
 * Whether it takes a yes first. Coming back always does: the clear words for it were heard before, and
 * whoever stopped stays so until they say otherwise.
 */
export function takesYes(heard: Intent, { method, score }: Words['reading']['intent']): boolean {
  if (!CHANGES_STANDING.has(heard)) return false
  return heard === 'resume' || method !== 'rule' || score < CERTAIN
}
