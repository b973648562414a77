/** Phrases are found wherever a plain search finds them, though most of them are never tried. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternatives } from '../../../core/understanding/phrases.ts'
import { tokenise } from '../../../core/understanding/tokens.ts'
import { whole } from '../../../core/understanding/whole-message.ts'
import { firstHit, lineOf, phrase, wholeHit } from '../../../core/understanding/words-line.ts'

const lineFrom = (text: string) => lineOf(tokenise(text, () => false))

const word = fc.constantFrom('ik', 'wil', 'leren', 'le', 'nu', 'de', 'pas')
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  word.map((one) => `${one}?`),
  fc.tuple(word, word).map(([one, two]) => `(?:${one}|${two})`),
  fc.tuple(word, word).map(([one, two]) => `(?:${one} )?${two}`),
  fc.tuple(word, word, word).map(([one, two, three]) => `(?:${one} |${two} ){0,2}${three}`),
  fc.tuple(word, word).map(([one, two]) => `(?:${one}(?: ${two})?)`),
  fc.tuple(word, word).map(([one, two]) => `${one}(?= ${two} )`),
  word.map((one) => `~${one}`),
  fc.tuple(word, word).map(([one, two]) => `(?:[a-z']+ )?(?:(?:${one}) )?${two}`),
  fc.tuple(word, word).map(([one, two]) => `(?:(?!${one} )[^ .,;!?]+ ){0,2}?${two}`),
  fc.tuple(word, word).map(([one, two]) => `${one}(?! ${two} )`),
  word.map((one) => `${one}(?:s|n)?`),
  fc.constantFrom(',', '\\.', '[,.!]', '\\d+', "j'ai", "[a-z']+"),
)
const alternative = fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const block = fc.array(alternative, { minLength: 1, maxLength: 6 }).map((all) => all.join('; '))
const said = fc
  .array(fc.oneof(word, fc.constantFrom(',', '.', '7', "j'ai", 'il')), { maxLength: 8 })
  .map((all) => all.join(' '))

/** The tokens of the first place where a block holds, each place searched with all of its phrases. */
function plainly(of: string, text: string): { from: number; to: number } | undefined {
  const line = lineFrom(text)
  const longestFirst = alternatives(of).toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(` (?:${longestFirst.join('|')})(?:(?= )|(?<= ))`, 'y')
  for (const [from, start] of line.starts.entries()) {
    pattern.lastIndex = start - 1
    if (!pattern.test(line.text)) continue
    const behind = line.starts.findIndex((one) => one >= pattern.lastIndex)
    return { from, to: Math.max(from + 1, behind < 0 ? line.tokens.length : behind) }
  }
  return undefined
}

// A line knows of the phrases that were there before it: phrases first, then the line.
describe('phrases', () => {
  it('are found where a plain search finds them, and nowhere else', () => {
    fc.assert(
      fc.property(block, said, (of, text) => {
        const phrases = phrase(of)
        expect(firstHit(lineFrom(text), phrases)).toEqual(plainly(of, text))
      }),
    )
  })

  it('are a whole message when nothing but politeness is said beside them', () => {
    const polite = fc.constantFrom('', ' graag', ' , merci', ' !')
    fc.assert(
      fc.property(block, said, polite, (of, text, more) => {
        const message = whole(of)
        const line = lineFrom(text + more)
        const beside = '(?: (?:graag|merci|,|!|\\.))*'
        const isWhole = new RegExp(`^ (?:${alternatives(of).join('|')})${beside} ?$`).test(
          line.text,
        )
        const all = { from: 0, to: line.tokens.length }
        expect(wholeHit(line, message)).toEqual(isWhole ? all : undefined)
      }),
    )
  })
})
