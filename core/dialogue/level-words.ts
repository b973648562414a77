/** How far somebody is with one talent, as the answer to that question: there «nog nooit» is enough. */
import type { Level } from '../domain/index.ts'
import { bare } from './always.ts'

const SAID: readonly (readonly [Level, RegExp])[] = [
  [
    'beginner',
    /\b(?:begin|beginner|beginnen|beginneling|nieuw|niks|niets|nul|nooit|debutante?|debut|commence|debute|zero|rien|jamais|starting|starter|start|new|nothing|never|zero)\b/,
  ],
  [
    'intermediate',
    /\b(?:beetje|gaat wel|gemiddeld|halfgevorderd|un peu|moyen|moyenne|bases|little|a bit|average|basics)\b/,
  ],
  [
    'advanced',
    /\b(?:lang|jaren|goed|gevorderd|gevorderde|expert|ervaren|longtemps|des annees|bien|avancee?|experimentee?|years|long|well|good|advanced|experienced)\b/,
  ],
]
/** «Niet goed», «pas longtemps»: no long while, and nobody knows how short. */
const NOT = /\b(?:niet|geen|pas|not|no|don t)\b/

export function levelNamed(text: string): Level | undefined {
  const words = bare(text)
  const level = SAID.find(([, pattern]) => pattern.test(words))?.[0]
  return level === 'advanced' && NOT.test(words) ? undefined : level
}
