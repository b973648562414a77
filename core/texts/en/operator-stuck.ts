/** What is said to who looks after messages and events that got stuck. */
import type { operatorStuck as source } from '../nl/operator-stuck.ts'

export const operatorStuck: Readonly<Record<keyof typeof source, string>> = {
  'operator.stuck.about': 'shows messages that got stuck, and gives them a second chance',
  'operator.stuck.list': 'shows messages without their words: id, state, kind, age, reason',
  'operator.stuck.state':
    'dead (could not leave), unknown (may have arrived) or pending (waits); otherwise the first two',
  'operator.stuck.ids': 'the ids that list shows',
  'operator.stuck.replay':
    'tries again what got stuck; without --send it only shows what would happen',
  'operator.stuck.reason': 'everything that got stuck for this reason, at most 1000 at once',
  'operator.stuck.send': 'really does it',
  'operator.stuck.maybe-twice':
    'also what may have arrived already: somebody may then read it twice',
  'operator.stuck.jobs': 'shows work that was given up after many tries',
  'operator.stuck.intake': 'shows what people sent and could not be handled',
  'operator.stuck.intake-list': 'shows it without words: id and age',
  'operator.stuck.intake-replay':
    'handles it once more; without --send it only shows what would happen',
  'operator.stuck.none': 'Nothing is stuck here.',
  'operator.stuck.no-jobs': 'No work was given up.',
  'operator.stuck.bad.which':
    'Say which messages: give ids, or a reason with --reason, but not both.',
  'operator.stuck.again': 'goes again',
  'operator.stuck.may-be-twice':
    'may have arrived already; with --maybe-twice it goes again all the same',
  'operator.stuck.not-allowed': 'may not leave any more ({why})',
  'operator.stuck.not-stuck': 'is not stuck ({why}); nothing needs to happen',
  'operator.stuck.words-gone': 'the words are gone already; it cannot be handled again',
  'operator.stuck.met': 'changed at this moment; look again later',
  'operator.stuck.no-such': 'does not exist',
  'operator.stuck.done':
    '{count, plural, =0 {Nothing goes again.} one {# goes again within a minute, if Goesting is running.} other {# go again within a minute, if Goesting is running.}}',
  'operator.stuck.trial':
    'Nothing was changed. {count, plural, =0 {Nothing would go again.} one {# would go again: with --send.} other {# would go again: with --send.}}',
}
