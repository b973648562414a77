/** How somebody wants to hear from us: a pause and its end, quiet hours, how often, about what not. */
import type { rhythm as source } from '../nl/rhythm.ts'

export const rhythm: Readonly<Record<keyof typeof source, string>> = {
  'rhythm.per.7': 'a week',
  'rhythm.per.14': 'every two weeks',
  'rhythm.per.30': 'a month',
  'pause.until':
    'All right. Until {date} I will not write to you first, and I will not introduce you to anybody.',
  'pause.until.asked': 'On that day I ask you once if you want to join in again.',
  'pause.until.alone': 'After that you are back by yourself. I will not write to you about it.',
  'pause.now':
    'All right, your break starts right now. I will not write to you first, and I will not introduce you to anybody.',
  'pause.how-long': 'How long do you want a break?',
  'pause.two-weeks': 'Two weeks',
  'pause.one-month': 'One month',
  'pause.day': 'Until a day that I choose',
  'pause.other-day': 'Another day',
  'pause.open': 'Until I say so myself',
  'pause.opened': 'All right. I wait until you say something. Want to join in again? Type *start*.',
  'pause.which-day':
    'Until which day? Type for example *1 February*, *three weeks* or *after Christmas*.',
  'pause.no-such-day': 'That day does not exist.',
  'pause.past': 'That day is over already.',
  'pause.far': 'That is very far away. I can wait a year at most.',
  'pause.loose': 'I do not know yet until which day.',
  'pause.stop-until': 'Only until a day that I choose',
  'pause.kept': 'All right, your break stays as it is. Want to join in again? Type *start*.',
  'pause.back':
    'Hello! You wanted a break until today. Do you want to join in again? If you say nothing, I stay silent.',
  'pause.back.yes': 'Yes, I am back',
  'pause.back.later': 'Not yet',
  'pause.back.never': 'Never mind',
  'pause.later': 'No problem. How much longer?',
  'pause.never': 'All right, I will not ask again. Want to join in again one day? Type *start*.',
  'pause.profile': 'You are having a break until {date}. Type *start* to join in again now.',
  'rhythm.quiet':
    'All right. I will not write to you first at these times: *{when}*. At other times I may.',
  'rhythm.quiet.never':
    'Then there is no moment left at which I may write to you. Do you want nothing at all any more?',
  'rhythm.quiet.stop': 'Yes, stop everything',
  'rhythm.quiet.off': 'All right, your own quiet hours are gone. At night it is always quiet.',
  'rhythm.quiet.day': '{days}, all day',
  'rhythm.quiet.from': '{days} from {from} on',
  'rhythm.quiet.to': '{days} until {to}',
  'rhythm.quiet.both': '{days} from {from} to {to}',
  'rhythm.days.all': 'every day',
  'rhythm.often': 'All right. I will write to you first at most once {often}.',
  'rhythm.often.most': 'I never write more than once a week.',
  'rhythm.often.7': 'Once a week',
  'rhythm.often.14': 'Once every two weeks',
  'rhythm.often.30': 'Once a month',
  'rhythm.muted':
    'All right. I send you no more messages about *{what}*. Your profile stays as it is.',
  'rhythm.mute.which':
    'What do you want no more messages about? Choose below, or say it in another word.',
  'rhythm.groups': 'All right. You get no more invitations to groups.',
  'rhythm.cleared.muted': 'All right. I may write to you about *{what}* again.',
  'rhythm.cleared.groups': 'All right. You can get invitations to groups again.',
  'rhythm.undone': 'All right, it is as it was before.',
  'rhythm.once':
    'All right, for this one time. If something suits you, I write you one message. After that no more.',
  'rhythm.profile.once': 'Tips: one more time',
  'rhythm.profile.quiet': 'Your own quiet hours: {when}',
  'rhythm.profile.often': 'Messages that I start: at most once {often}',
  'rhythm.profile.muted': 'No messages about: {what}',
  'rhythm.profile.groups': 'Invitations to groups: no',
  'rhythm.clear.quiet': 'Remove my quiet hours',
  'rhythm.clear.often': 'Every week is fine again',
  'rhythm.clear.muted': 'Messages about {what} again',
  'rhythm.clear.groups': 'Invite me to groups again',
}
