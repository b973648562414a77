/** Small words that texts are built from: days, parts of the day, and how lists and times are said. */
export const words = {
  'words.day.mon': 'maandag',
  'words.day.tue': 'dinsdag',
  'words.day.wed': 'woensdag',
  'words.day.thu': 'donderdag',
  'words.day.fri': 'vrijdag',
  'words.day.sat': 'zaterdag',
  'words.day.sun': 'zondag',
  'words.part.morning': '{day}voormiddag',
  'words.part.afternoon': '{day}namiddag',
  'words.part.evening': '{day}avond',
  'words.between': '{day} van {from} tot {to}',
  'words.yes': 'Ja',
  'words.no': 'Nee',
  'words.skip': 'Overslaan',
  'words.back': 'Terug',
  'words.more': 'Meer',
} as const
