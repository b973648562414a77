import type { words as source } from '../nl/words.ts'

export const words: Readonly<Record<keyof typeof source, string>> = {
  'words.day.mon': 'Monday',
  'words.day.tue': 'Tuesday',
  'words.day.wed': 'Wednesday',
  'words.day.thu': 'Thursday',
  'words.day.fri': 'Friday',
  'words.day.sat': 'Saturday',
  'words.day.sun': 'Sunday',
  'words.part.morning': '{day} morning',
  'words.part.afternoon': '{day} afternoon',
  'words.part.evening': '{day} evening',
  'words.between': '{day} from {from} to {to}',
  'words.yes': 'Yes',
  'words.no': 'No',
  'words.skip': 'Skip',
  'words.back': 'Back',
  'words.concept': '{concept}',
  'words.more': 'More',
}
