/**
 * The labelled sentences of several hands, read from their files. Most are open: rules may be made
 * with them in sight. The others are frozen: nobody looks into them, and a complaint never quotes them.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Language } from '../../core/domain/index.ts'
import { INTENTS } from '../../core/understanding/index.ts'

/** Each talent is a list of names that all mean it. */
const Talents = z.array(z.array(z.string()).min(1))

const LabelledSentence = z.object({
  id: z.string(),
  lang: Language,
  text: z.string().min(1),
  intent: z.enum(INTENTS),
  offers: Talents,
  wants: Talents,
  interests: Talents,
  place: z.string().nullable(),
  slots: z.array(z.string()),
  notSlots: z.array(z.string()),
  tags: z.array(z.string()),
})
export type LabelledSentence = z.infer<typeof LabelledSentence>

export const OPEN_HANDS = [
  'first-hand',
  'second-hand',
  'seventh-hand',
  'eighth-hand',
  'ninth-hand',
  'eleventh-hand',
  'twelfth-hand',
] as const
export const FROZEN_HANDS = [
  'third-hand',
  'fourth-hand',
  'fifth-hand',
  'sixth-hand',
  'tenth-hand',
] as const
export type Hand = (typeof OPEN_HANDS | typeof FROZEN_HANDS)[number]

/** In the order of the varieties of a table. */
export const VARIETIES = ['nl', 'dialect and slang', 'typo', 'newcomer', 'fr', 'en'] as const
export type Variety = (typeof VARIETIES)[number]

/** Throws on a line that has not the shape, naming the line and not what is in it. */
export function sentencesOf(hand: Hand): LabelledSentence[] {
  return linesOf(hand).map((line, at) => {
    const sentence = LabelledSentence.safeParse(JSON.parse(line))
    if (sentence.success) return sentence.data
    const fields = sentence.error.issues.map(({ path }) => path.join('.')).join(', ')
    throw new Error(
      `${hand}.jsonl:${String(at + 1)}: not the shape of a labelled sentence: ${fields}`,
    )
  })
}

/** SHA-256 of the file, in hexadecimal. */
export function checksumOf(hand: Hand): string {
  return createHash('sha256')
    .update(readFileSync(fileOf(hand)))
    .digest('hex')
}

/** Every sentence is of one variety; a newcomer's typing errors are a newcomer's. */
export function varietyOf({ lang, tags }: LabelledSentence): Variety {
  if (lang !== 'nl') return lang
  if (tags.includes('newcomer')) return 'newcomer'
  if (tags.includes('typo')) return 'typo'
  return tags.includes('dialect') || tags.includes('slang') ? 'dialect and slang' : 'nl'
}

function linesOf(hand: Hand): string[] {
  return readFileSync(fileOf(hand), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

function fileOf(hand: Hand): URL {
  return new URL(`../core/understanding/sentences/${hand}.jsonl`, import.meta.url)
}
