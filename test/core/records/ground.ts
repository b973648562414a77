/** What records are read with in these tests: the talents and places of the house. */
import { readPlaces, readTalents } from '../../../adapters/files/authored.ts'
import { type Gathered, gather, type RecordKind } from '../../../core/records/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'

export const KNOWLEDGE = { taxonomy: readTalents(), gazetteer: readPlaces() }

/** Rows as they would stand on lines 1, 2, 3 ... of a file. */
export function read(rows: readonly unknown[], fallback: RecordKind = 'person'): Gathered {
  const given = rows.map((cells, index) => ({ line: index + 1, cells: cells as object }))
  return gather(given as Parameters<typeof gather>[0], KNOWLEDGE, fallback)
}

/** What is wrong, in English, as `line: sentence`. */
export function wrong({ problems }: Gathered): string[] {
  const speech = { language: 'en' as const, label: KNOWLEDGE.taxonomy.label }
  return problems.map(({ line, problem }) => `${String(line)}: ${sayPlain(problem, speech)}`)
}
