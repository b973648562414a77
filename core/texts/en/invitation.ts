/** What an invitation promises: how long, with whom, what comes next; and the file for a calendar. */
import type { invitation as source } from '../nl/invitation.ts'

export const invitation: Readonly<Record<keyof typeof source, string>> = {
  'find.fact.lasts': 'It takes {time}',
  'find.fact.lasts-until': 'It takes {time}, until {until}',
  'find.fact.ends': 'It runs until {moment}',
  'find.fact.again': 'Once more after that: {moment}',
  'find.fact.next': 'Next time: {moment}',
  'find.fact.host': '{name} hosts the group',
  'find.fact.people': 'Now {count, plural, one {# person} other {# people}}',
  'find.fact.fits': 'This fits your free times',
  'find.lasts.of': '*{title}*. {lasts}.',
  'find.lasts.all': `{above}
{below}`,
  'find.lasts.open': 'No hour is given for that. You agree on it together.',
  'words.hours': '{hours, plural, one {# hour} other {# hours}}',
  'words.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'words.hours-minutes':
    '{hours, plural, one {# hour} other {# hours}} and {minutes, plural, one {# minute} other {# minutes}}',
  'calendar.put': 'Add to my calendar',
  'calendar.put-all': 'Add everything to my calendar',
  'calendar.here':
    'Here it is for your calendar. If something changes, get it again: it replaces the old one.',
  'calendar.none':
    'You have nothing planned yet with a day and an hour. First choose something to go to.',
  'calendar.elsewhere':
    'I cannot give a file here. Open Goesting on the web page and say *add it to my calendar*.',
  'calendar.saved': 'For your calendar: {path}',
}
