/** Runs a house as a program: prints where it is, and stops when it is told to. */
import { readConfig } from './config/config.ts'
import { operatorLanguage, type Tell, telling } from './config/locale.ts'
import { isTokenEmpty } from './config/telegram.ts'
import { wire } from './wire.ts'

/** What is under way after so long is cut off; below the half minute that most machines allow. */
const LONGEST_STOP_MS = 25_000

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

async function open(tell: Tell, only?: 'telegram'): Promise<(() => Promise<void>) | undefined> {
  const settings = readConfig(process.env, { locale: operatorLanguage(process.env) })
  if (!settings.ok) {
    complain(tell('operator.config.wrong', { count: settings.error.length }))
    for (const { sentence } of settings.error) complain(`- ${sentence}`)
    process.exitCode = 1
    return undefined
  }
  const { config, secrets } = settings.value
  if (only !== undefined && config.telegram === undefined) {
    complain(tell('operator.config.telegram-token-missing'))
    process.exitCode = 1
    return undefined
  }
  const beforeWork = (): void => {
    say(tell('operator.start.words'))
  }
  const house = await wire(config, secrets, beforeWork, complain)
  try {
    const { url, isSecond, told } = await house.start(only)
    if (only === undefined) say(tell('operator.start.open', { url }))
    for (const line of told) say(line)
    if (isTokenEmpty(process.env)) say(tell('operator.telegram.empty'))
    if (only === undefined && config.isLoopback && config.demo !== 'never')
      say(tell('operator.start.demo', { url: `${url}/demo` }))
    say(tell('operator.start.folder', { folder: config.dataFolder }))
    if (isSecond) say(tell('operator.start.second'))
    say(tell('operator.start.stop'))
  } catch (error) {
    await house.stop()
    throw error
  }
  return () => house.stop()
}

/** The first signal lets everything under way come to its end; the second ends it at once. */
function stopOnSignal(tell: Tell, stop: () => Promise<void>): void {
  const stopping = (): void => {
    say(tell('operator.start.stopping'))
    // Holds up nobody who is done sooner.
    setTimeout(() => {
      complain(tell('operator.start.cut-off', { seconds: LONGEST_STOP_MS / 1000 }))
      process.exit(1)
    }, LONGEST_STOP_MS).unref()
    stop().then(
      () => {
        say(tell('operator.start.stopped'))
      },
      (error: unknown) => {
        fail(tell, error)
      },
    )
  }
  process.once('SIGINT', stopping)
  process.once('SIGTERM', stopping)
}

function fail(tell: Tell, error: unknown): void {
  complain(tell('operator.cli.failed', { reason: error instanceof Error ? error.message : '' }))
  process.exitCode = 1
}

/** Opens the house, with the page or with one channel alone, and stays until it is told to stop. */
export async function serve(only?: 'telegram'): Promise<void> {
  const tell = telling(operatorLanguage(process.env))
  try {
    const stop = await open(tell, only)
    if (stop !== undefined) stopOnSignal(tell, stop)
  } catch (error) {
    fail(tell, error)
  }
}
