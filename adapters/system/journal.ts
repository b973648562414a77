/**
 * The house's diary on pino: one JSON line per event with the facts that were handed in and nothing
 * else. Of an error it keeps its name, its code and where it was thrown, never its words.
 */
import { type DestinationStream, pino } from 'pino'
import type { Fact, Journal } from '../../core/ports/index.ts'

export type JournalLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

export interface PinoJournalOptions {
  readonly level: JournalLevel
  /** Where the lines go; default: standard output. */
  readonly destination?: DestinationStream
}

type Line = Record<string, string | number | boolean | Line[]>

/** Neither a note nor an alarm ever throws: a diary that cannot be written stops nobody. */
export function pinoJournal(options: PinoJournalOptions): Journal {
  const { level } = options
  const settings = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  const log = pino(settings, options.destination ?? standardOutput())
  return {
    note(event, facts) {
      quietly(() => {
        log.info(factsOf(facts), event)
      })
    },
    alarm(event, cause, facts) {
      quietly(() => {
        log.error({ ...factsOf(facts), error: errorLine(cause) }, event)
      })
    },
  }
}

function standardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: true })
  // A closed pipe is no reason to stop.
  output.on('error', () => undefined)
  return output
}

function quietly(write: () => void): void {
  try {
    write()
  } catch {
    // There is nobody left to tell.
  }
}

/** The line's own fields; a fact of the same name steps aside. */
const OWN = new Set(['level', 'time', 'event', 'error'])
const LONGEST_FACT = 200

function factsOf(facts: Readonly<Record<string, Fact>> = {}): Line {
  const line: Line = {}
  for (const [name, fact] of Object.entries(facts)) {
    const key = OWN.has(name) ? `${name}_` : name
    if (typeof fact === 'number' || typeof fact === 'boolean') line[key] = fact
    if (typeof fact === 'string') line[key] = fact.slice(0, LONGEST_FACT)
  }
  return line
}

const DEEPEST_CAUSE = 3

function errorLine(cause: unknown, depth = 0): Line {
  if (!(cause instanceof Error)) return { name: typeof cause }
  const line: Line = { name: plainName(cause.name) ?? 'Error', stack: placesOf(cause) }
  const code = 'code' in cause ? plainName(cause.code) : undefined
  if (code !== undefined) line['code'] = code
  if (cause.cause !== undefined && depth < DEEPEST_CAUSE)
    line['causes'] = [errorLine(cause.cause, depth + 1)]
  return line
}

/** A name as programs give it; anything else might be somebody's words. */
function plainName(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && /^[\w.$-]{1,80}$/.test(text) ? text : undefined
}

const PLACE = /^\s{2,}at .*(?::\d+:\d+\)?|\(native\)|<anonymous>\)?)$/
const MOST_PLACES = 30

/** The places in a stack, without the words above them. */
function placesOf(error: Error): string {
  const stack = error.stack ?? ''
  const words = stack.indexOf(error.message)
  const rest = words === -1 ? stack : stack.slice(words + error.message.length)
  return rest
    .split('\n')
    .filter((line) => PLACE.test(line))
    .slice(0, MOST_PLACES)
    .map((line) => line.trim())
    .join('\n')
}
