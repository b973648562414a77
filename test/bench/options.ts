/** What stands after the name of a suite: read once, and refused in a sentence. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BadOption } from './figure.ts'

/** The options given, by name: what follows an option with a value, the empty text for a switch. */
export function read(
  given: readonly string[],
  withValue: readonly string[],
  switches: readonly string[],
): Partial<Record<string, string>> {
  const types: readonly (readonly [string, { readonly type: 'string' | 'boolean' }])[] = [
    ...withValue.map((name) => [name, { type: 'string' }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ]
  const options = Object.fromEntries<{ readonly type: 'string' | 'boolean' }>(types)
  try {
    const { values } = parseArgs({ args: [...given], options })
    const texts = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ])
    return Object.fromEntries(texts) as Record<string, string>
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : String(error))
  }
}

/** A whole number within its range. */
export function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value
  const range = `from ${String(least)} to ${String(most)}`
  throw new BadOption(`--${name} is a whole number ${range}, not «${text}».`)
}

/** A file that may not be there yet, in a folder that is. */
export function writable(name: string, file: string | undefined): string | undefined {
  if (file !== undefined && !existsSync(dirname(resolve(file))))
    throw new BadOption(`There is no folder for --${name} ${file}.`)
  return file
}
