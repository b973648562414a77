/** What the words around one say about it: whether a talent is named there, or a place may stand. */
import { cueBefore } from './place-cues.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordSet } from './word-set.ts'

/** Words before which a talent stands. */
const TALENT_FOLLOWS = wordSet(
  'leren leer geleerd kan kunnen wil willen les lessen cursus workshop bijles over graag goed met van om te samen leert help helpen hulp bij geef geven speel speelt spelen doe apprendre faire cours de d en la le l a du atelier joue jouer donne aime j aider peux sais fais fait learn teach to do play love like good at in with some lessons class start practise practice my improve',
)

/** Right before a talent and nothing else: here even a word that exists may be a question. */
const LEARNT = wordSet(
  'leren les lessen cursus bijles apprendre cours learn teach speel speelt speelde joue play played',
)

/** What may stand between the two. */
const BETWEEN = wordSet('te to om how een an the het de la le les l du des d mij me ons a ik')

/** Words behind a talent: `spnaas te oefenen`, `engles opfrissen`, `pottrey class`. */
const TALENT_BEFORE = wordSet(
  'oefenen leren spreken spelen praten bijleren aanleren volgen verbeteren opfrissen bijschaven geven les lessen cursus lesson lessons class classes club groep teacher',
)

/** Words of labels that every sentence has. */
const EVERYWHERE = wordSet(
  'maken make faire leren leert learn apprendre voor pour with avec doen goed good help helpen werken work thuis home over iets mijn your jouw geven kind kinderen mensen graag',
)

export interface Spot {
  /** Where a talent is usually named. */
  readonly names: boolean
  /** Said to be learnt: right before it, or with small words between. */
  readonly learnt: 'no' | 'near' | 'next'
  /** Next to a word of some label, small words left out: with it this may be that label. */
  readonly beside: boolean
  readonly isPlace: boolean
  /** Nothing else is said. */
  readonly isAll: boolean
}

export function spotOf(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Spot {
  const before = tokens[at - 1]?.text ?? ''
  const isAll = isNearlyAlone(tokens)
  const next = tokens[at + 1]?.text ?? ''
  const behind = next === 'te' || next === 'a' ? (tokens[at + 2]?.text ?? '') : next
  const token = tokens[at]
  return {
    names: isAll || TALENT_FOLLOWS.has(before) || TALENT_BEFORE.has(behind),
    learnt: isAll || LEARNT.has(before) ? 'next' : isLearnt(tokens, at) ? 'near' : 'no',
    beside: isBeside(tokens, at, -1, vocabulary) || isBeside(tokens, at, 1, vocabulary),
    isPlace: (token?.capital === true && !token.first) || hasPlaceCue(tokens, at),
    isAll,
  }
}

function isNearlyAlone(tokens: readonly Token[]): boolean {
  let words = 0
  for (const { kind } of tokens) if (kind === 'word') words += 1
  return words <= 2
}

function isLearnt(tokens: readonly Token[], at: number): boolean {
  let near = at - 1
  while (near >= 0 && at - near < 4 && BETWEEN.has(tokens[near]?.text ?? '')) near -= 1
  return LEARNT.has(tokens[near]?.text ?? '')
}

/** The nearest word of some length, at most three away, is a word of a label. */
function isBeside(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  { forms }: Vocabulary,
): boolean {
  for (let near = 1; near <= 3; near += 1) {
    const token = tokens[at + step * near]
    if (token === undefined || token.kind === 'mark') return false
    if (token.text.length < 4) continue
    return !EVERYWHERE.has(token.text) && forms.languagesOf(token.text).length > 0
  }
  return false
}

function hasPlaceCue(tokens: readonly Token[], at: number): boolean {
  const words: string[] = []
  for (let near = Math.max(0, at - 4); near < at; near += 1) words.push(tokens[near]?.text ?? '')
  return cueBefore(words, words.length).strength > 0
}
