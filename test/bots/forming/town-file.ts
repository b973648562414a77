/** A file of thirty invented people, and the commands that form groups out of it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect } from 'vitest'
import { z } from 'zod'
import { type Ground, ground, type Ran } from '../cli-ground.ts'
import { invented } from './invented.ts'

export const Printed = z.strictObject({
  groups: z.array(
    z.strictObject({
      members: z.array(z.string()),
      host: z.string().nullable(),
      source: z.string().nullable(),
      topic: z.string().nullable(),
      slot: z.string().regex(/^(mon|tue|wed|thu|fri|sat|sun) \d\d:\d\d-\d\d:\d\d$/),
      language: z.string().nullable(),
      place: z.string().nullable(),
      utility: z.number(),
      reason: z.string().min(1),
      ring: z
        .array(z.strictObject({ from: z.string(), to: z.string(), concept: z.string() }))
        .optional(),
    }),
  ),
  unplaced: z.array(
    z.strictObject({ id: z.string(), reason: z.string(), wouldHelp: z.string().nullable() }),
  ),
  certificate: z.strictObject({
    kind: z.enum(['optimal', 'bound']),
    utility: z.number(),
    bound: z.number().nullable(),
  }),
  seed: z.number(),
  seconds: z.number(),
  steps: z.number(),
})

export type Printed = z.infer<typeof Printed>

export interface TownFile extends Ground {
  /** A path in the folder of this test. */
  readonly at: (name: string) => string
  /** Writes lines, each a record or a text, and tells the path. */
  readonly file: (name: string, ...lines: readonly unknown[]) => string
  readonly form: (...more: readonly string[]) => Promise<Ran>
  /** What `form --json` printed, without a complaint. */
  readonly formed: (...more: readonly string[]) => Promise<Printed>
}

/** For a file of tests: the people of `town.jsonl`, new for each. */
export function townFile(): TownFile {
  const own = ground()
  const at = (name: string): string => join(own.folder(), name)
  const file = (name: string, ...lines: readonly unknown[]): string => {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    writeFileSync(at(name), text.join('\n'))
    return at(name)
  }
  const form = (...more: readonly string[]): Promise<Ran> =>
    own.goesting(['form', '--in', at('town.jsonl'), '--steps', '1', ...more])
  const formed = async (...more: readonly string[]): Promise<Printed> => {
    const { code, printed, complained } = await form('--json', ...more)
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    return Printed.parse(JSON.parse(printed))
  }
  beforeEach(() => {
    file('town.jsonl', ...invented())
  })
  return { ...own, at, file, form, formed }
}
