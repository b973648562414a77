/**
 * Words that must be answered before anything else: somebody in despair, in danger at home, or a child
 * who is being approached. By rule alone, on the words as they were repaired and once more with every
 * doubtful word read as one of an alarm. Rather one too many than one too few, but idioms are no alarm.
 */
import { ALERT_CUES } from './alert-cues.ts'
import { BLOT, eachFeared, type Hearing } from './alert-doubt.ts'
import { IDIOM } from './alert-idioms.ts'
import type { Alert, Found } from './reading.ts'
import { withWord } from './tokens.ts'
import { firstHit, hitsOf, type Line, lineOf, Openings, spanOf } from './words-line.ts'

export { ALERT_CUES } from './alert-cues.ts'

/** The gravest alert in the text, or none. A phrase that overlaps an idiom is no alert. */
export function alertIn(line: Line, hearing: Hearing): Found<Alert> | undefined {
  const found = alarmIn(line)
  if (found !== undefined) return found
  for (const feared of eachFeared(withoutIdioms(line), hearing, ALARMS)) {
    const alarm = alarmIn(feared)
    if (alarm !== undefined) return alarm
  }
  return undefined
}

function alarmIn(line: Line): Found<Alert> | undefined {
  let idiomFree: Line | undefined
  for (const [value, pattern] of ALERT_CUES) {
    if (firstHit(line, pattern) === undefined) continue
    idiomFree ??= withoutIdioms(line)
    const hit = firstHit(idiomFree, pattern)
    if (hit !== undefined) return { value, span: spanOf(line, hit), method: 'rule', score: 1 }
  }
  return undefined
}

/** On a line that is read for the alarms alone, no other phrase is looked for. */
const ALARMS = new Openings()
for (const [, pattern] of ALERT_CUES) ALARMS.add(pattern)
ALARMS.add(IDIOM)

/** The same line, its idioms blotted out: for alarms alone. */
function withoutIdioms(line: Line): Line {
  const blotted = new Set<number>()
  for (const { from, to } of hitsOf(line, IDIOM)) {
    for (let at = from; at < to; at += 1) blotted.add(at)
  }
  if (blotted.size === 0) return line
  return lineOf(
    line.tokens.map((token, at) =>
      blotted.has(at)
        ? withWord(token, { text: BLOT, method: token.method, score: token.score })
        : token,
    ),
    ALARMS,
  )
}
