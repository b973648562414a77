import type { findCloser as source } from '../nl/find-closer.ts'

export const findCloser: Readonly<Record<keyof typeof source, string>> = {
  'find.intro.meanwhile': 'In the meantime, this could be good for you too:',
  'find.intro.doors': 'This is on soon:',
  'find.intro.else': 'This is not what you asked for. But you can already go here:',
  'find.why': 'Why me?',
  'find.why.title': 'Why do I show you *{who}*?',
  'find.back': 'Back to the list',
  'find.not': 'Not this, because…',
  'find.not.title': 'Why not *{who}*? I will look for something else.',
  'find.not.too-far': 'Too far',
  'find.not.wrong-day': 'That day is not good for me',
  'find.not.too-advanced': 'Too difficult for me',
  'find.not.too-dear': 'Too expensive',
  'find.not.not-this-person': 'Rather not this person',
  'find.not.something-else': 'Something else',
  'find.day': 'Which day is not good for you?',
  'find.which': 'Which one is it about?',
  'find.place': 'Where do you live? Type your town or village.',
  'find.place.hint': 'I do not know that place. Type a town or village, like “Genk”.',
  'find.place.unknown': 'I do not know yet where you live. So I start in {place}.',
  'find.place.tell': 'Say where I live',
  'find.changed.too-far':
    'All right. I now look closer to you: {km, plural, =0 {in your own area} one {up to # kilometre} other {up to # kilometres}}.',
  'find.changed.wrong-day': 'All right. I now look at other times than {times}.',
  'find.changed.too-advanced':
    'All right. I now look for somebody with less experience in: {concept}.',
  'find.changed.too-dear':
    'All right. I now only show {euro, plural, =0 {what is free} one {what costs # euro or less} other {what costs # euros or less}}.',
  'find.changed.not-this-person':
    'All right. You will not see each other here any more. I do not tell anybody why.',
  'find.changed.something-else': 'All right. I will not show you this again.',
  'find.online.on': 'All right. I now also look for people to meet online.',
  'find.next.wider': 'Look up to {km} kilometres: {count, plural, one {# more} other {# more}}',
  'find.next.online': 'Look online too: {count, plural, one {# more} other {# more}}',
  'find.next.group': 'Ask for a group: {count} people want this',
  'find.next.attend': 'Show what is on ({count})',
  'find.next.human': 'Ask a person',
  'find.standing':
    'I will keep looking for you until {date}. If I find something, I will tell you.',
  'find.standing.found': 'I found something for you: *{concept}*. Do you want to see it?',
  'find.standing.show': 'Show it',
  'find.standing.end': 'No longer needed',
  'find.standing.ended': 'All right. I will stop looking for this.',
  'find.together':
    '{count, plural, one {Somebody would like to do this too: {names}} other {These people would like to do this too: {names}}}. Do you want to go together?',
  'find.together.meeting': 'I will ask first. After a yes you can write to each other, through me.',
  'find.together.ask': 'Ask {who}',
  'find.together.alone': 'I will go alone',
  'find.group.asked':
    'All right. I will ask if there can be a small group, once, for: {concept}. A person from the club will tell you.',
  'find.group.already': 'You asked that already. A person from the club is looking at it.',
  'find.group.offer':
    '{count} people would like to learn this: *{concept}*. You can show it. Would you like to do that once, in a small group?',
  'find.group.yes': 'Yes, once',
  'find.group.hint': 'Would you rather not? Then you do not have to do anything.',
  'find.group.thanks': 'Great! A person from the club will look for a day and a place with you.',
  'always.limits.radius':
    'You look {km, plural, =0 {in your own neighbourhood} one {up to # kilometre} other {up to # kilometres}}',
  'always.limits.price':
    '{euro, plural, =0 {You only look for what is free} one {You pay at most # euro} other {You pay at most # euros}}',
  'always.limits.easier': 'Rather not too difficult: {concept}',
  'always.limits.passed.people':
    '{count, plural, one {There is # person that I no longer show you} other {There are # people that I no longer show you}}',
  'always.limits.passed.things':
    '{count, plural, one {There is # activity or group that I no longer show you} other {There are # activities or groups that I no longer show you}}',
  'always.limits.forget': 'Show everything again',
  'always.limits.forgotten': 'All right. I show you everything that fits again.',
}
