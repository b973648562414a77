import type { matching as source } from '../nl/matching.ts'

export const matching: Readonly<Record<keyof typeof source, string>> = {
  'matching.you.skill': 'You want to learn: {concept}',
  'matching.you.challenge': 'You are looking for help with: {concept}',
  'matching.you.company': 'You are looking for company for: {concept}',
  'matching.you.like': 'You like: {concept}',
  'matching.you.can': 'You can help with: {concept}',
  'matching.you.new': 'Try something new: {concept}',

  'matching.who.named-from': '{name} from {place}',
  'matching.who.named': '{name}',
  'matching.who.somebody-from': 'Somebody from {place}',
  'matching.who.somebody': 'Somebody',

  'matching.with.shows': '{who} can show you that',
  'matching.with.shows-like': '{who} can show you something like it: {concept}',
  'matching.with.lived': '{who} went through it too',
  'matching.with.wants-too': '{who} wants that too',
  'matching.with.wants': '{who} would like to learn that',
  'matching.with.wants-like': '{who} is looking for something like it: {concept}',
  'matching.with.host': '{who} hosts small groups and knows this',
  'matching.with.mentor': '{who} is a mentor and can help you start',
  'matching.with.group':
    '{count, plural, =0 {A new group} one {A group with # person so far} other {A group of # people}}',
  'matching.with.hosted-group':
    '{count, plural, =0 {A new group} one {A group with # person so far} other {A group of # people}}. {name} hosts it',
  'matching.with.partner': 'At {partner}',
  'matching.with.activity': 'Everybody is welcome',

  'matching.for.swap': 'You can teach each other something: you can help with {concept}',
  'matching.for.teaches': 'You learn it from a person, at your own pace',
  'matching.for.together': 'Learning together is more fun than alone',
  'matching.for.same-challenge': 'You both have the same question: two know more than one',
  'matching.for.helps': 'You can show what you know, and learn something yourself',
  'matching.for.host': 'This is how a group can start that suits you',
  'matching.for.mentor': 'Together you find a next step',
  'matching.for.aim': 'The aim: {aim}',
  'matching.for.brewing':
    'The aim: {aim}. {count, plural, one {# more person} other {# more people}} and it can start',
  'matching.for.watch': 'You can just come and watch',
  'matching.for.join-in': 'You can join in with the others',
  'matching.for.self': 'You do it yourself',

  'matching.missing.adult':
    'I can show you people and groups once you say that you are 18 or older. Activities are there for everybody.',
  'matching.missing.consent':
    'I may not introduce you to people yet. If you say yes to that, I also look for people and groups.',
  'matching.missing.paused': 'You are on pause. So I introduce you to nobody now.',
  'matching.missing.introducible':
    'You chose to be introduced to nobody. You can change that at any time.',
  'matching.missing.wish':
    'Tell me what you want to learn or do. Then I look for people who fit with that.',
  'matching.missing.excluded': 'I cannot help you with this. A person of the club perhaps can.',
  'matching.missing.private':
    'I do not look for other members for this: it stays yours. A person of the club can help you.',
  'matching.missing.nobody': 'I found nobody yet for: {concept}.',
  'matching.missing.nobody-near': 'I found nobody yet around {place} for: {concept}.',
  'matching.missing.only-like':
    'I did not find exactly this yet: {concept}. But something like it.',
  'matching.missing.further':
    '{count, plural, one {# person fits, but lives} other {# people fit, but live}} farther than {km} km away.',
  'matching.missing.times':
    '{count, plural, one {# person fits, but is} other {# people fit, but are}} not free when you are.',
  'matching.missing.your-times':
    '{count, plural, one {# person fits, but is} other {# people fit, but are}} not free on {times}.',
  'matching.missing.language':
    '{count, plural, one {# person fits, but speaks} other {# people fit, but speak}} no language that you speak too.',
  'matching.missing.busy':
    '{count, plural, one {# person fits, but is} other {# people fit, but are}} busy now.',

  'matching.seat.none': 'There was no fitting place this round.',
  'matching.seat.times': 'Tell me when you are free. Then I can look for a place.',
  'matching.seat.place': 'Tell me where you live. Then I can look for a place nearby.',
  'matching.seat.wish': 'Tell me what you want to learn or can show. Then I can look for a place.',
  'matching.seat.topic': 'There are still too few people for: {concept}.',
  'matching.why.fit': '{yours}. {theirs}.',
  'matching.why.besides': 'Also good: {reasons}.',
  'matching.why.near':
    '{km, plural, =0 {it is very near} one {it is only # kilometre away} other {it is only # kilometres away}}',
  'matching.why.time': 'it fits your free times',
  'matching.why.level': 'the level fits you',
  'matching.why.untold': 'Will you also tell me {what}? Then I can look better.',
  'matching.why.untold.where': 'where you live',
  'matching.why.untold.when': 'when you are free',
  'matching.why.open': 'Everybody may come. You need nobody’s yes.',
  'matching.why.best': 'Of what there is now, this fits you well.',
}
