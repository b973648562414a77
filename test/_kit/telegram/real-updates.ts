/**
 * One update of every kind that the Bot API documents, and of every content that a message may have, in
 * the shape in which Telegram sends it. Names and words are invented.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

export interface RealUpdate {
  /** `message: photo with words`, `my_chat_member: blocked` */
  readonly name: string
  readonly kind: string
  readonly update: Readonly<Record<string, unknown>> & { readonly update_id: number }
}

const Line = z.object({ name: z.string(), update: z.looseObject({ update_id: z.int() }) })
const FOLDER = new URL('../../fixtures/telegram/', import.meta.url)

/** `messages`: what people write; `services`: what Telegram tells in a chat; `others`: everything else. */
export const REAL_UPDATES: readonly RealUpdate[] = ['messages', 'services', 'others'].flatMap(
  (file) =>
    readFileSync(new URL(`${file}.jsonl`, FOLDER), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { name, update } = Line.parse(JSON.parse(line))
        return { name, kind: name.slice(0, name.indexOf(':')), update }
      }),
)

/** The one with this name, for a test that is about it. */
export function realUpdate(name: string): RealUpdate['update'] {
  const found = REAL_UPDATES.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no real update «${name}».`)
  return found.update
}
