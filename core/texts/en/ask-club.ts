/** What goes to a person of the club: with what somebody agreed to share, and with no more. */
import type { askClub as source } from '../nl/ask-club.ts'

export const askClub: Readonly<Record<keyof typeof source, string>> = {
  'ask-club.write': 'Just write it here, in your own words.',
  'ask-club.share':
    'May I also say that you are looking for this: *{what}*? If you say no, I only pass on your own words.',
  'ask-club.share.mentor':
    'May I also say that you are looking for this: *{what}*? Then {name} can answer you, a mentor of the club. If you say no, I only pass on your own words, to the coordinator.',
  'ask-club.share.yes': 'Yes, say that too',
  'ask-club.share.no': 'No, only my words',
  'ask-club.about': 'About: {what}',
  'ask-club.understood.start-group': 'I understood this: you want to start a group.',
  'ask-club.understood.announce': 'I understood this: you want to announce an activity.',
  'ask-club.understood.feedback': 'I understood this: you want to say how it was.',
  'ask-club.understood.worry': 'I understood this: there is a problem with somebody.',
  'ask-club.next.worry': 'Sorry that this happened. A person from the club will look into it.',
  'ask-club.sure.feedback': 'Would you like a person from the club to read this?',
  'ask-club.next.feedback': 'Thank you. A person from the club will read it.',
  'ask-club.task.start-group': '*{name}* wants to start a group.',
  'ask-club.task.announce': '*{name}* wants to announce an activity.',
  'ask-club.task.feedback': '*{name}* says how it was.',
  'ask-club.task.worry': '*{name}* has something to say about somebody. Look as soon as you can.',
  'ask-club.spotted':
    'How nice: *{what}*! Only that person can say whether they want to show it. You can forward this:',
  'ask-club.spotted.forward':
    '“Feel like it? You are so good at this: {what}. There are people who want to learn it. Have a word with Goesting. Or call or mail: {contact}”',
  'ask-club.spotted.nothing': 'I wrote nothing down, not about you either.',
}
