/** Phrases that are all that somebody says. */
import { alternatives } from './words-line.ts'

const POLITE = alternatives(
  "(?:alsjeblieft|graag|please|s'il vous plait|hoor|dank je|wel|bedankt|merci|thanks|thank you|,|\\.|!|\\?|hallo|bonjour|hi)",
)

/** A whole message that says no more than this, but for politeness. */
export function whole(block: string): RegExp {
  return new RegExp(`^ (?:${alternatives(block)})(?: ${POLITE})* ?$`)
}
