/**
 * Keeps the answers for the words that were asked last: people use few words often, and make the same errors
 * in them. Single words only, of which nobody can tell who wrote them, and no more than a ceiling; who was not
 * asked for since the last half of it filled up is forgotten.
 */

/** A few thousand words are most of what a town writes; a word and its answer take some hundred bytes. */
const MOST = 8000

/** The same answers as `answer` gives, which must always give the same for the same word. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  let recent = new Map<string, Answer>()
  let earlier = new Map<string, Answer>()
  return (word) => {
    const before = recent.get(word)
    // «Nothing» is an answer as well.
    if (before !== undefined || recent.has(word)) return before as Answer
    const own = copyOf(word)
    const given = earlier.has(own) ? (earlier.get(own) as Answer) : answer(own)
    if (recent.size >= MOST / 2) {
      earlier = recent
      recent = new Map()
    }
    recent.set(own, given)
    return given
  }
}

/** A word that was cut out of a text would hold on to the whole text for as long as it is kept. */
function copyOf(word: string): string {
  return Array.from(word).join('')
}
