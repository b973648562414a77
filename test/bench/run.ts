/**
 * `npm run -s bench -- <suite> [--json] [options of the suite]`: measures one suite and prints its figures beside the machine
 * they were made on. A suite is a file in this folder that exports `suite`; without a name, all are
 * listed. Nothing here passes or fails: a figure is judged by who reads it.
 */
import { readdirSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { BadOption, type Figure, type Suite } from './figure.ts'

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
    .map(({ name, value, unit, note }) =>
      [name.padEnd(width), rounded(value).padStart(13), ` ${unit}`, note && `  ${note}`].join(''),
    )
    .join('\n')
}

function rounded(value: number | undefined): string {
  if (value === undefined) return '-'
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)))
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Measures a suite; says what is wrong with an option that it cannot use. */
async function measure(suite: Suite, options: readonly string[], asJson: boolean): Promise<void> {
  if (suite.options === undefined && options.length > 0)
    throw new BadOption(`The suite «${suite.name}» takes no options.`)
  const figures = await suite.run(options)
  if (asJson) tell(JSON.stringify({ suite: suite.name, machine: machine(), figures }))
  else tell(`${suite.name}: ${suite.about}\n${machine()}\n\n${table(figures)}`)
}

const given = process.argv.slice(2)
const asJson = given.includes('--json')
const rest = given.filter((word) => word !== '--json')
const wanted = rest[0]?.startsWith('-') === false ? rest[0] : undefined
const known = await suites()
const suite = known.find(({ name }) => name === wanted)

if (suite !== undefined) {
  try {
    await measure(suite, rest.slice(1), asJson)
  } catch (error) {
    if (!(error instanceof BadOption)) throw error
    const usage = suite.options === undefined ? '' : `\nOptions: ${suite.options}`
    process.stderr.write(`${error.message}${usage}\n`)
    process.exitCode = 2
  }
} else if (wanted === undefined && rest.length > 0) {
  process.stderr.write(
    `Name a suite before its options: ${known.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exitCode = 2
} else if (wanted === undefined) {
  const listed = known.map(({ name, about, options = '' }) => ({ name, about, options }))
  if (asJson) tell(JSON.stringify(listed))
  else
    tell(
      listed
        .map(({ name, about, options }) => `${[name, options].join(' ').trim()}: ${about}`)
        .join('\n') || 'There is no suite yet.',
    )
} else {
  process.stderr.write(
    `There is no suite «${wanted}». There are: ${known.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exitCode = 2
}
