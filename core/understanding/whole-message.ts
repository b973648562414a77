/** Phrases that are all that somebody says. */
import { alternatives, type Phrase, phraseOf } from './phrases.ts'

const POLITE = alternatives(
  "(?:alsjeblieft|graag|please|s'il vous plait|hoor|dank je|wel|bedankt|merci|thanks|thank you|,|\\.|!|\\?|hallo|bonjour|hi)",
)

/** Looked up where a message begins: it holds when nothing stands behind it. */
export interface Whole {
  readonly whole: Phrase
  readonly source: string
}

/** A whole message that says no more than this, but for politeness. */
export function whole(block: string): Whole {
  const phrase = phraseOf(
    alternatives(block).map((one) => `(?:${one})(?: ${POLITE.join('|')})* ?$`),
  )
  return { whole: phrase, source: phrase.source }
}
