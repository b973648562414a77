import type { matching as source } from '../nl/matching.ts'

export const matching: Readonly<Record<keyof typeof source, string>> = {
  'matching.you.skill': 'You want to learn: {concept}',
  'matching.you.challenge': 'You would like help with: {concept}',
  'matching.you.company': 'You want to do this with others: {concept}',
  'matching.you.like': 'You like: {concept}',
  'matching.you.can': 'You can help with: {concept}',
  'matching.you.new': 'Maybe something new for you: {concept}',
  'matching.you.near': '{yours}. This is like it: {concept}',

  'matching.who.named-from': '{name} from {place}',
  'matching.who.named': '{name}',
  'matching.who.somebody-from': 'Somebody from {place}',
  'matching.who.somebody': 'Somebody',

  'matching.with.shows': '{who} can show you that',
  'matching.with.shows-like': '{who} can show you something like it: {concept}',
  'matching.with.lived': '{who} has been through it too',
  'matching.with.wants-too': '{who} wants that too',
  'matching.with.wants': '{who} would like to learn that',
  'matching.with.wants-like': '{who} is looking for something like it: {concept}',
  'matching.with.host': '{who} hosts small groups and knows a lot about this',
  'matching.with.host-near': '{who} hosts small groups',
  'matching.with.mentor': '{who} is a mentor and can help you start',
  'matching.with.group':
    '{count, plural, =0 {A new group} one {A group with # person so far} other {A group of # people}}',
  'matching.with.hosted-group':
    '{count, plural, =0 {A new group} one {A group with # person so far} other {A group of # people}}. {name} hosts it',
  'matching.with.partner': 'At {partner}',
  'matching.with.activity': 'Everybody is welcome',

  'matching.for.swap': 'You can teach each other something: you can help with {concept}',
  'matching.for.teaches': 'Somebody shows you, at your own pace',
  'matching.for.together': 'Together is more fun than alone',
  'matching.for.same-challenge': 'You both have the same question. Two people know more than one',
  'matching.for.helps': 'You show what you can do. And you learn something too',
  'matching.for.host': 'Together you find a group that is right for you',
  'matching.for.mentor': 'Together you find a next step',
  'matching.for.aim': 'The aim: {aim}',
  'matching.for.brewing':
    '{count, plural, one {# more person} other {# more people}} and it can start. The aim: {aim}',
  'matching.for.watch': 'You can just come and watch',
  'matching.for.join-in': 'You can join in with the others',
  'matching.for.self': 'You make or do something yourself',

  'matching.missing.adult':
    'I only show people and groups when I know that you are 18 or older. Activities are for everybody.',
  'matching.missing.minor':
    'I only show people and groups from the age of 18. Activities are for everybody.',
  'matching.missing.consent':
    'I do not introduce you to people yet. If you say yes, I also look for people and groups.',
  'matching.missing.paused': 'You are on pause. So I do not introduce you to anybody now.',
  'matching.missing.introducible':
    'You asked me not to introduce you to people. You can always change that.',
  'matching.missing.wish':
    'Tell me what you want to learn or do. Then I will look for people who fit.',
  'matching.missing.wish-too': 'Would you like to learn something too? Just tell me.',
  'matching.missing.excluded':
    'I cannot help you with this. Do you want to talk about it? Ask a person from the club.',
  'matching.missing.private':
    'This is personal. I do not tell other members. A person from the club is happy to listen to you.',
  'matching.missing.nothing': 'I found nothing right now for: {concept}.',
  'matching.missing.nobody': 'I have not found anybody yet for: {concept}.',
  'matching.missing.nobody-near': 'I have not found anybody near {place} yet for: {concept}.',
  'matching.missing.only-like':
    'I have not found exactly this yet: {concept}. But this is like it.',
  'matching.missing.further':
    '{count, plural, one {# person fits, but lives} other {# people fit, but live}} more than {km} km away.',
  'matching.missing.times':
    '{count, plural, one {# person fits, but is} other {# people fit, but are}} not free when you are.',
  'matching.missing.your-times':
    '{count, plural, one {# person fits, but is} other {# people fit, but are}} not free on {times}.',
  'matching.missing.language':
    '{count, plural, one {# person fits, but speaks} other {# people fit, but speak}} another language than you.',
  'matching.missing.busy':
    '{count, plural, one {# person fits, but is} other {# people fit, but are}} busy now.',
  'matching.missing.only-then':
    'I found no activity on {times}. What I show at another time is outside your hours.',

  'matching.why.fit': '{yours}. {theirs}.',
  'matching.why.besides': 'Also good: {reasons}.',
  'matching.why.near':
    '{km, plural, =0 {it is very close} one {it is only # kilometre away} other {it is only # kilometres away}}',
  'matching.why.time': 'you are free then',
  'matching.why.level': 'the level is right for you',
  'matching.why.untold': 'Will you also tell me {what}? Then I can look better.',
  'matching.why.untold.where': 'where you live',
  'matching.why.untold.when': 'when you are free',
  'matching.why.open': 'Everybody can come. You do not have to ask anybody.',
  'matching.why.best': 'Of everything there is now, this is a good choice for you.',
}
