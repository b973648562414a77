/** What may be asked of the benchmark of search. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BadOption } from '../figure.ts'

export interface SearchOptions {
  readonly members: number
  readonly seed: number
  readonly queries: number
  readonly withPeers: boolean
  /** Where to write the best ten of each question. */
  readonly topOut: string | undefined
}

export const USAGE =
  '[--members N] [--seed S] [--queries Q] [--no-peers] [--top-out FILE]   (10000, 7, 1000)'

export function searchOptions(given: readonly string[]): SearchOptions {
  const values = read(given)
  const members = whole('members', values.members ?? '10000', 1, 2_000_000)
  const topOut = values['top-out']
  if (topOut !== undefined && !existsSync(dirname(resolve(topOut))))
    throw new BadOption(`There is no folder for --top-out ${topOut}.`)
  return {
    members,
    seed: whole('seed', values.seed ?? '7', 0, 2 ** 32 - 1),
    queries: Math.min(members, whole('queries', values.queries ?? '1000', 1, 1_000_000)),
    withPeers: values['no-peers'] !== true,
    topOut,
  }
}

function read(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        members: { type: 'string' },
        seed: { type: 'string' },
        queries: { type: 'string' },
        'no-peers': { type: 'boolean' },
        'top-out': { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : String(error))
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value
  const range = `from ${String(least)} to ${String(most)}`
  throw new BadOption(`--${name} is a whole number ${range}, not «${text}».`)
}
