/** Groups that a coordinator looks over before they are sent. */
import type { roundGo as source } from '../nl/round-go.ts'

export const roundGo: Readonly<Record<keyof typeof source, string>> = {
  'round.go.task': 'The groups for the round are ready. May I send them?',
  'round.go.who': '{names}',
  'round.go.until': 'Without an answer before *{moment}* I send nothing.',
  'round.go.send': 'Send them',
  'round.go.hold': 'Do not send',
  'round.go.sent':
    'Sent. {groups, plural, one {# group now gets} other {# groups now get}} a proposal.',
  'round.go.sent.already': 'These groups were sent before.',
  'round.go.held': 'All right, I send nothing. Everyone who took part is told in a friendly way.',
  'round.go.late': 'Too late: that is no longer possible. Nothing was sent, and everyone knows.',
  'round.go.wait':
    'I made a small group for you. A person from the club takes a last look. You will hear from me, on {moment} at the latest.',
  'round.go.not':
    'This time your group does not go ahead. That is not because of you. You come first in the next round.',
}
