/**
 * A file to begin with: a header and two rows that can be brought in as they are. The examples say no
 * to being matched: whoever forgets them in the file introduces no invented person to a real one.
 */
import type { Language } from '../domain/index.ts'
import type { RecordKind } from './record.ts'

type Sheet = readonly (readonly string[])[]

/** What a file of CSV holds with semicolons between its cells, as spreadsheets open it here. */
export function starter(kind: Exclude<RecordKind, 'partner'>, language: Language): string {
  return SHEETS[kind](WORDS[language])
    .map((row) => row.map(quoted).join(';'))
    .join('\n')
}

function quoted(cell: string): string {
  return /[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

interface Words {
  readonly sewing: string
  readonly cooking: string
  readonly music: string
  readonly aim: string
  readonly title: string
  readonly library: string
  readonly yes: string
  readonly no: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    ...{ sewing: 'naaien', cooking: 'koken', music: 'muziek', aim: 'een rok maken' },
    ...{ title: 'Soep voor iedereen', library: 'Voorbeeldbib', yes: 'ja', no: 'nee' },
  },
  fr: {
    ...{ sewing: 'couture', cooking: 'cuisine', music: 'musique', aim: 'faire une jupe' },
    ...{ title: 'Soupe pour tous', library: 'Bib exemple', yes: 'oui', no: 'non' },
  },
  en: {
    ...{ sewing: 'sewing', cooking: 'cooking', music: 'music', aim: 'making a skirt' },
    ...{ title: 'Soup for all', library: 'Example library', yes: 'yes', no: 'no' },
  },
}

const SHEETS: Readonly<Record<Exclude<RecordKind, 'partner'>, (words: Words) => Sheet>> = {
  person: ({ sewing, cooking, music, no }) => [
    [
      ...['id', 'name', 'age', 'roles', 'offers', 'wants', 'interests', 'languages', 'place'],
      ...['radiusKm', 'slots', 'maxRequests', 'consent'],
    ],
    [
      ...['example-1', 'An', 'adult', 'learner', sewing, cooking, music, 'nl;fr', 'Genk'],
      ...['10', 'wed-evening;weekend-any', '2', no],
    ],
    [
      ...['example-2', 'Bo', '34', 'learner;host', `${cooking};${music}`, sewing, '', 'nl', '3600'],
      ...['15', 'wed 19:00-21:00', '', no],
    ],
  ],
  activity: ({ cooking, title, library, yes }) => [
    [
      ...['id', 'title', 'partner', 'concepts', 'mode', 'start', 'end', 'place', 'price'],
      ...['languages', 'ages', 'capacity', 'accessible'],
    ],
    [
      ...['example-soup-1', title, library, cooking, 'samen', '2030-06-01T14:00'],
      ...['2030-06-01T17:00', 'Genk', '0', 'nl', '8-99', '20', yes],
    ],
    [
      ...['example-soup-2', title, library, cooking, 'zien', '2030-06-08T14:00'],
      ...['2030-06-08T16:00', 'Genk', '2,50', 'nl;fr', '', '', ''],
    ],
  ],
  place: ({ library, yes, no }) => [
    ['id', 'name', 'place', 'accessible'],
    ['example-library', library, 'Genk', yes],
    ['example-library-2', `${library} 2`, '3590', no],
  ],
  group: ({ sewing, cooking, aim }) => [
    ['id', 'topic', 'aim', 'members', 'host', 'slot', 'place', 'languages', 'capacity'],
    ['example-group-1', sewing, aim, '', '', 'tue-evening', 'Genk', 'nl', '6'],
    ['example-group-2', cooking, '', '', '', 'wed 19:00-21:00', 'Genk', 'nl;fr', '4'],
  ],
}
