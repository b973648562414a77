/**
 * Takes a word with one slip of the finger for the word of a short list that was meant: a letter too
 * many or too few, another letter, or two that changed places. Which lists there are is for others.
 */

/** The word of the list that is meant, the same word when it is in the list itself. */
export type Nearest = (word: string) => string | undefined

/**
 * A look-up for words of five letters or more; `never` are words of their own. The first letter is taken
 * to be right, so that a word is held against the few of the list that begin as it does.
 */
export function nearestIn(list: readonly string[], never: readonly string[] = []): Nearest {
  const byFirst = new Map<string, string[]>()
  for (const word of list) {
    const first = word.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  const others = new Set(never)
  return (word) => {
    const near = byFirst.get(word.charAt(0))
    if (near === undefined) return undefined
    for (const one of near) if (one === word) return one
    if (word.length < 5 || others.has(word)) return undefined
    for (const one of near) if (isOneSlip(word, one)) return one
    return undefined
  }
}

/** What is left between the letters that both begin and end with is at most one letter, or two turned round. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const [restA, restB] = [endA - start, endB - start]
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
