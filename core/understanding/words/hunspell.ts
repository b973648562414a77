/**
 * Writes out a spelling dictionary in Hunspell's format: every word with its endings. Beginnings are
 * left out (French writes the article into the word), and so are the rules for compounds.
 */

interface Ending {
  readonly strip: string
  readonly add: string
  readonly when: RegExp | undefined
  /** Endings that may follow this one. */
  readonly then: readonly string[]
}

interface Affixes {
  readonly endings: ReadonlyMap<string, readonly Ending[]>
  readonly flagsOf: (written: string | undefined) => readonly string[]
  readonly needsEnding: string | undefined
  readonly forbidden: string | undefined
}

/** Every form, once for each way that it comes about. `aff` and `dic` are the two files of a dictionary. */
export function eachForm(aff: string, dic: string, tell: (form: string) => void): void {
  const affixes = affixesOf(aff)
  const entries = dic.split(/\r?\n/).slice(1)
  for (const entry of entries) {
    const [shown = ''] = entry.split(/[\t ]/, 1)
    const slash = shown.indexOf('/')
    const word = slash < 0 ? shown : shown.slice(0, slash)
    const flags = affixes.flagsOf(slash < 0 ? undefined : shown.slice(slash + 1))
    if (word === '' || has(flags, affixes.forbidden)) continue
    if (!has(flags, affixes.needsEnding)) tell(word)
    withEndings(word, flags, affixes, tell, 2)
  }
}

function has(flags: readonly string[], flag: string | undefined): boolean {
  return flag !== undefined && flags.includes(flag)
}

function withEndings(
  word: string,
  flags: readonly string[],
  affixes: Affixes,
  tell: (form: string) => void,
  depth: number,
): void {
  for (const flag of flags) {
    for (const { strip, add, when, then } of affixes.endings.get(flag) ?? []) {
      if (!word.endsWith(strip) || when?.test(word) === false) continue
      const form = word.slice(0, word.length - strip.length) + add
      if (!has(then, affixes.needsEnding)) tell(form)
      if (depth > 1 && then.length > 0) withEndings(form, then, affixes, tell, depth - 1)
    }
  }
}

function affixesOf(aff: string): Affixes {
  const endings = new Map<string, Ending[]>()
  const single = new Map<string, string>()
  const aliases: (readonly string[])[] = []
  const flagsOf = (written: string | undefined): readonly string[] => {
    if (written === undefined || written === '') return []
    if (aliases.length > 0 && /^\d+$/.test(written)) return aliases[Number(written)] ?? []
    const kind = single.get('FLAG')
    if (kind === 'num') return written.split(',')
    return kind === 'long' ? (written.match(/../gu) ?? []) : Array.from(written)
  }
  for (const line of aff.split(/\r?\n/)) {
    const [rule = '', first = '', second = '', third = '', fourth = ''] = line.split(/\s+/)
    if (['FLAG', 'NEEDAFFIX', 'FORBIDDENWORD'].includes(rule)) single.set(rule, first)
    // The first AF line counts the others, so that the second one is alias 1.
    else if (rule === 'AF') aliases.push(aliases.length === 0 ? [] : flagsOf(first))
    else if (rule === 'SFX' && /^\d+$/.test(third) && /^[YN]$/.test(second)) endings.set(first, [])
    else if (rule === 'SFX') endings.get(first)?.push(endingOf(second, third, fourth, flagsOf))
  }
  return {
    endings,
    flagsOf,
    needsEnding: single.get('NEEDAFFIX'),
    forbidden: single.get('FORBIDDENWORD'),
  }
}

function endingOf(
  strip: string,
  added: string,
  condition: string,
  flagsOf: Affixes['flagsOf'],
): Ending {
  const [add = '', then] = added.split('/')
  const isFree = condition === '' || condition === '.'
  return {
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    when: isFree ? undefined : new RegExp(`(?:${condition})$`),
    then: flagsOf(then),
  }
}
