/** What is said to who brings people, activities, places and groups in from a file. */
import type { operatorImport as source } from '../nl/operator-import.ts'

export const operatorImport: Readonly<Record<keyof typeof source, string>> = {
  'operator.import.people.about': 'brings people from a file into a club',
  'operator.import.activities.about': 'brings activities from a file into a club',
  'operator.import.places.about': 'brings places from a file into a club',
  'operator.import.groups.about': 'brings groups from a file into a club',
  'operator.import.records.file': 'the file (.csv or .jsonl)',
  'operator.import.records.trial': 'counts what would change and keeps nothing',
  'operator.import.records.starter': 'shows an example to begin with',
  'operator.import.records.no-file':
    'Say which file. You get an example with: goesting import {command} --starter',
  'operator.import.records.which': 'There are more clubs: {clubs}. Choose one with --club.',
  'operator.import.records.only-demo':
    'There is only the practice club. Make a real one with «goesting club create», or choose the practice club with --club.',
  'operator.import.records.progress': '{done, number} of {all, number} done…',
  'operator.import.records.done': '{club}: {added} new, {changed} changed, {same} the same.',
  'operator.import.records.tried':
    'Nothing was kept. This would happen in {club}: {added} new, {changed} changed, {same} the same.',
  'operator.import.records.others':
    '{count, plural, one {One row was about something else. I left it alone.} other {# rows were about something else. I left them alone.}}',
  'operator.import.people.own':
    '{count, plural, one {One person talks with Goesting already. I changed nothing there.} other {# people talk with Goesting already. I changed nothing there.}}',
  'operator.import.people.apart':
    '{count, plural, one {Two people are kept apart from now on.} other {# pairs of people are kept apart from now on.}}',
  'operator.import.people.silent':
    'Who comes from a file has no chat here yet. So messages and requests do not arrive yet.',
  'operator.import.people.matched':
    'Only who is an adult (age) and said yes (consent) can be shown: {count} can, {others} cannot.',
  'operator.import.activities.partners':
    '{count, plural, one {One partner was added.} other {# partners were added.}}',
  'operator.import.groups.hidden':
    'I show these groups to nobody: {groups}. Somebody in them is not here, or did not say yes as an adult.',
}
