/** The authored tables of the demo club. */
import { type DemoTables, parseDemo } from '../../core/demo/index.ts'
import { tellProblem } from '../../core/talents/index.ts'
import { readTsv } from './read-tsv.ts'

const DEMO = new URL('../../core/demo/data/', import.meta.url)

/** Everything of the demo club. Throws one error that lists every problem as `file:line`. */
export function readDemo(folder: URL = DEMO): DemoTables {
  const files = new Map(readTsv(folder).map(({ name, text }) => [name, text]))
  const parsed = parseDemo(files)
  if (!parsed.ok) throw new Error(parsed.error.map(tellProblem).join('\n'))
  return parsed.value
}
