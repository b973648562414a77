/**
 * The house with as many talents more as ESCO has: made-up skills in its format, imported as an operator
 * would, and everything compiled anew.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { importEsco } from '../../../adapters/esco/import-esco.ts'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { readDictionaries } from '../../../adapters/files/dictionaries.ts'
import { LANGUAGES } from '../../../core/domain/index.ts'
import { parseConcepts, taxonomyBeside } from '../../../core/talents/index.ts'
import { compileWords, type ReadContext, withJudges } from '../../../core/understanding/index.ts'
import { manySkills, writeEsco } from '../../fixtures/esco.ts'
import type { Figure } from '../figure.ts'

const SKILLS = 13_939
/** Labels beside the preferred one, as many as the real files have on average. */
const OTHERS = { nl: 2, fr: 1, en: 5 }

/** Figures of the import, and those that `measure` takes of reading with what came in. */
export function escoFigures(measure: (context: ReadContext) => Figure[]): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-esco-'))
  try {
    const knowledge = readKnowledge()
    const { path, seconds } = imported(folder, knowledge)
    const before = performance.now()
    const context = withImported(path, knowledge)
    const compileMs = performance.now() - before
    return [
      { name: 'ESCO: skills imported in three languages', value: SKILLS, unit: '' },
      { name: 'ESCO: import', value: seconds, unit: 's' },
      { name: 'ESCO: talents afterwards', value: context.taxonomy.concepts.length, unit: '' },
      { name: 'ESCO: compiled once', value: compileMs / 1000, unit: 's' },
      ...measure(context),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function imported(
  folder: string,
  { taxonomy, lexicon }: ReadContext,
): { path: string; seconds: number } {
  const from = join(folder, 'official')
  writeEsco(from, manySkills(SKILLS, OTHERS))
  const before = performance.now()
  const result = importEsco({
    from,
    dataFolder: folder,
    languages: LANGUAGES,
    scope: 'full',
    beside: () => ({ authored: taxonomy.concepts, isEveryday: lexicon.knows }),
    telling: () => undefined,
  })
  if (!result.ok) throw new Error(`The import was refused: ${result.error.kind}`)
  return { path: result.value.path, seconds: (performance.now() - before) / 1000 }
}

/** Compiled here and not kept: the next start of the house should find its own. */
function withImported(path: string, knowledge: ReturnType<typeof readKnowledge>): ReadContext {
  const { gazetteer, lexicon, taxonomy: authored, compiled } = knowledge
  const concepts = parseConcepts(readFileSync(path, 'utf8'), 'esco.tsv')
  if (!concepts.ok) throw new Error('What was imported cannot be read back.')
  const taxonomy = taxonomyBeside(authored.concepts, concepts.value, [])
  const words = compileWords(taxonomy.concepts, gazetteer.names, lexicon, readDictionaries())
  const { judges } = compiled
  return {
    taxonomy,
    gazetteer,
    lexicon,
    compiled: judges === undefined ? words : withJudges(words, judges),
  }
}
