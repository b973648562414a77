/** The day after: how it was. And a week after two people were introduced: whether they met. */
import type { follow as source } from '../nl/follow.ts'

export const follow: Readonly<Record<keyof typeof source, string>> = {
  'follow.ask': 'How was it? *{title}*, {moment}.',
  'follow.good': 'Good',
  'follow.fair': 'So-so',
  'follow.bad': 'Not good',
  'follow.absent': 'I was not there',
  'follow.thanks.good': 'Lovely to hear! This could be your next step:',
  'follow.thanks.fair': 'Thank you for your honest answer. Maybe this suits you better:',
  'follow.thanks.absent': 'No problem. Another time is fine too. Maybe this is something for you:',
  'follow.thanks.bad':
    'What a pity. Would you like to talk about it? A person from the club is happy to listen.',
  'follow.cancelled': 'It did not happen',
  'follow.thanks.cancelled':
    'What a pity! That was not your fault. Maybe this is something for you:',
  'follow.felt.good': 'Lovely to hear!',
  'follow.felt.fair': 'Thank you for your honest answer.',
  'follow.felt.bad': 'What a pity. Thank you for saying so.',
  'follow.felt.absent': 'No problem. Another time is fine too.',
  'follow.felt.cancelled': 'What a pity that it did not happen. That was not your fault.',
  'follow.other': 'Show me something else',
  'met.ask': 'A week ago {name} and you got to know each other. Did you meet?',
  'met.private': 'Your answer stays with me. The other person does not see it.',
  'met.yes': 'Yes',
  'met.not-yet': 'Not yet',
  'met.no': 'No, it will not happen',
  'met.thanks.met': 'Lovely! Have fun together.',
  'met.thanks.not-yet': 'You still can. Suggest a day, in a place with other people around.',
  'met.thanks.not-meeting': 'Thank you for telling me. I will not tell {name}.',
}
