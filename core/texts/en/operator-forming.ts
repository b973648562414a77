/** What is said to who forms groups out of a file, has them looked over, or asks what a change would do. */
import type { operatorForming as source } from '../nl/operator-forming.ts'

export const operatorForming: Readonly<Record<keyof typeof source, string>> = {
  'operator.form.about': 'forms groups out of the people in a file',
  'operator.form.in': 'the file with people, groups and places (.jsonl or .csv)',
  'operator.form.min': 'the fewest people in a group',
  'operator.form.max': 'the most people in a group',
  'operator.form.topic':
    'shared: one topic for all. exchange: a swap circle. rings: each shows the next something',
  'operator.form.seed': 'a number; the same number and as many steps give the same groups',
  'operator.form.seconds': 'how long to search at most; otherwise {seconds} seconds',
  'operator.form.steps': 'how many steps to search at most',
  'operator.form.criterion':
    'something that counts in every group, such as {example}; may be repeated',
  'operator.form.keep-apart': 'a file with two ids on each line, who never sit together',
  'operator.form.together': 'a file with two ids on each line, who only sit together',
  'operator.form.earlier': 'a file with two ids on each line, who sat together before',
  'operator.form.report': 'keeps a report: a page (.html) or a table (.csv)',
  'operator.form.groups-out': 'keeps the groups as JSON, for audit and whatif',
  'operator.form.bad.size':
    '«{value}» does not go with {option}. A group has {least} to {most} people.',
  'operator.form.bad.sizes':
    'The smallest group ({min}) is larger than the largest ({max}). Look at --min and --max.',
  'operator.form.bad.topic': '«{value}» does not go with --topic. Choose from: {values}.',
  'operator.form.bad.seed':
    '«{value}» does not go with --seed. Give a whole number from 0 to {most}.',
  'operator.form.bad.steps':
    '«{value}» does not go with --steps. Give a whole number from 1 to {most}.',
  'operator.form.bad.seconds':
    '«{value}» does not go with --seconds. Give a number from {least} to {most}; usually it is {usual}.',
  'operator.form.bad.criterion':
    '«{value}» does not go with --criterion. Write what counts, how, and how strongly, such as {example}.',
  'operator.form.bad.rule': '«{value}» holds «{word}». Choose from: {values}.',
  'operator.form.bad.strength': '«{value}» ends with «{word}». Choose from: {values}.',
  'operator.form.bad.no-value': '«{value}»: {rule} needs a value. Write {example}.',
  'operator.form.bad.a-value': '«{value}»: {rule} takes no value. Leave it out.',
  'operator.form.bad.criteria':
    'You ask that all differ in {attribute}, and that all have the same. Both cannot be.',
  'operator.form.bad.attribute': 'Nobody in the file has «{attribute}». There is: {values}.',
  'operator.form.bad.pair': 'it says «{words}». Put two ids on a line, with ; between them.',
  'operator.form.bad.stranger': 'nobody in the file has the id «{id}».',
  'operator.form.bad.self': '«{id}» is there twice. It takes two people.',
  'operator.form.bad.rounds':
    'behind the two ids it says «{value}». Say how many rounds ago it was, from 0 to {most}.',
  'operator.form.bad.same': '{file} is used for something else already. Give another name.',
  'operator.form.bad.place': 'I cannot write to {file}. Is the folder there, and may I?',
  'operator.form.bad.report':
    '«{file}» does not go with --report. Give a name that ends in .html or .csv.',
  'operator.form.nobody': 'There is not one person in {file}.',
  'operator.form.too-many':
    'There are {count, number} people in it. I take {most, number} at once at most. Go town by town.',
  'operator.form.header': 'I take line {line} of {file} as a header: {words}.',
  'operator.form.pairs.stopped':
    'Something is wrong in {file}. I form no groups until it is right:',
  'operator.form.pairs.skipped': 'I skip these in {file}:',
  'operator.form.strangers': 'I do not know these people:',
  'operator.form.stranger.never': '{one} never sits with «{other}», but nobody has that id.',
  'operator.form.stranger.with':
    '{one} only comes together with «{other}», but nobody has that id. So there is no seat for {one}.',
  'operator.form.clash':
    '{count, plural, one {This contradicts itself. I form no groups:} other {These # things contradict themselves. I form no groups:}}',
  'operator.form.clash.apart':
    '{one} and {other} must sit together ({together}) and must not sit together ({apart}).',
  'operator.form.clash.many':
    '{people} must sit together ({together}). That makes {count}, and a group has {most} at most.',
  'operator.form.said': '{file}, line {line}',
  'operator.form.groups.json': 'this is not JSON. Give what «goesting form --groups-out» kept.',
  'operator.form.groups.shape':
    'there are no groups here. Give what «goesting form --groups-out» kept.',
  'operator.form.groups.none':
    'there is no group here. Give what «goesting form --groups-out» kept.',
  'operator.form.groups.field': '{field} is missing or wrong.',
  'operator.form.groups.slot': 'slot is «{value}». Write one time, such as wed 19:00-21:00.',
  'operator.form.groups.topic': 'topic is «{value}». I do not know that talent.',
  'operator.form.ring': 'a ring in which each shows the next something',
  'operator.form.exchange': 'a swap circle',
  'operator.form.no-host': 'Nobody hosts this group yet.',
  'operator.form.no-source': 'Nobody here knows it yet. These people find it out together.',
  'operator.form.summary':
    '{people, plural, one {# person} other {# people}}: {seated} in {groups, plural, one {# group} other {# groups}}, {waiting} without a place.',
  'operator.form.group': 'Group {number}: {topic}',
  'operator.form.who': 'Who: {people}',
  'operator.form.when': 'When: {time}',
  'operator.form.times': '{time}',
  'operator.form.where': 'Where: {place}',
  'operator.form.language': 'Language: {language}',
  'operator.form.host': 'Hosts: {name}',
  'operator.form.source': 'Can show it: {name}',
  'operator.form.why': 'Why: {reason}',
  'operator.form.online': 'on the internet',
  'operator.form.no-place': 'to be agreed',
  'operator.form.few-words': 'without many words',
  'operator.form.spoken': '{language}',
  'operator.form.lesson': '{from} shows {to}: {concept}.',
  'operator.form.unplaced': '{name}: {reason}',
  'operator.form.without': 'Still without a place',
  'operator.form.without-none': 'Nobody. Everybody has a place.',
  'operator.form.proven': 'Better groups do not exist for these people: that is proven.',
  'operator.form.bound': 'At most {percent, number} % better could exist: that is proven.',
  'operator.form.unproven': 'How much better could exist is not proven. More --seconds may do it.',
  'operator.form.column.group': 'group',
  'operator.form.column.topic': 'topic',
  'operator.form.column.slot': 'time',
  'operator.form.column.place': 'place',
  'operator.form.column.language': 'language',
  'operator.form.column.id': 'ID',
  'operator.form.column.name': 'name',
  'operator.form.column.host': 'hosts',
  'operator.form.column.source': 'can show it',
  'operator.form.column.wants': 'wants to learn',
  'operator.form.column.offers': 'can do',
  'operator.form.column.reason': 'why',
  'operator.form.column.help': 'what would help',
  'operator.form.head.who': 'Who',
  'operator.form.head.wants': 'Wants to learn',
  'operator.form.head.offers': 'Can do',
  'operator.form.head.why': 'Why',
  'operator.form.head.help': 'What would help',
  'operator.form.head.when': 'When',
  'operator.form.head.where': 'Where',
  'operator.form.head.language': 'Language',
  'operator.form.title': 'Groups',
  'operator.form.fact.people': 'People',
  'operator.form.fact.seated': 'With a place',
  'operator.form.fact.groups': 'Groups',
  'operator.form.fact.waiting': 'Without a place',
  'operator.form.again': 'You form the same groups again with --seed {seed} --steps {steps}.',
  'operator.form.mark.host': 'hosts',
  'operator.form.mark.source': 'can show it',
  'operator.form.week': 'Who is free when',
  'operator.form.week.only':
    'All {count} can come: {time}. A figure says how many people are free in that hour.',
  'operator.form.week.also':
    'All {count} can come: {time}. Also free together: {others}. A figure says how many people are free in that hour.',
  'operator.form.day.mon': 'Mon',
  'operator.form.day.tue': 'Tue',
  'operator.form.day.wed': 'Wed',
  'operator.form.day.thu': 'Thu',
  'operator.form.day.fri': 'Fri',
  'operator.form.day.sat': 'Sat',
  'operator.form.day.sun': 'Sun',
  'operator.form.progress':
    '{seconds} s: the groups are worth {worth, number} together; at most {percent, number} % better could exist. Ctrl-C keeps them so.',
  'operator.form.progress-begun': '{seconds} s: looking for groups… Ctrl-C keeps the best so far.',
  'operator.form.progress-open':
    '{seconds} s: the groups are worth {worth, number} together. Ctrl-C keeps them so.',
  'operator.audit.about': 'looks whether groups keep every rule',
  'operator.audit.groups': 'the file with groups that «goesting form --groups-out» kept',
  'operator.audit.result':
    '{placed, plural, one {# person has} other {# people have}} a place. The groups are worth {worth} together.',
  'operator.audit.well': 'Every rule is kept.',
  'operator.audit.wrong': '{count, plural, one {One thing is wrong:} other {# things are wrong:}}',
  'operator.audit.in-group': 'Group {number}:',
  'operator.whatif.about': 'says what a change would do, and changes nothing',
  'operator.whatif.change':
    'what changes: day GROUP wed, joins ID, leaves ID, size 3 5 or closes PLACE; groups count from 1',
  'operator.whatif.asked': 'If this happened: {change}',
  'operator.whatif.gained':
    '{count, plural, =0 {Nobody gains a place.} one {Gains a place: {people}.} other {# people gain a place: {people}.}}',
  'operator.whatif.lost':
    '{count, plural, =0 {Nobody loses a place.} one {Loses a place: {people}.} other {# people lose a place: {people}.}}',
  'operator.whatif.moved':
    '{count, plural, =0 {Nobody moves to other people.} one {Moves to other people: {people}.} other {# people move to other people: {people}.}}',
  'operator.whatif.shifted.hour':
    'Group {number} meets at another time: {after} instead of {before}.',
  'operator.whatif.shifted.place':
    'Group {number} meets in another place: {after} instead of {before}.',
  'operator.whatif.shifted.none': 'No group gets another time or another place.',
  'operator.whatif.worth': 'The groups are worth {before} now, and {after} then.',
  'operator.whatif.kept': 'Nothing was changed.',
  'operator.whatif.bad.change':
    '«{value}» does not go with --change. Write day 2 wed, joins ID, leaves ID, size 3 5 or closes PLACE.',
  'operator.whatif.bad.size':
    '«{value}» does not go with size. Write the smallest group first and then the largest, from {least} to {most} people, such as size 3 5.',
  'operator.whatif.bad.stranger': 'Nobody in the file has the id «{id}».',
  'operator.whatif.bad.group':
    'There is no group «{value}». {count, plural, one {There is one group.} other {Choose one from 1 to #.}}',
  'operator.whatif.bad.day': '«{value}» is no day. Choose from: {values}.',
  'operator.whatif.bad.seated': '«{id}» sits in group {number} already.',
  'operator.whatif.bad.venue': '«{value}» is no place of the file. There are: {values}.',
  'operator.whatif.bad.no-venues': 'There is not one place in the file that could close.',
}
