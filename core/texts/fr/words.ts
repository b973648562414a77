import type { words as source } from '../nl/words.ts'

export const words: Readonly<Record<keyof typeof source, string>> = {
  'words.day.mon': 'lundi',
  'words.day.tue': 'mardi',
  'words.day.wed': 'mercredi',
  'words.day.thu': 'jeudi',
  'words.day.fri': 'vendredi',
  'words.day.sat': 'samedi',
  'words.day.sun': 'dimanche',
  'words.part.morning': '{day} matin',
  'words.part.afternoon': '{day} après-midi',
  'words.part.evening': '{day} soir',
  'words.between': '{day} de {from} à {to}',
  'words.yes': 'Oui',
  'words.no': 'Non',
  'words.skip': 'Passer',
  'words.back': 'Retour',
  'words.concept': '{concept}',
  'words.more': 'Plus',
}
