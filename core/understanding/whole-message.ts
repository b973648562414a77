/** Phrases that are all that somebody says. */
import { alternatives, type Phrase, phraseOf } from './phrases.ts'

const [POLITE = ''] = alternatives(
  "(?:alsjeblieft|graag|please|s'il vous plait|hoor|dank je|wel|bedankt|merci|thanks|thank you|,|\\.|!|\\?|hallo|bonjour|hi)",
)

/** Without a ceiling, words that are both polite and something else could be tried in too many ways. */
const MOST_POLITE = '99'

/** Looked up where a message begins: it holds when nothing stands behind it. */
export interface Whole {
  readonly whole: Phrase
  readonly source: string
}

/** A whole message that says no more than this, but for politeness. */
export function whole(block: string): Whole {
  const phrase = phraseOf(
    alternatives(block).map((one) => `(?:${one})(?: ${POLITE}){0,${MOST_POLITE}} ?$`),
    '^',
  )
  return { whole: phrase, source: `^ (?:${phrase.source})` }
}
