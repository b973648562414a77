/** What is said about files with people, groups, activities and places. */
import type { operatorRecords as source } from '../nl/operator-records.ts'

export const operatorRecords: Readonly<Record<keyof typeof source, string>> = {
  'operator.records.row': 'Line {line}: {problem}',
  'operator.records.broken':
    '{count, plural, one {One row is not right. I leave it out:} other {# rows are not right. I leave them out:}}',
  'operator.records.more': '… and {count, number} more.',
  'operator.records.unknown': 'I do not know these columns. I leave them out: {names}.',
  'operator.records.words':
    'What people wrote beside a question in their own words, I do not keep.',
  'operator.records.old':
    'This file was not saved as UTF-8. Please check the letters that have an accent.',
  'operator.records.unread':
    'The file «{file}» is not there, is a folder, or I may not read it. Look at its name.',
  'operator.records.no-text':
    '«{file}» is not text: it may be a spreadsheet. Save it as CSV or as JSON.',
  'operator.records.too-many':
    '{file} has more lines than I can read at once. Split it, for example by town.',
  'operator.records.none': 'There is not one row in {file} that I can use.',
  'operator.records.bad.json':
    'this is no whole record in JSON. Put one record on each line, between braces.',
  'operator.records.bad.quote':
    'there is one quotation mark too many, or too few. Add one or take one away.',
  'operator.records.bad.cells':
    'there are {cells} cells here, but {columns} columns. Put quotation marks around a cell with more than one thing in it.',
  'operator.records.bad.missing': '{field} is missing. Fill it in.',
  'operator.records.bad.text': '{field} must be text. Write a word or a sentence.',
  'operator.records.bad.long': '{field} is too long. Keep it to {most} characters.',
  'operator.records.bad.number': '{field} is «{value}». Give a number from {least} to {most}.',
  'operator.records.bad.whole': '{field} is «{value}». Give a whole number from {least} to {most}.',
  'operator.records.bad.yes-no': '{field} is «{value}». Write yes or no.',
  'operator.records.bad.choice': '{field} is «{value}». Choose from: {values}.',
  'operator.records.bad.id': '{field} is «{value}». An id has 1 to {most} characters, and no «~».',
  'operator.records.bad.twice': 'the id «{id}» was on line {before} already. Give another one.',
  'operator.records.bad.concept':
    '{field} is «{value}». I do not know that talent. Look for its name with: goesting talents list',
  'operator.records.bad.time':
    '{field} is «{value}». Write a day and a part of it, such as wed-evening, or wed 19:00-21:00.',
  'operator.records.bad.one-time':
    'slot is «{value}». A small group has one fixed time, such as wed-evening.',
  'operator.records.bad.place':
    '{field} is «{value}». I do not know that place. Give a town, a postcode or a point such as 50.97,5.50.',
  'operator.records.bad.language':
    '{field} is «{value}». I do not know that language. Give a code, such as nl, fr or ar.',
  'operator.records.bad.moment':
    '{field} is «{value}». Write a day and an hour, such as 2026-12-05T14:00.',
  'operator.records.bad.order': 'the end does not come after the start. Look at start and end.',
  'operator.records.bad.age':
    'age is «{value}». Choose adult, minor or unknown, or give the number of years.',
  'operator.records.bad.ages': 'ages is «{value}». Give two ages, such as 8-99.',
  'operator.records.bad.full':
    '{field} has {count}, but there is room for {most}. Look at {field} and capacity.',
  'operator.records.bad.formula': '{field} holds a formula: {value}. Put the value itself there.',
  'operator.records.bad.attribute':
    'attributes holds «{value}». Write a name, a = and a value, such as team=blue, with ; between them. The names {names} are taken.',
  'operator.import.records.overtaken':
    'Somebody else is changing the same records right now. What was done stays. Do it again in a moment with the same file: it simply goes on.',
}
