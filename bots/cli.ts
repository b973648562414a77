/** The door for operators: `npm run -s goesting -- <command>`. It brings the world to the commands. */
import { createInterface } from 'node:readline'
import type { Operator } from './cli/operator.ts'
import { runCommand } from './cli/program.ts'
import { type Config, dataFolderOf, readConfig } from './config/config.ts'
import { operatorLanguage, telling } from './config/locale.ts'
import type { Secrets } from './config/secrets.ts'

const language = operatorLanguage(process.env)
const tell = telling(language)
const interruption = new AbortController()

const operator: Operator = {
  env: process.env,
  language,
  tell,
  isTty: process.stdin.isTTY && process.stdout.isTTY,
  print: (line) => void process.stdout.write(`${line}\n`),
  // It may show what stands in a file: marks that steer a terminal are left out.
  complain: (line) => void process.stderr.write(`${line.replaceAll(/[^\P{Cc}\n\t]/gu, '')}\n`),
  interrupted: interruption.signal,
  open: async () => {
    const settings = configured()
    if (settings === undefined) return undefined
    const { wire } = await import('./wire.ts')
    const { config, secrets } = settings
    // The diary would come between the lines of the answer: it is kept where somebody asks for it.
    const logLevel = process.env['LOG_LEVEL'] === undefined ? 'silent' : config.logLevel
    return wire({ ...config, logLevel }, secrets)
  },
  restore: async (putting) => {
    const settings = configured()
    if (settings === undefined) return undefined
    const { putBack } = await import('./workbench.ts')
    return putBack(settings.config.dataFolder, putting, Date.now())
  },
  reader: async () => {
    const { reader } = await import('./workbench.ts')
    return reader(dataFolderOf(process.env))
  },
  check: async (folder) => {
    const { talentsIn } = await import('./workbench.ts')
    return talentsIn(folder)
  },
  importEsco: async (asked) => {
    const { escoInto } = await import('./workbench.ts')
    return escoInto(asked)
  },
  rows: async (path, most) => {
    const { rowsOf } = await import('./workbench.ts')
    return rowsOf(path, most)
  },
  papers: async () => (await import('./workbench.ts')).papers,
  former: async () => {
    const { former } = await import('./workbench.ts')
    return former()
  },
  progress: (line) => {
    // Back to the start of the line, and what stood there is wiped out.
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${line}`)
  },
  piped: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  serve: async () => {
    await import('./start.ts')
  },
}

/** The settings; everything that is wrong with them is told. */
function configured(): { config: Config; secrets: Secrets } | undefined {
  const settings = readConfig(process.env, { locale: language })
  if (settings.ok) return settings.value
  operator.complain(tell('operator.config.wrong', { count: settings.error.length }))
  for (const { sentence } of settings.error) operator.complain(`- ${sentence}`)
  return undefined
}

// The first Ctrl-C lets a command end what it began; the second ends it at once.
process.once('SIGINT', () => {
  interruption.abort()
})

const code = await runCommand(process.argv.slice(2), operator)
// A house that goes on running may have its own bad news to tell when it ends.
if (code !== 0) process.exitCode = code
