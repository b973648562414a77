import type { operatorMatching as source } from '../nl/operator-matching.ts'

export const operatorMatching: Readonly<Record<keyof typeof source, string>> = {
  'operator.matching.about': 'shows or changes how people are brought together',
  'operator.matching.words':
    'what changes, such as near=double time-rule=soft circles=5,15,40; reset starts again',
  'operator.matching.saved': 'Saved. This is how {club} looks for people now:',
  'operator.matching.now': 'This is how {club} looks for people:',
  'operator.matching.weight.near':
    '{emphasis, select, off {Being near does not count.} half {Being near counts half.} double {Being near counts double.} triple {Being near counts three times.} other {Being near counts as usual.}}',
  'operator.matching.weight.time':
    '{emphasis, select, off {Shared free time does not count.} half {Shared free time counts half.} double {Shared free time counts double.} triple {Shared free time counts three times.} other {Shared free time counts as usual.}}',
  'operator.matching.weight.level':
    '{emphasis, select, off {The level does not count.} half {The level counts half.} double {The level counts double.} triple {The level counts three times.} other {The level counts as usual.}}',
  'operator.matching.rule.near':
    '{rule, select, hard {Who lives too far away is not shown.} other {Who lives far away comes lower in the list, but stays.}}',
  'operator.matching.rule.time':
    '{rule, select, hard {Who shares no free time is not shown.} other {Who is free at other times comes lower in the list, but stays.}}',
  'operator.matching.rule.level':
    '{rule, select, hard {Who is less far than the learner is not shown.} other {Who is less far comes lower in the list, but stays.}}',
  'operator.matching.relation.swap':
    '{emphasis, select, off {People who can teach each other are not introduced.} half {Teaching each other counts half.} double {Teaching each other counts double.} triple {Teaching each other counts three times.} other {Teaching each other counts as usual.}}',
  'operator.matching.relation.teaches':
    '{emphasis, select, off {Who only shows something is not introduced.} half {Being shown something counts half.} double {Being shown something counts double.} triple {Being shown something counts three times.} other {Being shown something counts as usual.}}',
  'operator.matching.relation.together':
    '{emphasis, select, off {Who only wants to learn the same is not introduced.} half {Learning together counts half.} double {Learning together counts double.} triple {Learning together counts three times.} other {Learning together counts as usual.}}',
  'operator.matching.relation.helps':
    '{emphasis, select, off {Who only looks for help is not introduced.} half {Helping somebody counts half.} double {Helping somebody counts double.} triple {Helping somebody counts three times.} other {Helping somebody counts as usual.}}',
  'operator.matching.circles': 'The search widens in steps of: {circles} km.',
  'operator.matching.always':
    'Always fixed: only adults who said so themselves, a language that both speak, and never people who do not want to see each other.',
  'operator.matching.bad.word':
    'I cannot read «{word}». Write a name, a = and a value, such as near=double.',
  'operator.matching.bad.name': 'I do not know «{name}». You can choose: {names}.',
  'operator.matching.bad.emphasis': '{name} has «{value}». Choose one of these: {values}.',
  'operator.matching.bad.rule':
    '{name} has «{value}». Choose hard (rules out) or soft (only counts).',
  'operator.matching.bad.circles':
    'circles has «{value}». Give {count, plural, one {one distance} other {at most # distances}} in kilometres, each further than the one before, from 1 to {km}, with commas in between.',
  'operator.matching.bad.nobody':
    'Nobody would ever be introduced: swap, teaches, together and helps are all off. Leave at least one on.',
}
