/** Typing errors as people make them on a Belgian keyboard, drawn from a seed: the same seed, the same errors. */

const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']

/** The keys around each key. */
const AROUND = new Map<string, string>()
for (const [row, letters] of ROWS.entries()) {
  for (const [at, letter] of Array.from(letters).entries()) {
    const near = [letters[at - 1], letters[at + 1], ROWS[row + 1]?.[at], ROWS[row - 1]?.[at]]
    AROUND.set(letter, near.filter((one) => one !== undefined).join(''))
  }
}

/** A number from 0 up to, not including, 1, each time another (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The text with so many errors in its letters; the first letter of a word is spared four times in five. */
export function withTypos(text: string, count: number, throwDice: () => number): string {
  let typed = text
  for (let done = 0, tries = 0; done < count && tries < 50; tries += 1) {
    const at = Math.floor(throwDice() * typed.length)
    const isFirst = at === 0 || /[^\p{L}]/u.test(typed[at - 1] ?? ' ')
    if (isFirst && throwDice() < 0.8) continue
    const next = withTypo(typed, at, throwDice())
    if (next === undefined || next === typed) continue
    typed = next
    done += 1
  }
  return typed
}

/** One error at a place, its kind by `kind` from 0 to 1; undefined where that kind cannot be. */
function withTypo(text: string, at: number, kind: number): string | undefined {
  const letter = text[at] ?? ''
  if (!/\p{L}/u.test(letter)) return undefined
  const [before, behind] = [text.slice(0, at), text.slice(at + 1)]
  if (kind < 0.25) return before + behind
  if (kind < 0.4) return before + letter + letter + behind
  if (kind < 0.65) {
    const next = behind[0] ?? ''
    return /\p{L}/u.test(next) ? before + next + letter + behind.slice(1) : undefined
  }
  if (kind < 0.75) return confused(text, at)
  const around = AROUND.get(letter.toLowerCase()) ?? ''
  if (around === '') return undefined
  return before + (around[Math.floor(kind * 97) % around.length] ?? '') + behind
}

/** What is heard alike: d and t at the end, ei and ij. */
function confused(text: string, at: number): string | undefined {
  const pair = text.slice(at, at + 2)
  if (pair === 'ei' || pair === 'ij')
    return text.slice(0, at) + (pair === 'ei' ? 'ij' : 'ei') + text.slice(at + 2)
  const letter = text[at]
  const isLast = !/\p{L}/u.test(text[at + 1] ?? ' ')
  if (!isLast || (letter !== 'd' && letter !== 't')) return undefined
  return text.slice(0, at) + (letter === 'd' ? 't' : 'd') + text.slice(at + 1)
}
