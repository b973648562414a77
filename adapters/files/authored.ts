/** The data that the house is built with: concepts, places, words. Read at every start. */
import type { Result } from '../../core/result.ts'
import {
  type Problem,
  parseConcepts,
  type Taxonomy,
  taxonomy,
  tellProblem,
} from '../../core/talents/index.ts'
import {
  type Gazetteer,
  gazetteer,
  type Lexicon,
  lexicon,
  parsePlaces,
  parseRespellings,
  parseWords,
} from '../../core/understanding/index.ts'
import { readOneTsv, readTsv, type TsvFile } from './read-tsv.ts'

const TALENTS = new URL('../../core/talents/data/', import.meta.url)
const UNDERSTANDING = new URL('../../core/understanding/data/', import.meta.url)

/** What `read` needs to know, apart from the person: spread it into its context. */
export interface Knowledge {
  readonly taxonomy: Taxonomy
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
}

/** Everything at once. Throws one error that lists every problem as `file:line`. */
export function readKnowledge(): Knowledge {
  return { taxonomy: readTalents(), gazetteer: readPlaces(), lexicon: readLexicon() }
}

/** The whole talententaal. Throws one error that lists every problem as `file:line`. */
export function readTalents(folder: string | URL = TALENTS): Taxonomy {
  return taxonomy(parsed(readTsv(folder), parseConcepts))
}

/** Every place that people may name. Throws like `readTalents`. */
export function readPlaces(): Gazetteer {
  return gazetteer(parsed([readOneTsv(UNDERSTANDING, 'places.tsv')], parsePlaces))
}

/** How people spell, and which words are known. Throws like `readTalents`. */
export function readLexicon(): Lexicon {
  return lexicon(
    parsed([readOneTsv(UNDERSTANDING, 'respellings.tsv')], parseRespellings),
    parsed([readOneTsv(UNDERSTANDING, 'words.tsv')], parseWords),
  )
}

type Parse<T> = (text: string, file: string) => Result<T[], Problem[]>

function parsed<T>(files: readonly TsvFile[], parse: Parse<T>): T[] {
  const results = files.map(({ name, text }) => parse(text, name))
  const problems = results.flatMap((result) => (result.ok ? [] : result.error))
  if (problems.length > 0) throw new Error(problems.map(tellProblem).join('\n'))
  return results.flatMap((result) => (result.ok ? result.value : []))
}
