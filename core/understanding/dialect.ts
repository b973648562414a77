/**
 * How Flemish dialects are written, undone: West-Flemish `schryvn`, `moakn`, Limburg `speule`, `gezelsjap`,
 * Antwerp `leere`. Each rule gives a spelling that may be a word; whoever asks looks which one is.
 */

import { fold } from '../talents/index.ts'

/**
 * A plain spelling where it stands first, or a pattern. A pattern names letters that it never holds without:
 * most rules say nothing about most words, and a look for letters is quicker than a pattern.
 */
type Rule =
  | readonly [written: string, standard: string]
  | readonly [written: RegExp, standard: string, needs: string]

/** One sound, in the spelling of a dialect and in that of a dictionary. */
const RULES: readonly Rule[] = [
  [/([^aeiouy])n$/, '$1en', 'n'],
  [/([^e])e$/, '$1en', 'e'],
  [/([aeiou])\1([^aeiou])e$/, '$1$2en', 'e'],
  [/([^aeiouy])e$/, '$1$1en', 'e'],
  ['oa', 'aa'],
  ['oa', 'a'],
  ['ao', 'aa'],
  ['ao', 'a'],
  ['ae', 'aa'],
  ['y', 'ij'],
  ['sj', 'sch'],
  ['sk', 'sch'],
  [/^sch?r/, 'schr', 'sc'],
  ['eu', 'e'],
  ['eu', 'ee'],
  ['eu', 'oe'],
  ['eu', 'oo'],
  ['ie', 'ee'],
  ['ie', 'e'],
  ['oo', 'o'],
  ['ee', 'e'],
  [/^([aeiou])/, 'h$1', ''],
  [/^g(?=[aeiou])/, 'h', 'g'],
  ['ui', 'uu'],
  ['uu', 'ui'],
  [/u(?=[^aeiou])/, 'ui', 'u'],
  ['ei', 'ij'],
  [/kes?$/, 'tjes', 'ke'],
  [/ske$/, 'sje', 'ske'],
]

/** So many rules may have been at work in one word. */
const DEEPEST = 3
const MOST = 160

/**
 * The word that a dialect spelling stands for: the first that `isWord` knows, with the fewest rules.
 * Undefined when there is none. Looks at no more than `MOST` spellings.
 */
export function fromDialect(word: string, isWord: (word: string) => boolean): string | undefined {
  const seen = new Set([word])
  let layer = [word]
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next: string[] = []
    for (const form of layer) {
      for (const rule of RULES) {
        const [written, standard] = rule
        if (!form.includes(rule.length === 2 ? rule[0] : rule[2])) continue
        const other = form.replace(written, standard)
        if (other === form || seen.has(other)) continue
        if (seen.size > MOST) return undefined
        seen.add(other)
        if (other.length > 3 && isWord(other)) return other
        next.push(other)
      }
    }
    layer = next
  }
  return undefined
}

const WITH_BEFORE =
  /^(?:mijn|mijne|mijnen|mn|ons|onze|zijn|haar|den|nen|ne|een|twee|drie|vier|tweeen|drieen|vieren|vijven|zessen|zevenen|achten)$/

/** Flemish `me` is `met` before whom or what one is with, `me mijn hond`, `me zessen`; else it is `mij`. */
export function isWith(word: string, next: string): boolean {
  return word === 'me' && WITH_BEFORE.test(next)
}

/** French words that an infinitive follows. */
const INFINITIVE_FOLLOWS = new Set(
  'a de d pour veux veut voudrais voudrai aimerais aimerai sais sait peux peut peu apprendre faire aller vais allons'.split(
    ' ',
  ),
)
const SOUNDS_LIKE_ER = /(?:é|ée|és|ez|er)$/iu

/**
 * The infinitive of a French verb that is written as it sounds, `apprendre a nagé`: after a word that one
 * follows, and only when `isForm` tells that it names something. `raw` is what was typed, with its accents.
 */
export function infinitiveIn(
  raw: string,
  before: string,
  isForm: (word: string) => boolean,
): string | undefined {
  const heard = INFINITIVE_FOLLOWS.has(before) ? SOUNDS_LIKE_ER.exec(raw) : null
  if (heard === null) return undefined
  const stem = fold(raw.slice(0, heard.index))
  return stem.length >= 3 && isForm(`${stem}er`) ? `${stem}er` : undefined
}
