/**
 * Keeps the answers for the words that were asked last: people use few words often. Single words only, of
 * which nobody can tell who wrote them, and no more than a ceiling; all are forgotten when it is reached.
 */

const MOST = 1000

/** The same answers as `answer` gives, which must always give the same for the same word. */
export function remembered<Answer extends object>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const given = answer(word)
    known.set(word, given)
    return given
  }
}
