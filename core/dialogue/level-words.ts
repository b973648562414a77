/**
 * How far somebody is with one talent, as the answer to that question: there «nog nooit» is enough. What is
 * denied is no level, and neither is a wish.
 */
import type { Level } from '../domain/index.ts'
import { bare } from './always.ts'

type Cue = readonly [RegExp, Level]

/** Said in so many words, with their no in them. The first that is found counts. */
const WITH_NO: readonly Cue[] = [
  [/\b(?:pas mal|niet slecht|not bad)\b/, 'intermediate'],
  [
    /\b(?:niet|geen|not|haven t|hasn t|n ai pas|pas encore)(?: \S+){0,2} (?:begonnen|gestart|started|begun|commence)\b/,
    'beginner',
  ],
  [/\b(?:geen|pas|not|don t|sans|without|no)(?: \S+){0,3} (?:basis|bases|basics)\b/, 'beginner'],
  [/\bbasis(?: \S+){0,2} niet\b/, 'beginner'],
  [/\b(?:niks|niets|nul|nooit|zero|rien|jamais|never|nothing)\b/, 'beginner'],
]

const SAID: readonly Cue[] = [
  [
    /\b(?:begin|beginner|beginnen|begonnen|beginneling|nieuw|nieuweling|eerste keer|debutante?s?|debut|commence|commencer|debute|nouveau|nouvelle|premiere fois|starting|starter|start|started|new|novice|first time|from scratch)\b/,
    'beginner',
  ],
  [
    /\b(?:beetje|gaat wel|gemiddeld|halfgevorderd|tussenin|zo zo|basis|peu|moyen|moyenne|intermediaire|bases|debrouille|little|a bit|so so|average|intermediate|basics)\b/,
    'intermediate',
  ],
  [
    /\b(?:lang|jaren|(?:al|sinds|depuis|for|since) \S+ (?:jaar|ans|years)|goed|gevorderd|gevorderde|expert|experte|ervaren|longtemps|annees|bien(?! sur)|avancee?|experimentee?|years|long|well|good|advanced|experienced)\b/,
    'advanced',
  ],
]

/** «Niet goed», «geen beginner meer»: that level it is not, and nobody knows which. */
const NOT =
  /\b(?:niet|nie|geen|gene|pas(?! (?:begonnen|gestart|een|net|aan))|plus|not|no longer|don t|isn t|wasn t|can t|cannot|aren t)\b/
/** Dutch «pas», right before a beginning or at the end: only just. */
const JUST = /\b(?:begin|start)(?: er| ermee| daarmee)? pas$/
/** A wish is no level: «ik wil ook goed leren lassen». */
const WISH =
  /\b(?:wil|wilt|willen|kwil|wou|zou|zoek|zoeken|goesting|veux|voudrais|aimerais|envie|cherche|i want|want to|would|looking|wish)\b/

const CLAUSE = /[,.;:!?]|\b(?:maar|mais|but|want|car|because|omdat)\b/i

/** The level of the first clause that tells one. */
export function levelNamed(text: string): Level | undefined {
  if (WISH.test(bare(text))) return undefined
  for (const clause of text.slice(0, 200).split(CLAUSE)) {
    const level = levelIn(bare(clause))
    if (level !== undefined) return level
  }
  return undefined
}

function levelIn(words: string): Level | undefined {
  const told = WITH_NO.find(([pattern]) => pattern.test(words))?.[1]
  if (told !== undefined) return told
  if (NOT.test(words) && !JUST.test(words)) return undefined
  return SAID.find(([pattern]) => pattern.test(words))?.[1]
}
