/** Which of the known words somebody most likely meant to type. */

/** More than two wrong letters in five is another word. */
const MOST_MISTAKES = 0.4

/** The known word with the fewest typing mistakes between, or undefined when none is close. */
export function nearest<W extends string>(typed: string, known: readonly W[]): W | undefined {
  const [best] = known
    .map((word) => ({ word, mistakes: distance(typed.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.mistakes - b.mistakes)
  if (best === undefined) return undefined
  return best.mistakes <= best.word.length * MOST_MISTAKES ? best.word : undefined
}

/** Letters to insert, remove or replace (Levenshtein, 1966), one row of the table at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [line, letter] of a.split('').entries()) {
    const next = [line + 1]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (b[column - 1] === letter ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
