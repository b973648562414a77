/**
 * A person's own file on this machine, for who talks in a terminal: once for programs and once to read,
 * for the account that runs the program and for nobody else. It is theirs to keep or to throw away.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isMomentField, type OwnFile, shownValue } from '../../core/domain/index.ts'

/** The path of the one to read; that for programs lies beside it, and ends in `.json`. */
export function saveOwn(dataFolder: string, name: string, file: OwnFile): string {
  const folder = resolve(dataFolder, 'mine')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${name}.txt`)
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 })
  writeFileSync(path, readable(file), { mode: 0o600 })
  return path
}

/** A calendar file beside it; the same plans again take the place of what was there. */
export function saveCalendar(dataFolder: string, about: string, text: string): string {
  const folder = resolve(dataFolder, 'mine')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${about.replaceAll(/[^\w-]/g, '-')}.ics`)
  writeFileSync(path, text, { mode: 0o600 })
  return path
}

/** For people to read. */
export function readable({ title, made, kinds }: OwnFile): string {
  const parts = kinds.map(({ title: kind, seenBy, kept, records }) => {
    const said = records.map((record) =>
      Object.entries(record)
        .map(([field, value]) => `  ${field}: ${shown(field, value)}`)
        .join('\n'),
    )
    return [`${kind} (${String(records.length)})`, `${seenBy} ${kept}`, ...said].join('\n\n')
  })
  return `${[title, made, ...parts].join('\n\n')}\n`
}

/** A moment as a date, and everything else as it stands. */
function shown(field: string, value: unknown): string {
  if (typeof value === 'number' && isMomentField(field)) return new Date(value).toISOString()
  return shownValue(value)
}
