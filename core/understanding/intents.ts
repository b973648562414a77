/** What somebody wants first, by rules from the surest to the vaguest; the first that holds decides. */

import type { Intent } from './intent.ts'
import { CUES } from './intent-cues.ts'
import type { Found } from './reading.ts'
import type { Role } from './role-cues.ts'
import type { Whole } from './whole-message.ts'
import { firstHit, type Line, mayStandOn, type Phrase, spanOf, wholeHit } from './words-line.ts'

/** What the other readers found, as far as it tells the intent. */
export interface Signs {
  readonly roles: readonly (Role | undefined)[]
  /** The message is talents and nothing else: whoever says only «naaien» wants to. */
  readonly isBare: boolean
  readonly hasSlots: boolean
  readonly hasPlace: boolean
  readonly hasBarrier: boolean
  /** A group is named inside of a Dutch word: `modelspoorclub`. */
  readonly hasGroup: boolean
  readonly asksLanguage: boolean
}

interface Rule {
  readonly intent: Intent
  readonly cue?: Phrase | Whole
  readonly when?: (signs: Signs, line: Line) => boolean
  readonly score: number
}

const noTopic = ({ roles }: Signs): boolean => roles.length === 0
const onlyOffers = ({ roles }: Signs): boolean =>
  roles.length > 0 && roles.every((role) => role === 'offer')
const wants = ({ roles }: Signs): boolean =>
  roles.some((role) => role === 'want' || role === 'challenge' || role === 'together')
const wishes = (line: Line): boolean => firstHit(line, CUES.wishes) !== undefined
const isShort = (_: Signs, line: Line): boolean => line.tokens.length <= 14

/** «Stop niet», «don't delete my account»: nobody is asked to stop or to erase. */
const isMeant = (_: Signs, line: Line): boolean => firstHit(line, CUES.not_so) === undefined

const RULES: readonly Rule[] = [
  { intent: 'pause', cue: CUES.stop, score: 1 },
  { intent: 'leave_group', cue: CUES.out_of_group, score: 0.95 },
  { intent: 'delete_me', cue: CUES.delete_me, when: isMeant, score: 0.95 },
  { intent: 'accept', cue: CUES.accept, score: 1 },
  { intent: 'decline', cue: CUES.decline, score: 1 },
  { intent: 'greeting', cue: CUES.greeting, score: 1 },
  { intent: 'help', cue: CUES.helpWhole, score: 1 },
  { intent: 'ask_human', cue: CUES.humanWhole, score: 1 },
  { intent: 'add_want', when: (signs) => signs.isBare && !signs.asksLanguage, score: 1 },
  {
    intent: 'report_person',
    cue: CUES.report_person,
    when: (_, line) => !wishes(line),
    score: 0.9,
  },
  { intent: 'change_language', when: (signs) => signs.asksLanguage, score: 0.95 },
  {
    intent: 'resume',
    cue: CUES.resume,
    when: (signs) => !signs.roles.includes('offer'),
    score: 0.9,
  },
  {
    intent: 'broadcast_activity',
    cue: CUES.broadcast_activity,
    when: (signs) => signs.roles.length > 0 || signs.hasSlots || signs.hasPlace,
    score: 0.85,
  },
  { intent: 'leave_group', cue: CUES.leave_group, score: 0.9 },
  {
    intent: 'pause',
    cue: CUES.pause,
    when: (signs, line) => !wants(signs) && isMeant(signs, line),
    score: 0.9,
  },
  { intent: 'show_profile', cue: CUES.show_profile, when: noTopic, score: 0.9 },
  {
    intent: 'next_step',
    cue: CUES.next_step,
    when: (signs, line) => !wants(signs) || !wishes(line),
    score: 0.85,
  },
  {
    intent: 'give_feedback',
    cue: CUES.give_feedback,
    when: (_, line) => !wishes(line),
    score: 0.85,
  },
  { intent: 'ask_human', cue: CUES.human, when: noTopic, score: 0.9 },
  { intent: 'help', cue: CUES.help, when: noTopic, score: 0.9 },
  {
    intent: 'find_host_or_mentor',
    cue: CUES.seeks_host,
    when: (signs) => !onlyOffers(signs),
    score: 0.9,
  },
  { intent: 'start_group', cue: CUES.start_group, score: 0.9 },
  {
    intent: 'decline',
    cue: CUES.declineOpening,
    when: (signs) => noTopic(signs) && !signs.hasSlots,
    score: 0.85,
  },
  {
    intent: 'accept',
    cue: CUES.acceptOpening,
    when: (signs, line) => noTopic(signs) && isShort(signs, line),
    score: 0.85,
  },
  { intent: 'out_of_scope', cue: CUES.out, when: noTopic, score: 0.8 },
  { intent: 'report_barrier', when: (signs) => signs.hasBarrier && noTopic(signs), score: 0.85 },
  {
    intent: 'find_host_or_mentor',
    cue: CUES.find_host_or_mentor,
    when: (signs) => !onlyOffers(signs),
    score: 0.85,
  },
  { intent: 'find_group', cue: CUES.find_group, when: (signs) => !onlyOffers(signs), score: 0.85 },
  { intent: 'find_group', when: (signs) => signs.hasGroup && !onlyOffers(signs), score: 0.8 },
  {
    intent: 'find_activity',
    cue: CUES.find_activity,
    when: (signs) => !onlyOffers(signs),
    score: 0.8,
  },
  {
    intent: 'find_peer',
    cue: CUES.find_peer,
    when: (signs) => signs.roles.length > 0 && !onlyOffers(signs),
    score: 0.85,
  },
  {
    intent: 'report_barrier',
    when: (signs) => signs.hasBarrier && !signs.roles.some((role) => role !== undefined),
    score: 0.8,
  },
  { intent: 'add_want', when: wants, score: 0.8 },
  { intent: 'add_offer', when: ({ roles }) => roles.includes('offer'), score: 0.8 },
  { intent: 'add_want', when: ({ roles }) => roles.includes('interest'), score: 0.6 },
  {
    intent: 'find_peer',
    cue: CUES.find_peer,
    when: (_, line) => wishes(line),
    score: 0.5,
  },
  { intent: 'add_want', when: ({ roles }) => roles.length > 0, score: 0.5 },
  { intent: 'thanks', cue: CUES.thanks, score: 0.8 },
  { intent: 'set_place', cue: CUES.moved, when: (signs) => signs.hasPlace, score: 0.9 },
  { intent: 'set_availability', when: (signs) => signs.hasSlots, score: 0.85 },
  { intent: 'set_place', when: (signs) => signs.hasPlace, score: 0.7 },
]

/** The rules, each with the phrases that it looks for. */
const WITH_PHRASES = RULES.map((rule) => {
  const { cue } = rule
  return { rule, phrase: cue !== undefined && 'whole' in cue ? cue.whole : cue }
})

/** The intent with its evidence. `out_of_scope` with a low score means: nothing was understood. */
export function intentOf(line: Line, signs: Signs): Found<Intent> {
  const everything = { from: 0, to: line.tokens.length }
  for (const { rule, phrase } of WITH_PHRASES) {
    // Few cues can stand on a line: what a rule asks besides is asked of those alone.
    if (phrase !== undefined && !mayStandOn(line, phrase)) continue
    const { intent, cue, when, score } = rule
    if (when !== undefined && !when(signs, line)) continue
    const hit =
      cue === undefined ? everything : 'whole' in cue ? wholeHit(line, cue) : firstHit(line, cue)
    if (hit !== undefined) return { value: intent, span: spanOf(line, hit), method: 'rule', score }
  }
  return { value: 'out_of_scope', span: spanOf(line, everything), method: 'rule', score: 0.3 }
}
