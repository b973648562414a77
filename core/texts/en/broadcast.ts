/** News of partners: one activity, told to the people whom it fits; and how its sending goes. */
import type { broadcast as source } from '../nl/broadcast.ts'

export const broadcast: Readonly<Record<keyof typeof source, string>> = {
  'broadcast.tag': 'News from a partner',
  'broadcast.by': 'Who organises it: {partner}',
  'broadcast.why': 'Why do you get this? {why}. And you said yes to news from partners.',
  'broadcast.join': 'I want to join',
  'broadcast.pass': 'Not this',
  'broadcast.end': 'No more news from partners',
  'broadcast.passed': 'All right. I will not show you this again.',
  'broadcast.ended':
    'All right. You get no more news from partners. You can always look around yourself.',
  'broadcast.desk.state.running': 'This message is leaving now',
  'broadcast.desk.state.paused': 'This message is paused',
  'broadcast.desk.state.stopped': 'This message was stopped',
  'broadcast.desk.state.done': 'This message is finished',
  'broadcast.desk.looked': '{looked, number} of {of, number} people looked at',
  'broadcast.desk.sent': '{sent, number} sent, {pending, number} on the way',
  'broadcast.desk.pause': 'Pause this',
  'broadcast.desk.resume': 'Go on',
  'broadcast.desk.stop': 'Stop this message',
}
