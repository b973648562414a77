/** Short answers that mean the same to many questions: a number in words, and «ik weet het niet». */
import { bare } from './always.ts'

const NUMBERS: readonly (readonly string[])[] = [
  ['een', 'eerste', 'un', 'une', 'premier', 'premiere', 'one', 'first'],
  ['twee', 'tweede', 'deux', 'deuxieme', 'two', 'second'],
  ['drie', 'derde', 'trois', 'troisieme', 'three', 'third'],
  ['vier', 'vierde', 'quatre', 'quatrieme', 'four', 'fourth'],
  ['vijf', 'vijfde', 'cinq', 'cinquieme', 'five', 'fifth'],
  ['zes', 'zesde', 'six', 'sixieme', 'sixth'],
  ['zeven', 'sept', 'seven'],
  ['acht', 'huit', 'eight'],
]

const BEFORE = /^(?:nr|nummer|numero|number|no|optie|option|keuze|choix|de|het|le|la|the) /

/** The number that a whole message is, in digits or words; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  const word = bare(text).replace(BEFORE, '')
  if (/^\d{1,2}$/.test(word)) return Number(word)
  const index = NUMBERS.findIndex((words) => words.includes(word))
  return index === -1 ? undefined : index + 1
}

const UNKNOWN = new Set([
  'ik weet het niet',
  'weet ik niet',
  'weet niet',
  'ik weet niet',
  'k weet het niet',
  'geen idee',
  'ik heb geen idee',
  'kweetni',
  'je ne sais pas',
  'je sais pas',
  'sais pas',
  'aucune idee',
  'pas d idee',
  'i do not know',
  'i don t know',
  'i dont know',
  'don t know',
  'dont know',
  'dunno',
  'no idea',
  'not sure',
  'surprise me',
  'verras mij',
  'verras me',
])

/** «Weet ik niet» is a good answer, however it is said. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.has(bare(text))
}
