/** A human is always one tap away. */
import type { human as source } from '../nl/human.ts'

export const human: Readonly<Record<keyof typeof source, string>> = {
  'human.asked':
    'I have passed it on to a person from the club. You will get an answer here {hours, plural, one {within # hour} other {within # hours}}.',
  'human.contact': 'Would you rather call or email? {contact}',
  'human.add': 'Would you like to say what it is about? You may, but you do not have to.',
  'human.add.report': 'Would you like to say what happened? You may, but you do not have to.',
  'human.add.nothing': 'No, that is all',
  'human.fine': 'Good. A person from the club will answer you.',
  'human.added': 'Thank you. I have added it.',
  'human.task.human': '*{name}* asks for a human.',
  'human.task.report': '*{name}* reports *{against}*. The contact has already been stopped.',
  'human.task.alert': 'A message from *{name}* sounds serious. Please look as soon as you can.',
  'human.task.unhandled': 'I could not handle a message from *{name}*.',
  'human.task.tag': 'Task for a human',
  'human.task.words': '“{words}”',
  'human.task.added': '*{name}* adds:',
  'human.task.evidence': '{name}: “{words}”',
  'human.task.nobody':
    'There is no person from this club in the chat yet. Call or email: {contact}',
  'human.task.by': 'Promised: an answer before {moment}',
  'human.take': 'I will take this',
  'human.reply': 'Answer',
  'human.done': 'Tick off',
  'human.taken': 'Good, this one is yours.',
  'human.taken.already': 'Someone has already taken this.',
  'human.closed': 'Marked as done.',
  'human.answer': 'What would you like to answer *{name}*?',
  'human.answered': 'Your answer has been sent.',
  'human.from-club': 'Answer from the club, by *{name}*:',
  'human.ask-more': 'Ask something else',
  'human.handed-over': 'I cannot do that myself yet. A person from the club will look at it.',
  'human.not-yours': 'Only a person from the club can do that.',
  'human.desk.empty': 'There are no open tasks.',
  'human.desk': '{count, plural, one {There is # open task:} other {There are # open tasks:}}',
  'human.confirm.test':
    'This is a test message for the coordinator of *{club}*. Can you see it? Then choose the button. After that, the club opens.',
  'human.confirm.yes': 'Yes, I can see it',
  'human.confirm.open': 'The club *{club}* is open. From now on, tasks arrive here.',
  'human.task.group': '{name} asks for a small group',
  'human.task.concept': 'About: {concept}',
}
