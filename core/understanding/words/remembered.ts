/**
 * Keeps the answers for the words that were asked last: people use few words often. Single words only, of
 * which nobody can tell who wrote them, and no more than a ceiling; who was not asked for since the last half
 * of it filled up is forgotten.
 */

const MOST = 1000

/** The same answers as `answer` gives, which must always give the same for the same word. */
export function remembered<Answer extends object>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  let recent = new Map<string, Answer>()
  let earlier = new Map<string, Answer>()
  return (word) => {
    const before = recent.get(word)
    if (before !== undefined) return before
    const given = earlier.get(word) ?? answer(word)
    if (recent.size >= MOST / 2) {
      earlier = recent
      recent = new Map()
    }
    recent.set(word, given)
    return given
  }
}
