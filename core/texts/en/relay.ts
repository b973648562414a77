/** Writing to each other through the bot. */
import type { relay as source } from '../nl/relay.ts'

export const relay: Readonly<Record<keyof typeof source, string>> = {
  'relay.write':
    'What would you like to write to *{name}*? Everything you type now goes to {name}.',
  'relay.sent': 'Sent to *{name}*. Keep writing, or choose *Done writing*.',
  'relay.done': 'Done writing',
  'relay.left': 'Good. You are writing to me again now, not to {name}.',
  'relay.from': 'Message from *{name}*:',
  'relay.words': '{words}',
  'relay.answer': 'Answer {name}',
  'relay.stop': 'Stop this contact',
  'relay.stop.sure':
    'Do you want to stop the contact with *{name}*? Then you can no longer write to each other, and it does not come back.',
  'relay.stop.yes': 'Yes, stop the contact',
  'relay.stop.no': 'No, keep it',
  'relay.stop.kept': 'All right. The contact stays.',
  'relay.report': 'Report this',
  'relay.report.sure':
    'Do you want to report *{name}*? Then the contact ends at once, and does not come back. A person from the club reads your last messages.',
  'relay.report.yes': 'Yes, report this',
  'relay.report.no': 'No, not now',
  'relay.report.kept': 'All right. Nothing was reported, and the contact stays.',
  'relay.unknown':
    'I am not sure that your message has reached *{name}*. Feel free to send it again.',
  'relay.to-whom': 'I have not sent this yet. Who do you want to write to?',
  'relay.closed': 'This contact has been stopped. Your message was not sent.',
  'relay.stopped':
    'The contact with *{name}* has been stopped. You can no longer write to each other, and I will never introduce you to each other again.',
  'relay.reported':
    'Thank you for telling me. The contact with *{name}* has been stopped, and I will never introduce you to each other again. A person from the club will look at the last messages.',
  'relay.help':
    'Is there danger? Call *112*. You can talk about violence for free on *1712*. Are you young? *102* (Awel).',
}
