/** What is said to who announces an activity, or switches the sending of a club off. */
import type { operatorNews as source } from '../nl/operator-news.ts'

export const operatorNews: Readonly<Record<keyof typeof source, string>> = {
  'operator.news.about': 'tells the people whom it fits about an activity',
  'operator.news.activity': 'id or title of the activity',
  'operator.news.id': 'name of the announcement, as list shows it',
  'operator.news.key': 'a name for this announcement; the same name twice is one announcement',
  'operator.news.count': 'how many people it reaches, as preview shows it; needed above 50',
  'operator.news.preview': 'shows whom an announcement would reach, and sends nothing',
  'operator.news.start': 'begins to announce an activity',
  'operator.news.list': 'shows all announcements',
  'operator.news.show': 'shows how far an announcement is',
  'operator.news.pause': 'holds an announcement back until you let it go on',
  'operator.news.resume': 'lets an announcement go on',
  'operator.news.stop': 'stops an announcement for good',
  'operator.news.reaches':
    '«{title}» reaches {reaches, plural, one {# person} other {# people}} of {of, number} now. Nothing was sent.',
  'operator.news.example': 'This is how it reads:',
  'operator.news.next': 'To begin: goesting broadcast start {activity}',
  'operator.news.next-count': 'To begin: goesting broadcast start {activity} --count {count}',
  'operator.news.kept': 'Without --key the announcement is called {key}.',
  'operator.news.started':
    'The announcement {id} begins within a minute, if Goesting is running. It leaves by day, from 8 to 20 o’clock. Follow it: goesting broadcast show {id}',
  'operator.news.known':
    'The announcement {id} had begun already: {state}. There is no second one.',
  'operator.news.none':
    'There is no announcement yet. Look at one with: goesting broadcast preview',
  'operator.news.unknown':
    'There is no announcement «{id}». See all names with: goesting broadcast list',
  'operator.news.over':
    'The announcement {id} is finished or stopped already. Nothing changes there any more.',
  'operator.news.done.pause':
    'The announcement {id} is paused. Nothing more leaves until: goesting broadcast resume {id}',
  'operator.news.done.resume':
    'The announcement {id} goes on within a minute, if Goesting is running.',
  'operator.news.done.stop':
    'The announcement {id} is stopped. What had not left yet never leaves.',
  'operator.news.counts':
    '{written, number} written: {sent, number} sent, {pending, number} on the way',
  'operator.news.stuck':
    '{dead, number} could not leave, {unknown, number} may have arrived, {gone, number} were not to be sent any more',
  'operator.news.no-activity': 'There is no activity «{name}». These are some: {activities}.',
  'operator.news.no-activities':
    'The club {club} has no activities yet. Bring them in with: goesting import activities',
  'operator.news.which': 'There is more than one called «{name}». Say the id: {activities}.',
  'operator.news.bad.key':
    '«{value}» cannot go with --key. Use up to 40 small letters, digits and dashes.',
  'operator.news.bad.count':
    '«{value}» cannot go with --count. Give the number that preview showed.',
  'operator.news.bad.reaches':
    'This reaches {reaches, plural, one {# person} other {# people}} now. Nothing has begun: say that number yourself.',
  'operator.news.bad.other':
    'The announcement {id} exists already, about something else or in other words. Nothing has begun: choose another --key.',
  'operator.news.bad.closed': 'The club {club} is not open. Nothing has begun.',
  'operator.news.bad.over': '«{title}» is over or gone. Nothing has begun.',
  'operator.news.not.not-adult': 'did not say to be 18 or older',
  'operator.news.not.no-consent': 'did not say yes to news from partners',
  'operator.news.not.paused': 'is on pause',
  'operator.news.not.unreachable': 'cannot be reached now',
  'operator.news.not.silence': 'asked for silence',
  'operator.news.not.no-reaction': 'did not react to the last three',
  'operator.news.not.weekly-cap': 'got a message this week already',
  'operator.news.not.over': 'too late: it is over',
  'operator.news.not.full': 'there is no room any more',
  'operator.news.not.no-interest': 'wants or likes nothing like it',
  'operator.news.not.passed': 'said «not this» already',
  'operator.news.not.not-for-them': 'it is not for that age',
  'operator.news.not.far': 'lives too far away',
  'operator.news.not.price': 'it costs too much',
  'operator.news.not.access': 'there are steps',
  'operator.news.not.language': 'speaks another language',
  'operator.news.not.time': 'cannot come then',
  'operator.news.not.no-chat': 'has no chat yet',
  'operator.news.not.answered': 'answered it already',
  'operator.news.not.told': 'heard of it already',
  'operator.sending.about': 'switches the sending of a club on or off',
  'operator.sending.word': 'on or off',
  'operator.sending.on': 'Messages leave again in {club}.',
  'operator.sending.off':
    'Nothing leaves any more in {club}, not even answers. What waits now is not sent later. Only this still leaves: help in danger, tasks for a human of the club, and receipts of a choice or of an erasure.',
}
