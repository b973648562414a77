/** Every word that the rules themselves use: known words, never to be taken for a misspelled talent. */
import { AGE_CUES } from './age.ts'
import { ALERT_CUES } from './alerts.ts'
import { BARRIER_CUES } from './barriers.ts'
import { CUES } from './intent-cues.ts'
import { LEVEL_CUES } from './levels.ts'
import { ROLE_CUES } from './role-cues.ts'

/** The blocks of phrases by which most is understood. */
export const CUE_PATTERNS: readonly { readonly source: string }[] = [
  ...Object.values(CUES),
  ...AGE_CUES,
  ...Object.values(BARRIER_CUES),
  ...[...ALERT_CUES, ...LEVEL_CUES, ...ROLE_CUES].map(([, pattern]) => pattern),
]

/** The words in these patterns, with and without an optional last letter. */
export const CUE_WORDS: ReadonlySet<string> = new Set(
  CUE_PATTERNS.flatMap(({ source }) => source.match(/[a-z]{4,}\??/g) ?? []).flatMap((word) =>
    word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word],
  ),
)
