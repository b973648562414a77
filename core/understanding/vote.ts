/**
 * The rules and the trained judge decide together what somebody wants. Each rule says how sure it is, the
 * judge what is likely; where they disagree and neither is sure, both answers are kept for a question.
 */
import type { Intent } from './intent.ts'
import { type Judge, type Vote, votesOf } from './judge.ts'
import type { Found } from './reading.ts'
import { type Line, spanOf } from './words-line.ts'

export interface Decided {
  readonly intent: Found<Intent>
  /** What it may have been instead; undefined when there is no doubt. */
  readonly instead: Intent | undefined
}

/**
 * Erasing and asking for a human: only words that a rule knows count, and where a rule knows them the judge
 * is not asked.
 */
function isByRuleAlone(intent: Intent): boolean {
  return intent === 'delete_me' || intent === 'ask_human'
}
/** Where only the judge hears somebody stop, the next likeliest is always kept for a question. */
const ASKED_FIRST: ReadonlySet<Intent> = new Set(['pause', 'leave_group'])
/** A rule of this score or above is not voted on. */
export const CERTAIN = 1
/** The weight of a rule against the logarithm of a probability, by its score. */
const WEIGHT = 1
const WEAKEST = 0.45
/** The second best is a question when it is this likely in relation to the best. */
const DOUBT = 0.55

/** Without a judge the rules decide alone. */
export function decide(
  line: Line,
  rule: Found<Intent>,
  features: Uint32Array,
  judge: Judge<Intent> | undefined,
): Decided {
  if (judge === undefined || rule.score >= CERTAIN || isByRuleAlone(rule.value))
    return { intent: rule, instead: undefined }
  const votes = votesOf(features, judge)
  const ranked = ranking(votes, rule)
  if (isOfferDoubted(rule, ranked[0])) return { intent: rule, instead: ranked[0]?.answer }
  const [first, second] = ranked
  if (first === undefined || isNoise(line, rule, first)) return { intent: rule, instead: undefined }
  const method = first.answer === rule.value ? rule.method : 'trained'
  const span = method === 'trained' ? spanOf(line, { from: 0, to: line.tokens.length }) : rule.span
  const score = Math.round(first.probability * 100) / 100
  const isClose = second !== undefined && second.probability > first.probability * DOUBT
  const isGrave = method === 'trained' && ASKED_FIRST.has(first.answer)
  return {
    intent: { value: first.answer, span, method, score },
    instead: isClose || isGrave ? second?.answer : undefined,
  }
}

/** A word or two that no rule knows and the judge only guesses at: nothing was said. */
const UNHEARD = 0.3
const GUESS = 0.4

function isNoise({ tokens }: Line, rule: Found<Intent>, first: Vote<Intent>): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark').length
  return rule.score <= UNHEARD && words <= 2 && first.probability < GUESS
}

/** Between offering and asking the words of the rule count more, unless the judge is quite sure. */
const QUITE = 0.75
const RATHER = 0.6
const ASKING: ReadonlySet<Intent> = new Set([
  'add_want',
  'find_peer',
  'accept',
  'broadcast_activity',
])

function isOfferDoubted(rule: Found<Intent>, first: Vote<Intent> | undefined): boolean {
  if (first === undefined) return false
  if (rule.value === 'add_want' && rule.score >= CLEAR)
    return first.answer === 'add_offer' && first.probability < RATHER
  return rule.value === 'add_offer' && ASKING.has(first.answer) && first.probability < QUITE
}

/** A rule of this score saw the words for it, and did not only find nothing else. */
const CLEAR = 0.8

/** What names a talent and something to do with it is seldom nothing for this bot. */
const STRAY = 0.3

function isStray(intent: Intent, rule: Found<Intent>): boolean {
  return intent === 'out_of_scope' && rule.score >= 0.5
}

/** The two likeliest answers with the word of the rule in them, of all that may be voted on. */
function ranking(votes: readonly Vote<Intent>[], rule: Found<Intent>): Vote<Intent>[] {
  const said = Math.exp(Math.max(0, rule.score - WEAKEST) * WEIGHT)
  let first: Vote<Intent> | undefined
  let second: Vote<Intent> | undefined
  let sum = 0
  for (const { answer, probability } of votes) {
    if (isByRuleAlone(answer)) continue
    const factor = answer === rule.value ? said : isStray(answer, rule) ? STRAY : 1
    const weight = probability * factor
    sum += weight
    if (weight > (first?.probability ?? -1)) {
      second = first
      first = { answer, probability: weight }
    } else if (weight > (second?.probability ?? -1)) second = { answer, probability: weight }
  }
  const likeliest = [first, second].filter((one) => one !== undefined)
  return likeliest.map(({ answer, probability }) => ({ answer, probability: probability / sum }))
}
