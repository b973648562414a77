/** A list that is narrowed for now, another day, and what there is to try beside it. */
import type { narrow as source } from '../nl/narrow.ts'

export const narrow: Readonly<Record<keyof typeof source, string>> = {
  'find.only.together': 'I now only show what you do together with others.',
  'find.only.on': 'I now only show what suits you on {times}.',
  'find.only.not-on': 'I now look for another time than {times}.',
  'find.only.all': 'Show everything after all',
  'find.days':
    'Which day suits you? Choose a day. Or type more of them, such as “Tuesday and Saturday”.',
  'find.days.weekend': 'At the weekend',
  'find.days.skip': 'It does not matter',
  'find.days.hint': 'I do not know that day. Choose a number, or type a day such as “Saturday”.',
  'find.not.together': 'Rather together with others',
  'find.intro.taste': 'Would you like to try something in the meantime? You can just go there:',
  'find.fact.outside': 'Please note: this is outside your hours',
}
