/** Which days cut short are days: `wo` and `do` stand for other words as often. */
import { DAYS } from '../domain/index.ts'
import type { Atom } from './time-atoms.ts'
import { SHORT_DAYS } from './time-words.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

const PAIRING = wordSet('en of et ou and or , / & + . - tot au to t')
/** Before these `ma` is a mother, `zo` is so. */
const OWNER = wordSet("mijn mn m'n ons onze uw jouw haar da dat dag de die ne den un la mon je ge")
/** Too common a word to be a day beside just anything. */
const RISKY = wordSet('zat zo do mon ma mar mer jeu vr vrij sat sun dim sam')
/** Before `do`: an English verb. */
const DOERS = wordSet('i you we they he she can could to will would please not')
const ON = wordSet('op elke elken iedere ieder alleen enkel on every each only chaque')
const FREE = wordSet('sauf behalve except kan niet past lukt ok oke best can not works')
const CLEAR = wordSet('wo za di wed thu tue lun ven fri merc vend')
/** Only before a hyphen: `zater- en zondag`, `zon- en feestdagen`. */
const HALVES = wordSet('maan dins woens donder vrij zater zon')
const FRENCH_PART = wordSet('soiree journee matinee soir matin aprem')
const ENGLISH = wordSet('mon tue wed thu fri sat sun')
const ENGLISH_PART = wordSet('morning mornings afternoon afternoons evening evenings night nights')

/** The atoms without the short words that are no days. */
export function withoutFalseDays(
  tokens: readonly Token[],
  atoms: readonly Atom[],
): readonly Atom[] {
  if (!atoms.some(({ short }) => short === true)) return atoms
  return atoms.filter((atom, at) => atom.short !== true || isDay(tokens, atoms, at))
}

function isDay(tokens: readonly Token[], atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]
  const token = atom === undefined ? undefined : tokens[atom.from]
  if (atom === undefined || token === undefined) return false
  const { text } = token
  const next = atoms[at + 1]
  const previous = atoms[at - 1]
  const before = tokens[atom.from - 1]?.text ?? ''
  const after = tokens[atom.to]?.text ?? ''
  if (OWNER.has(before) && RISKY.has(text) && !(before === 'de' && text === 'vr')) return false
  if (text === 'do' && DOERS.has(before)) return false
  if (
    text === 'zo' &&
    /^(?:of|en|'n|n|een)$/.test(before) &&
    !isShortBefore(tokens, atom.from - 2)
  ) {
    return false
  }
  if (text === 'vrij' && next?.from === atom.to && next.once === true) return true
  if (text === 'vrij' && previous?.short === true && pairs(tokens, previous, atom)) return true
  if (HALVES.has(text)) return token.hyphen && PAIRING.has(after)
  if (pairs(tokens, previous, atom) || pairs(tokens, atom, next)) return true
  if (text !== 'zo' && isListed(tokens, previous, atom)) {
    return (
      !/^(?:ma|mon|do|mer|mar)$/.test(text) || next?.from === atom.to || isPause(tokens[atom.to])
    )
  }
  if (next !== undefined && next.from === atom.to && fits(tokens, text, next)) return true
  if (token.hyphen && next !== undefined && next.from <= atom.to + 1) return true
  if (text === 'zo') return before === 'op' && next?.from === atom.to && next.days === undefined
  if (ON.has(before) && !(text === 'do' && /^(?:only|on)$/.test(before)))
    return text !== 'mon' || ENGLISH.has(text)
  return CLEAR.has(text) && (FREE.has(before) || FREE.has(after)) && text !== 'di'
}

/** A short day there, or behind the point there: `za. en zo.` */
function isShortBefore(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  return SHORT_DAYS.has(text === '.' ? (tokens[at - 1]?.text ?? '') : text)
}

/** `ma, wo en vr`, `zaterdag/zo`: two days with nothing but a sign of a list between. */
function pairs(tokens: readonly Token[], left: Atom | undefined, right: Atom | undefined): boolean {
  if (left?.days === undefined || right?.days === undefined) return false
  if (left.stretch !== undefined && right.short !== true) return false
  const gap = tokens.slice(left.to, right.from)
  if (gap.length === 0)
    return tokens[left.to - 1]?.hyphen === true || isNextDay(tokens, left, right)
  if (gap.length > 4 || !gap.some(({ text }) => PAIRING.has(text))) return false
  if (
    !gap.every(({ text }) => PAIRING.has(text) || ON.has(text) || text === 'm' || text === 'met')
  ) {
    return false
  }
  const [one, two] = [tokens[left.from]?.text ?? '', tokens[right.from]?.text ?? '']
  if (two === 'zo' && /^(?:en|of)$/.test(gap[0]?.text ?? '')) return one === 'za' || one === 'vr'
  return !(one === 'do' && two === 'ma')
}

/** `ma di wo`: short days of which each comes later in the week than the one before. */
function isNextDay(tokens: readonly Token[], left: Atom, right: Atom): boolean {
  const [one, two] = [left.days?.[0], right.days?.[0]]
  if (left.short !== true || right.short !== true || one === undefined || two === undefined) {
    return false
  }
  const later = DAYS.indexOf(two) - DAYS.indexOf(one)
  return later === 1 || (later > 1 && !/^(?:ma|mon|do|zo)$/.test(tokens[left.from]?.text ?? ''))
}

/** Nothing, a mark or a conjunction: no noun that `ma` belongs to. */
function isPause(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || PAIRING.has(token.text)
}

/** `wo nm en za`: behind a part of the day and the sign of a list. */
function isListed(tokens: readonly Token[], left: Atom | undefined, right: Atom): boolean {
  if (left?.stretch === undefined || left.to === right.from) return false
  return (
    right.from - left.to <= 2 &&
    tokens.slice(left.to, right.from).every(({ text }) => PAIRING.has(text))
  )
}

/** A part of the day, or a clock time, of the language of the short day. */
function fits(tokens: readonly Token[], short: string, next: Atom): boolean {
  if (next.stretch === undefined || next.days !== undefined) return false
  const word = tokens[next.from]?.text ?? ''
  if (short === 'zo' && /^(?:rond|tegen|omstreeks|ongeveer|tussen)$/.test(word)) return false
  if (short === 'zo') return next.clock !== undefined ? next.clock !== 'after' : next.bare === true
  if (ENGLISH_PART.has(word)) return ENGLISH.has(short)
  if (FRENCH_PART.has(word)) return !/^(?:ma|mon|do|di|wo)$/.test(short)
  if (short === 'mon') return next.clock !== undefined
  return true
}
