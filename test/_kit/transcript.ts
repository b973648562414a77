/**
 * A talk as somebody reads it who sees nothing but text: the bot's messages with their numbers, and what
 * the person says behind a mark. It is compared with the one that a human read and kept.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { textOf } from '../../adapters/terminal/screen.ts'
import { ROOT } from './check.ts'
import type { Person } from './person.ts'

/** Only who asks for it by name writes a transcript anew. */
export const RENEWS = process.env['GOESTING_TRANSCRIPTS'] === 'renew'

const FOLDER = join(ROOT, 'test/talks/transcripts')

/** Everything that was said so far, from the first word on, or after so many lines. */
export async function transcriptOf(person: Person, after = 0): Promise<string> {
  const lines = (await person.lines()).slice(after)
  return `${lines.map((line) => withoutTail(textOf(line))).join('\n\n')}\n`
}

/** The kept transcript, or a sentence that says how to keep one; written anew when that was asked for. */
export function kept(name: string, now: string): string {
  const file = join(FOLDER, `${name}.txt`)
  if (RENEWS) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, now)
  }
  if (existsSync(file)) return readFileSync(file, 'utf8')
  return `There is no ${relative(ROOT, file)} yet: GOESTING_TRANSCRIPTS=renew writes it, and somebody reads it.\n`
}

/** The names of all that are kept, in order. */
export function keptNames(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.txt'.length))
    .sort()
}

function withoutTail(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '')
}
