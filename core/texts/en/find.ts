/** The one ranked answer. */
import type { find as source } from '../nl/find.ts'

export const find: Readonly<Record<keyof typeof source, string>> = {
  'find.intro': 'This could be good for you:',
  'find.intro.activities': 'You can just go to these:',
  'find.empty': 'I have not found anything for you yet.',
  'find.no-more': 'That was all I found.',
  'find.no-further': 'I find nothing more further away right now.',
  'find.first': 'Back to the first one',
  'find.hint':
    'I did not understand that. Type a number, “more”, “too far” or “activities”. Or tell me something new that you would like to do.',
  'find.hint.empty':
    'I did not understand that. Tell me something else that you would like to do. Or ask for a person.',
  'find.tag.peer': 'Person',
  'find.tag.host': 'Group host',
  'find.tag.mentor': 'Mentor',
  'find.tag.group': 'Together',
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
  'find.fact.until': 'You can still come until {moment}',
  'find.fact.weekly': 'Every week: {times}',
  'find.fact.spot': '{spot}',
  'find.fact.price':
    '{euro, plural, =0 {Free} one {€{euro, number, ::.00/w}} other {€{euro, number, ::.00/w}}}',
  'find.fact.ages': 'For ages {from} to {to}',
  'find.fact.ages-from': 'From age {from}',
  'find.fact.ages-to': 'Up to age {to}',
  'find.fact.bring': 'Bring: {bring}',
  'find.fact.seats': '{seats, plural, one {# place left} other {# places left}}',
  'find.choose.peer': 'Ask {who}',
  'find.choose.group': 'Join in',
  'find.choose.activity': 'I am coming',
  'find.wider': 'Look further away, up to {km} kilometres',
  'find.other': 'Look for something else',
  'find.sure.event': 'Shall I sign you up for “*{who}*”?',
  'find.sure.person':
    'Shall I ask *{who}*? This person will see your first name, what you are looking for and what you can show. Never your address or your number. After a yes you can write to each other, through me.',
  'find.sure.meeting':
    'The first time, meet in a place with other people, like the library. So not at home. And do not ask for money or give any.',
  'find.sure.no': 'No, back to the list',
  'find.back-to-list': 'All right. Here is the list again.',
}
