/** The data that the house is built with: concepts. Read at every start. */
import {
  type Problem,
  parseConcepts,
  type Taxonomy,
  taxonomy,
  tellProblem,
} from '../../core/talents/index.ts'
import { readTsv } from './read-tsv.ts'

const TALENTS = new URL('../../core/talents/data/', import.meta.url)

/** The whole talententaal. Throws one error that lists every problem as `file:line`. */
export function readTalents(folder: URL = TALENTS): Taxonomy {
  const problems: Problem[] = []
  const concepts = readTsv(folder).flatMap(({ name, text }) => {
    const parsed = parseConcepts(text, name)
    if (parsed.ok) return parsed.value
    problems.push(...parsed.error)
    return []
  })
  if (problems.length > 0) throw new Error(problems.map(tellProblem).join('\n'))
  return taxonomy(concepts)
}
