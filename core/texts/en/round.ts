/** The round: saying yes to it, the reminder, the group that is offered, and what comes of it. */
import type { round as source } from '../nl/round.ts'

export const round: Readonly<Record<keyof typeof source, string>> = {
  'round.title': 'Group round',
  'round.button': 'Find me a group on Saturday',
  'round.ask':
    'Every Saturday I make small groups of people who want to learn the same thing. The next time is *{moment}*. The people in your group see your first name. Will you join?',
  'round.yes': 'Yes, count me in',
  'round.no': 'Not this time',
  'round.what.button': 'What is that?',
  'round.what':
    'In a round I look for a small group for everybody who joins: people who want to learn the same thing, at a time that suits them. You get a suggestion, and you say yes or no yourself.',
  'round.wish': 'What would you like to learn, or do with others? Type it in your own words.',
  'round.when':
    'When are you free? Just type it, for example “Wednesday evening” or “Saturday morning”.',
  'round.when.hint':
    'I did not understand that. Type a day or a part of the day, like “Tuesday evening”. Or choose *Skip*.',
  'round.in': 'Great, you are in! I make the groups on {moment}.',
  'round.in.reminder': 'The day before, I will ask if it still suits you.',
  'round.in.already': 'You are in already. I make the groups on {moment}.',
  'round.demo':
    'This is a club to try things out, so you do not have to wait. Say *make the groups now*, and you see at once how it goes.',
  'round.now': 'Make the groups now (demo)',
  'round.out.button': 'Rather not after all',
  'round.out': 'All right, you are not in this time. Changed your mind? Say *join the round*.',
  'round.out.already': 'You were not in yet. So nothing changes.',
  'round.warn': 'Tomorrow I make the groups. Does it still suit you?',
  'round.warn.now': 'Then I will make the groups now. Does it still suit you?',
  'round.warn.come': 'Yes, I am coming',
  'round.warn.later': 'Later',
  'round.come': 'Great! You will hear from me on {moment}.',
  'round.later':
    'All right. You are still in, until {moment}. Does it not suit you any more? Say *rather not after all*.',
  'round.making': 'All right. I am making the groups now. One moment…',
  'round.made': 'Those groups have been made already. The next round is on {moment}.',
  'round.none-here':
    'This club has no rounds yet. A person from the club will be happy to help you.',
  'round.date': 'The next round is on {moment}.',
  'round.date.in': 'You are in.',
  'round.date.not-in': 'You are not in yet.',
  'round.before': 'Before you join a round, tell me first what you would like to learn or do.',
  'round.aim': 'Learning together in {place}: {topic}',
  'round.aim.do': 'Doing together in {place}: {topic}',
  'round.aim.online': 'Learning together online: {topic}',
  'round.offer': 'I have a group for you!',
  'round.offer.tag': 'Suggestion',
  'round.offer.who': 'With: {names}',
  'round.offer.when': 'First time: {moment}, until {until}',
  'round.offer.where': 'Where: {spot}, {place}',
  'round.offer.where.open': 'Where: you choose a place in {place} together',
  'round.offer.where.online': 'Where: online',
  'round.offer.language': 'Language: {language}',
  'round.offer.few-words': 'With few words: you show each other how it is done',
  'round.offer.shows': '{who} can show how it is done',
  'round.offer.you-show': 'You can show how it is done',
  'round.offer.nobody-shows': 'Nobody can do it yet. You find it out together',
  'round.offer.host': '{who} hosts, after a yes',
  'round.offer.you-host': 'Would you like to host? That is why I ask you',
  'round.offer.hosts': '{who} hosts',
  'round.offer.you-hosted': 'You host',
  'round.offer.no-host': 'Nobody hosts. You do it together',
  'round.offer.hint':
    'It is a suggestion: you choose. When three people say yes, the group goes ahead. I keep your place until {moment}.',
  'round.other': 'Another group',
  'round.why': 'Why this group?',
  'round.why.title': 'This is why: *{aim}*',
  'round.why.waited':
    'You have been waiting for {count, plural, one {# round} other {# rounds}}. So I looked for you first.',
  'round.seat.yes': 'Great! You have a place: *{aim}*.',
  'round.seat.wait':
    '{count, plural, one {One more yes} other {# more people who say yes}}, and the group goes ahead. I will let you know.',
  'round.seat.no': 'All right, not this time. Your place is free for somebody else.',
  'round.seat.other':
    'All right, your place is free. You want something else: in the next round I will look for you first. This is there already.',
  'round.seat.other.now':
    'Good, your place is free. There is also a place in another group. Have a look:',
  'round.started': 'Good news: the group goes ahead!',
  'round.ended':
    'The group “{aim}” does not go ahead: too few people said yes. In the next round I will look for you first.',
  'round.kept-until':
    'I no longer keep your place in “{aim}”: there was no answer. Next time you can join again.',
  'round.unplaced.next':
    'I remember that you are waiting. In the next round I will look for you first.',
  'round.unplaced.why':
    'A group needs at least three people. They want the same, are free at the same time and live near each other. I did not find them this time.',
  'round.unplaced.now': 'Show what is there already',
  'round.again': 'Join again next time',
  'round.group.none': 'You are not in a group at the moment.',
  'round.group.in': 'These people said yes: {names}.',
  'round.group.asked': 'Asked, no answer yet: {names}.',
  'round.you': 'you',
  'round.plan': 'Group round on {moment}',
  'round.task':
    'Something is wrong with the groups of the round. Nothing was sent. Please look at them.',
  'round.checked':
    'Something is not right with the groups. So I sent nothing. A person from the club is looking at it.',
  'round.now.ask':
    '{count, plural, one {# person is} other {# people are}} in the round of {moment}. Shall I make the groups now? Everybody then gets an offer at once.',
  'round.now.yes': 'Yes, make them now',
  'round.now.few':
    '{count, plural, =0 {Nobody is in yet} one {Only # person is in} other {Only # people are in}} for the round of {moment}. I can make groups from three people on. To join, people say: *join the round*.',
  'round.now.kept': 'Good. I make the groups on {moment}.',
  'round.summary':
    'The groups of the round are made: {groups, plural, one {# group} other {# groups}}. {waiting, plural, =0 {Everybody who was in got an offer.} one {There was no place yet for # person.} other {There was no place yet for # people.}}',
}
