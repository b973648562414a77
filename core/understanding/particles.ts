/** Dutch verbs that come apart in a clause: `ik knap oude brommers op` has the word `opknap` in it. */
import type { Line } from './words-line.ts'

const PARTICLES = new Set(
  'op af aan uit in mee bij om door over voor na toe terug los vast weg klaar samen schoon dicht open'.split(
    ' ',
  ),
)
/** No more words than this between the verb and its other half. */
const FARTHEST = 7
/** The particle ends its clause: what may follow it. */
const AFTER = new Set([
  'en',
  'of',
  'maar',
  'want',
  'omdat',
  'dus',
  'aub',
  'hoor',
  'he',
  'als',
  'voor',
  'met',
  'in',
  'bij',
])
const ENDS = /^[.!?;:,]$/

/**
 * The same words with each such verb made whole where it stands, and its particle gone. `isWord` tells
 * the words of labels. Verb and particle that stand together are left as they are.
 */
export function withWholeVerbs(
  line: Line,
  words: readonly string[],
  isWord: (word: string) => boolean,
): readonly string[] {
  if (!words.some((word) => PARTICLES.has(word))) return words
  const whole = [...words]
  for (const [end, particle] of words.entries()) {
    if (!PARTICLES.has(particle) || !endsClause(line, end)) continue
    const verb = verbBefore(line, words, end, (word) => isWord(particle + word))
    if (verb === undefined) continue
    whole[verb] = particle + (words[verb] ?? '')
    whole[end] = ''
  }
  return whole
}

function endsClause({ tokens }: Line, at: number): boolean {
  const next = tokens[at + 1]
  return next === undefined || next.kind === 'mark' || AFTER.has(next.text)
}

/** The nearest verb in the same clause that the particle makes whole, some words before it. */
function verbBefore(
  { tokens }: Line,
  words: readonly string[],
  end: number,
  isHalf: (word: string) => boolean,
): number | undefined {
  for (let at = end - 1; at >= 0 && end - at <= FARTHEST + 1; at -= 1) {
    if (ENDS.test(tokens[at]?.text ?? '')) return undefined
    const word = words[at] ?? ''
    if (at < end - 1 && word.length > 2 && isHalf(word)) return at
  }
  return undefined
}
