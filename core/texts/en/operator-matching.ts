import type { operatorMatching as source } from '../nl/operator-matching.ts'

export const operatorMatching: Readonly<Record<keyof typeof source, string>> = {
  'operator.matching.about': 'shows or changes how people are brought together',
  'operator.matching.words':
    'what changes, such as near=double time-rule=soft circles=5,15,40; reset starts again',
  'operator.matching.saved': 'Saved. This is how {club} looks for people now:',
  'operator.matching.now': 'This is how {club} looks for people:',
  'operator.matching.weight': '{what} {how}.',
  'operator.matching.what.near': 'Living near',
  'operator.matching.what.time': 'Sharing free time',
  'operator.matching.what.level': 'The level',
  'operator.matching.what.swap': 'Teaching each other',
  'operator.matching.what.teaches': 'Being shown something',
  'operator.matching.what.together': 'Learning together',
  'operator.matching.what.helps': 'Helping somebody',
  'operator.matching.how.off': 'does not count',
  'operator.matching.how.half': 'counts half',
  'operator.matching.how.normal': 'counts as usual',
  'operator.matching.how.double': 'counts double',
  'operator.matching.how.triple': 'counts three times',
  'operator.matching.hard.near': 'Who lives too far away is not shown.',
  'operator.matching.soft.near': 'Who lives far away comes lower in the list, but stays.',
  'operator.matching.hard.time': 'Who shares no free time is not shown.',
  'operator.matching.soft.time': 'Who is free at other times comes lower in the list, but stays.',
  'operator.matching.hard.level': 'Who is less far than the learner is not shown.',
  'operator.matching.soft.level': 'Who is less far comes lower in the list, but stays.',
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
  'operator.fairness.about': 'shows who waits longest and who was never shown',
  'operator.fairness.waiting':
    '{count, plural, =0 {Nobody is waiting for an answer.} one {Who is waiting:} other {Who waits longest ({count} in all):}}',
  'operator.fairness.wish': '{name}: {concept}, since {date}',
  'operator.fairness.never':
    '{count, plural, =0 {Everybody was shown in the last four weeks.} one {Who was shown to nobody in the last four weeks:} other {Who was shown to nobody in the last four weeks ({count} in all):}}',
  'operator.fairness.shown':
    '{count, plural, =0 {Nobody was shown in the last four weeks.} one {Who was shown most often:} other {Who was shown most often:}}',
  'operator.fairness.times': '{name}: to {times, plural, one {# person} other {# people}}',
  'operator.fairness.spread': 'Uneven: {percent} of 100 (0 = everybody as often).',
  'operator.rounds.about': 'shows whether a club has rounds, switches them on or off',
  'operator.rounds.word': 'on or off; without it they are only shown',
  'operator.rounds.approval': 'whether the coordinator looks the groups over first: on or off',
  'operator.rounds.approval.on':
    'The coordinator looks the groups over first. People get a proposal only after “Send them”.',
  'operator.rounds.bad': '«{value}» does not go here. Choose from: {values}.',
  'operator.rounds.demo': '{club} is the practice club: it always has rounds.',
  'operator.rounds.on':
    '{club} has rounds: every Saturday at 10:00 Goesting makes groups of the people who said yes. A coordinator can begin earlier, and then says in the chat: “make the groups now”.',
  'operator.rounds.off':
    '{club} has no rounds. People who said yes already still get an answer. Switch them on with on.',
}
