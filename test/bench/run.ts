/**
 * `npm run -s bench -- <suite> [--json]`: measures one suite and prints its figures beside the machine
 * they were made on. A suite is a file in this folder that exports `suite`; without a name, all are
 * listed. Nothing here passes or fails: a figure is judged by who reads it.
 */
import { readdirSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
}

export interface Suite {
  readonly name: string
  /** One sentence: what is measured, and over what. */
  readonly about: string
  run(): Promise<readonly Figure[]>
}

const HERE = import.meta.dirname

async function suites(): Promise<Suite[]> {
  const files = readdirSync(HERE).filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  const loaded = await Promise.all(files.map((file) => load(join(HERE, file))))
  return loaded.filter((suite) => suite !== undefined)
}

/** A file without a suite (a builder of crowds, say) is no suite. */
async function load(file: string): Promise<Suite | undefined> {
  const module = (await import(file)) as { readonly suite?: Suite }
  return module.suite
}

function machine(): string {
  const cpu = cpus()[0]?.model.trim() ?? 'unknown processor'
  const gib = Math.round(totalmem() / 2 ** 30)
  return `${String(availableParallelism())} × ${cpu}, ${String(gib)} GiB, Node ${process.version}, ${process.platform} ${process.arch}`
}

function table(figures: readonly Figure[]): string {
  const width = Math.max(0, ...figures.map((figure) => figure.name.length))
  return figures
    .map(({ name, value, unit }) => `${name.padEnd(width)}  ${rounded(value).padStart(12)} ${unit}`)
    .join('\n')
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)))
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' } },
  allowPositionals: true,
})
const known = await suites()
const [wanted] = positionals
const suite = known.find(({ name }) => name === wanted)

if (suite !== undefined) {
  const figures = await suite.run()
  if (values.json === true) tell(JSON.stringify({ suite: suite.name, machine: machine(), figures }))
  else tell(`${suite.name}: ${suite.about}\n${machine()}\n\n${table(figures)}`)
} else if (wanted === undefined) {
  if (values.json === true) tell(JSON.stringify(known.map(({ name, about }) => ({ name, about }))))
  else
    tell(known.map(({ name, about }) => `${name}: ${about}`).join('\n') || 'There is no suite yet.')
} else {
  process.stderr.write(
    `There is no suite «${wanted}». There are: ${known.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exitCode = 2
}
