/** What may stand between two signs of time that belong together, and what parts them. */
import type { Token } from './tokens.ts'
import { type Trie, trie } from './trie.ts'
import { wordSet } from './word-set.ts'

/** Small words within one expression. */
const GLUE = wordSet(
  "en of et ou and or op om le la les l' the de den der dn d'n 'n ne nen een een un une du des au aux on in at a vers rond ook liefst lieve liever soit zowel als het 't elke elken ieder iedere tous toutes chaque every each any nog telkens meestal vooral s een eender , / & + : ( ) plutot either both also graag ofwel evt eventueel dans pendant ce dit dees deze this that van vanaf eerder bij hele heel gans ganse toute alle vroeg vroege laat late begin einde debut fin early alleen enkel only seulement uniquement juste just ongeveer circa ca stipt precies exact tegen preferably mostly usually normalement wekelijks tweewekelijks zo ergens tijdens eerste tweede derde vierde laatste premier premiere deuxieme troisieme quatrieme dernier derniers first second third fourth last other andere andre from after na apres des entre tussen between s' 's binst c' d' maximum max bijvoorbeeld bv say prochain prochaine next volgende komende aanstaande eerstkomende preference voorkeur genre zoals like idealement ideally idealiter",
)
/** Words with which somebody says to be free: between a day and its part, not between two days. */
const SOFT = wordSet(
  "ik je j' kik kank kunnek kannek i we wij me mij mijn my moi on nous kan kunnen kom ben zijn is heb hebben past passen vrij tijd beschikbaar lukt best goed meest gewoonlijk normaal normaliter eigenlijk altijd ge gij suis peux libre disponible ai temps est c' ca va am can free available have time are usually normally zou wil graag het only sommes generalement souvent vaak vooral",
)
const CONJUNCTION = wordSet('en of et ou and or of')
const PAIR_MARK = wordSet(', / & +')
const RANGE = wordSet("tot t / m met en au to through thru tm till until jusqu' jusque a tem")

const PASSED: Trie<'often'> = trie<'often'>()
for (const phrase of [
  'van de maand',
  'van de week',
  'van elke maand',
  'in de maand',
  'du mois',
  'of the month',
  'of every month',
  'of each month',
  'per maand',
  'par mois',
  'a month',
  'sur deux',
  'om de week',
  'om de andere week',
  'om de twee weken',
  'om de 2 weken',
  'om de veertien dagen',
  'om de 14 dagen',
  'alle twee weken',
  'alle 2 weken',
  'elke twee weken',
  'elke 2 weken',
  'elke week',
  'iedere week',
  'chaque semaine',
  'every week',
  'tous les quinze jours',
  'tous les 15 jours',
  'toutes les semaines',
  'toutes les deux semaines',
  'toutes les 2 semaines',
  'une semaine sur deux',
  'every other week',
  'every two weeks',
  'every second week',
  'every fortnight',
  'once a month',
  'once a week',
  'een keer per maand',
  'een keer per week',
  'une fois par mois',
  'une fois par semaine',
]) {
  PASSED.add(phrase.split(' '), 'often')
}

/** `zaterdag kan, maar enkel voor de middag`: what follows narrows what was said. */
const ONLY: Trie<'only'> = trie<'only'>()
for (const but of ['maar', 'mais', 'but']) {
  for (const only of 'enkel alleen liefst seulement uniquement juste only'.split(' ')) {
    ONLY.add([but, only], 'only')
  }
}

/** What stands between two signs. */
export interface Gap {
  /** `none` parts them; `soft` holds words of being free. */
  readonly kind: 'list' | 'soft' | 'none'
  readonly isEmpty: boolean
  readonly hasConjunction: boolean
  readonly hasComma: boolean
  /** What follows narrows what stands before. */
  readonly isNarrowed: boolean
}

const PARTED: Gap = {
  kind: 'none',
  isEmpty: false,
  hasConjunction: false,
  hasComma: false,
  isNarrowed: false,
}
const TOUCHING: Gap = { ...PARTED, kind: 'list', isEmpty: true }
/** Signs with more words than this between them are two statements. */
const WIDEST = 8

export function gapBetween(tokens: readonly Token[], from: number, to: number): Gap {
  if (from === to) return TOUCHING
  if (to - from > WIDEST) return PARTED
  let soft = false
  let hasConjunction = false
  let hasComma = false
  let isNarrowed = false
  const texts = tokens.slice(from, to).map(({ text }) => text)
  for (let at = 0; at < texts.length; ) {
    const passed = PASSED.longest(texts, at) ?? ONLY.longest(texts, at)
    if (passed?.value === 'only') isNarrowed = true
    const text = texts[at] ?? ''
    at += passed?.length ?? 1
    if (passed !== undefined) continue
    if (CONJUNCTION.has(text)) hasConjunction = true
    else if (PAIR_MARK.has(text)) hasComma = true
    if (GLUE.has(text)) continue
    if (text === '.' && isCut(tokens[from - 1], at - 1)) continue
    if (tokens[from + at - 1]?.kind === 'number' && /^20[23]\d$/.test(text)) continue
    if (!SOFT.has(text)) return PARTED
    soft = true
  }
  return {
    kind: soft ? 'soft' : 'list',
    isEmpty: from === to,
    hasConjunction,
    hasComma,
    isNarrowed,
  }
}

/** The point behind a word cut short: `ma. en di.` */
function isCut(before: Token | undefined, at: number): boolean {
  return at === 0 && before !== undefined && before.text.length <= 5
}

/** `tot en met`, `t/m`, `au`, or a hyphen: from one day to the other. */
export function isRangeBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (from === to) return tokens[from - 1]?.hyphen === true
  if (to - from > 3) return false
  const texts = tokens.slice(from, to).map(({ text }) => text)
  const [first = ''] = texts
  return (
    /^(?:tot|t|au|to|through|thru|tm|till|until|jusqu'|jusque|tem)$/.test(first) &&
    texts.every((text) => RANGE.has(text))
  )
}
