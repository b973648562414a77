/** The one ranked answer. */
import type { find as source } from '../nl/find.ts'

export const find: Readonly<Record<keyof typeof source, string>> = {
  'find.intro': 'This suits you:',
  'find.intro.activities': 'You can simply go to these:',
  'find.empty': 'I cannot find a good fit yet. Your wish stays in your profile.',
  'find.no-more': 'That was all I found.',
  'find.first': 'Back to the first one',
  'find.hint': 'Choose a number or a button, or tell me something new that you feel like doing.',
  'find.hint.empty': 'Tell me something else that you feel like doing, or ask for a human.',
  'find.tag.peer': 'Someone',
  'find.tag.host': 'Host',
  'find.tag.mentor': 'Mentor',
  'find.tag.group': 'Small group',
  'find.tag.activity': 'Activity',
  'find.title.person': '{name}',
  'find.title.nameless': 'Someone from {place}',
  'find.title.nameless-nowhere': 'Someone from the club',
  'find.title.group': 'Group: {topic}',
  'find.title.wording': '{title}',
  'find.fact.place': '{place}',
  'find.fact.place-km':
    '{place}, {km, plural, =0 {very close} one {# kilometre away} other {# kilometres away}}',
  'find.fact.when': '{moment}',
  'find.fact.until': 'You can come until {moment}',
  'find.fact.weekly': 'Every week: {times}',
  'find.fact.spot': '{spot}',
  'find.fact.price':
    '{euro, plural, =0 {Free} one {€{euro, number, ::.00/w}} other {€{euro, number, ::.00/w}}}',
  'find.fact.bring': 'Bring: {bring}',
  'find.fact.seats': '{seats, plural, one {# place left} other {# places left}}',
  'find.choose.peer': 'Ask {who}',
  'find.choose.group': 'Join in',
  'find.choose.activity': 'I am coming',
  'find.wider': 'Look further away, up to {km} kilometres',
  'find.other': 'Look for something else',
  'find.sure.event': 'Shall I sign you up for *{who}*?',
  'find.sure.person':
    'Shall I ask *{who}*? This person will see your first name, what you are looking for and what you can show. Never your address or your number. You can only write to each other after a yes, through me.',
  'find.sure.meeting':
    'The first time, meet in a place with other people around, like the library. Not at home, and without money.',
  'find.sure.no': 'No, back to the list',
  'find.back-to-list': 'Good. Here is the list again.',
}
