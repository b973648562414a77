/** Two people, two yeses. */
import type { introduce as source } from '../nl/introduce.ts'

export const introduce: Readonly<Record<keyof typeof source, string>> = {
  'introduce.asked': 'I have asked. If there is a yes, I will tell you right away.',
  'introduce.not-now': 'That is not possible right now. Feel free to look further in the list.',
  'introduce.request':
    'A question for you: *{name}* would like to get to know you. Is that all right?',
  'introduce.request.hint':
    'You do not have to do anything. If you say no, or nothing, {name} will not see that. You can only write to each other after your yes, through me.',
  'introduce.yes': 'Yes, please',
  'introduce.no': 'No, thank you',
  'introduce.not-yet': 'Not yet',
  'introduce.introduced': 'Good news: *{name}* and you would both like to get to know each other!',
  'introduce.meeting':
    'Meet where there are other people, such as the library. Not at home, and with no money.',
  'introduce.ice':
    'Good questions to start with: Why do you feel like doing this? What can you do already? When does it suit you?',
  'introduce.write': 'Write to {name}',
  'introduce.declined': 'All right. This stays between us.',
  'introduce.later': 'All right. The question stays open for a while. Say yes when you like.',
  'introduce.lapsed':
    'There was no answer from {name} this week. There can be many reasons. Feel free to keep looking.',
  'introduce.going.ask': 'To go together to an activity about: {concept}',
  'introduce.going': 'Going together to: {title}, {moment}',
}
