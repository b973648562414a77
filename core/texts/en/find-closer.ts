import type { findCloser as source } from '../nl/find-closer.ts'

export const findCloser: Readonly<Record<keyof typeof source, string>> = {
  'find.intro.meanwhile': 'Meanwhile, this fits you too:',
  'find.intro.doors': 'This is on soon:',
  'find.why': 'Why me?',
  'find.why.title': '*{who}*: this is why I show it.',
  'find.back': 'Back to the list',
  'find.not': 'Not this, because…',
  'find.not.title': 'What does not fit about *{who}*? I will look differently.',
  'find.not.too-far': 'Too far',
  'find.not.wrong-day': 'That day does not suit me',
  'find.not.too-advanced': 'Too difficult for me',
  'find.not.too-dear': 'Too expensive',
  'find.not.not-this-person': 'Rather not this person',
  'find.not.something-else': 'Something else',
  'find.day': 'Which day does not suit you?',
  'find.which': 'Which one is it about?',
  'find.changed.too-far':
    'All right. I look nearer to you now: {km, plural, =0 {in your own neighbourhood} one {up to # kilometre} other {up to # kilometres}}.',
  'find.changed.wrong-day': 'All right. I look at other times than {times}.',
  'find.changed.too-advanced': 'All right. I look for somebody who is less far, for: {concept}.',
  'find.changed.too-dear':
    'All right. {euro, plural, =0 {I only show what is free} one {I only show what costs at most # euro} other {I only show what costs at most # euros}}.',
  'find.changed.not-this-person':
    'All right. You two do not see each other here any more. Nobody hears why.',
  'find.changed.something-else': 'All right. I do not show you this again.',
  'find.online.on': 'All right. I now also look for people to meet online.',
  'find.next.wider': '{count, plural, one {# more} other {# more}} up to {km} kilometres',
  'find.next.online': 'Online too: {count, plural, one {# more} other {# more}}',
  'find.next.group': 'Ask for a group: {count} people want this',
  'find.next.attend': 'Show what is on ({count})',
  'find.next.human': 'Ask a human',
  'find.standing': 'I keep your question until {date}. If I find something, you hear it once.',
  'find.standing.found':
    'There is something for your question: *{concept}*. Do you want to see it?',
  'find.standing.show': 'Show it',
  'find.standing.end': 'No longer needed',
  'find.standing.ended': 'All right. I no longer look for this.',
  'find.together':
    '{count, plural, one {Somebody would like to do this too: {names}} other {These people would like to do this too: {names}}}. Do you want to go together?',
  'find.together.meeting': 'I ask first. Only after a yes can you write to each other, through me.',
  'find.together.ask': 'Ask {who}',
  'find.together.alone': 'I go alone',
  'find.group.asked':
    'All right. I ask whether there can be a small group, once, about: {concept}. A human of the club will tell you.',
  'find.group.already': 'That was asked already. A human of the club is looking at it.',
  'find.group.offer':
    '{count} people would like to learn this: *{concept}*. You can show it. Would you do a small group, just once?',
  'find.group.yes': 'Yes, once',
  'find.group.hint': 'You would rather not? Then you need not do anything.',
  'find.group.thanks': 'Great! A human of the club looks for a day and a place with you.',
  'always.limits.radius':
    'You look {km, plural, =0 {in your own neighbourhood} one {up to # kilometre} other {up to # kilometres}}',
  'always.limits.price':
    '{euro, plural, =0 {You only look for what is free} one {You pay at most # euro} other {You pay at most # euros}}',
  'always.limits.easier': 'Rather not too difficult: {concept}',
  'always.limits.passed':
    '{count, plural, one {There is # thing that I no longer show you} other {There are # things that I no longer show you}}',
  'always.limits.forget': 'Show everything again',
  'always.limits.forgotten': 'All right. I show you everything that fits again.',
}
