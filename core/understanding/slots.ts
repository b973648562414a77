/** When somebody can and cannot: the signs of time, put together into pieces of the week. */
import { DAYS, type Day, type WeekInterval } from '../domain/index.ts'
import type { Found } from './reading.ts'
import { type Atom, atomsOf, type Stretch, WHOLE_DAY } from './time-atoms.ts'
import { type Line, spanOf } from './words-line.ts'

export interface Slots {
  readonly available: readonly Found<WeekInterval>[]
  readonly unavailable: readonly Found<WeekInterval>[]
  /** Tokens that belong to an expression of time. */
  readonly taken: ReadonlySet<number>
}

/** Words that may stand between the signs of one expression. */
const GLUE = new Set(
  "en of et ou and or op om le la les l' the de du des au aux on in at a vers rond ook liefst liever soit zowel als het elke iedere tous toutes chaque every each any nog telkens meestal vooral s een , / & + plutot either both also graag ofwel evt eventueel dans pendant ce dit this that van eerder bij".split(
    ' ',
  ),
)
const ENDS = /^[.!?;:)(]$/
/** Turns what follows, in the same clause, into «not then». */
const NO_BEFORE =
  /(?: (?:geen|niet|nooit|behalve|uitgezonderd|zonder|sauf|pas|jamais|hormis|excepte|not|no|never|except|nor)) (?:(?:op|in|de|het|le|les|la|l'|on|the|en|ook|zeker|du|s|that|tout|dans|possible|aux?|at) ){0,3}$/
const NOT_ONLY = / (?:niet alleen|pas seulement|not only|waarom niet|pourquoi pas|why not) $/
/** Busy then: at work, at school, not free. */
const BUSY_BEFORE =
  /(?: (?:werk|werken|school|travaille|work|working|bezet|busy|ne peux pas|ne suis pas|kan niet|can not|not free|niet vrij|pas libre|pas disponible|not available|niet beschikbaar|occupee?)) (?:[^ .,;!?]+ ){0,2}$/
/** Turns what stands before it, in the same clause, into «not then». */
const NO_AFTER =
  /^ (?:[^ ,.;!?]+ ){0,2}?(?:kan (?:ik )?(?:echt |helaas |jammer genoeg |dan |meestal )?(?:niet|nooit)|past (?:mij |me )?(?:echt )?(?:niet|nooit)|lukt (?:mij |me |het )?(?:niet|nooit)|gaat (?:niet|nooit)|ben ik (?:niet vrij|weg|bezet|er niet)|moet ik werken|werk ik|je ne peux pas|je ne suis pas (?:libre|disponible|la)|je travaille|ca ne va pas|impossible|pas possible|i can not|i am not (?:free|available)|i am (?:busy|working)|i work|does not work|is not possible|is out)(?= )|^ (?:dus |dan |zeker |liever )?(?:niet|pas)(?= (?:[.,;!?]|$|maar |en |mais |et ))/
/** Says that a time is about messages or about how things were, not about being free. */
const NOT_FREE_TIME =
  / (?:berichten?|berichtjes|sms|messages?|notifications?|meldingen|gisteren|vorige|passe|derniere?|last) /

/** The weekly times of a text. Pure data: each interval once, in the order of the text. */
export function slotsOf(line: Line): Slots {
  const atoms = atomsOf(line.tokens)
  const taken = new Set<number>()
  const available: Found<WeekInterval>[] = []
  const unavailable: Found<WeekInterval>[] = []
  for (const group of expressions(line, atoms)) {
    for (const atom of group) for (let at = atom.from; at < atom.to; at += 1) taken.add(at)
    if (group.some((atom) => atom.once) || isAboutOtherThings(line, group)) continue
    const list = isDenied(line, group) ? unavailable : available
    for (const found of intervalsOf(line, group)) addOnce(list, found)
  }
  return { available, unavailable, taken }
}

function addOnce(list: Found<WeekInterval>[], found: Found<WeekInterval>): void {
  const same = ({ value }: Found<WeekInterval>): boolean =>
    value.day === found.value.day && value.from === found.value.from && value.to === found.value.to
  if (!list.some(same)) list.push(found)
}

/** Groups of signs that belong together: nothing but glue between them. */
function expressions(line: Line, atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = []
  let group: Atom[] = []
  for (const atom of atoms) {
    const before = group.at(-1)
    if (before !== undefined && (!glued(line, before.to, atom.from) || isNext(line, group, atom))) {
      groups.push(group)
      group = []
    }
    group.push(atom)
  }
  return [...groups, group].map((one) => withoutShaky(line, one)).filter((one) => one.length > 0)
}

/** `'s avonds en in het weekend`: two statements, not the evenings of the weekend. */
function isNext(line: Line, group: readonly Atom[], atom: Atom): boolean {
  const before = group.at(-1)
  if (before === undefined || group.some(({ days }) => days !== undefined)) return false
  if (atom.days === undefined || atom.stretch !== undefined) return false
  return line.tokens
    .slice(before.to, atom.from)
    .some(({ text }) => /^(?:en|et|and|of|ou|or|,)$/.test(text))
}

function glued(line: Line, from: number, to: number): boolean {
  if (to - from > 4) return false
  const between = line.tokens.slice(from, to)
  return between.every(({ text }) => GLUE.has(text) && !ENDS.test(text))
}

/** Keeps short days only where other signs of time say that they are days. */
function withoutShaky(line: Line, group: readonly Atom[]): Atom[] {
  const firm = group.some(({ shaky }) => shaky !== true)
  const several = group.length > 1 && group.every((atom) => isDayLike(line, atom))
  return group.filter((atom) => {
    if (atom.shaky !== true) return true
    const token = line.tokens[atom.from]
    const before = line.tokens[atom.from - 1]?.text
    if (token?.hyphen === true && firm) return true
    return (
      several ||
      (firm && group.length > 1 && near(group, atom)) ||
      (before === 'op' && token?.text !== 'zo')
    )
  })
}

function isDayLike(line: Line, atom: Atom): boolean {
  return atom.days !== undefined && line.tokens[atom.from]?.text !== 'mon'
}

/** Beside another sign of time, with at most one word between. */
function near(group: readonly Atom[], atom: Atom): boolean {
  return group.some((other) => {
    if (other === atom) return false
    const gap = other.from >= atom.to ? other.from - atom.to : atom.from - other.to
    return gap <= 1
  })
}

function intervalsOf(line: Line, given: readonly Atom[]): Found<WeekInterval>[] {
  const group = withRanges(line, given)
  const withDays = group.filter(({ days }) => days !== undefined)
  const stretches = group.filter(({ stretch }) => stretch !== undefined)
  if (withDays.length === 0) {
    const habits = stretches.filter(({ appointment }) => appointment !== true)
    const spans = narrowed(
      habits.flatMap(({ stretch }) => (stretch === undefined ? [] : [stretch])),
    )
    const weekly = habits.filter(({ stretch }) => stretch !== undefined && spans.includes(stretch))
    return weekly.flatMap((atom) => DAYS.map((day) => found(line, atom, day, atom.stretch)))
  }
  return withDays.flatMap((atom) => {
    const own = stretchesFor(group, atom)
    return (atom.days ?? []).flatMap((day) =>
      (own.length === 0 ? [WHOLE_DAY] : own).map((stretch) => found(line, atom, day, stretch)),
    )
  })
}

/** `van maandag tot vrijdag`, `ma-vr`: the days between belong to it. */
function withRanges(line: Line, group: readonly Atom[]): Atom[] {
  const out: Atom[] = []
  for (const atom of group) {
    const before = out.at(-1)
    const last = before?.days?.at(-1)
    const next = atom.days?.[0]
    if (
      before !== undefined &&
      last !== undefined &&
      next !== undefined &&
      isRange(line, before, atom)
    ) {
      const between = DAYS.slice(DAYS.indexOf(last) + 1, DAYS.indexOf(next))
      out[out.length - 1] = {
        ...before,
        ...atom,
        from: before.from,
        days: [...(before.days ?? []), ...between, ...(atom.days ?? [])],
      }
    } else out.push(atom)
  }
  return out
}

function isRange(line: Line, left: Atom, right: Atom): boolean {
  if (left.stretch !== undefined || left.days?.length !== 1 || right.days?.length !== 1)
    return false
  const between = line.tokens
    .slice(left.to, right.from)
    .map(({ text }) => text)
    .join(' ')
  if (/^(?:tot|tot en met|t\/m|au|to|through|tm|till)$/.test(between)) return true
  return between === '' && line.tokens[left.to - 1]?.hyphen === true
}

/** The parts of the day that belong to a day: its own, else those after it, else those before it. */
function stretchesFor(group: readonly Atom[], atom: Atom): Stretch[] {
  const at = group.indexOf(atom)
  const own = atom.stretch === undefined ? [] : [atom.stretch]
  const after: Stretch[] = []
  for (const next of group.slice(at + 1)) {
    if (next.days !== undefined && (after.length > 0 || own.length > 0)) break
    if (next.stretch !== undefined) {
      after.push(next.stretch)
      if (next.days !== undefined) break
    }
  }
  if (own.length > 0) return narrowed([...own, ...after])
  if (after.length > 0) return narrowed(after)
  const before = group
    .slice(0, at)
    .filter(({ days }) => days === undefined)
    .map(({ stretch }) => stretch)
  return before.filter((stretch) => stretch !== undefined).slice(-1)
}

/** `woensdagavond om 19u`: a clock time within a part of the day narrows it. */
function narrowed(stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter(
    (one) =>
      !stretches.some(
        (other) =>
          other !== one &&
          one.from <= other.from &&
          other.to <= one.to &&
          one.to - one.from > other.to - other.from,
      ),
  )
}

function found(
  line: Line,
  atom: Atom,
  day: Day,
  stretch: Stretch | undefined,
): Found<WeekInterval> {
  const { from, to } = stretch ?? WHOLE_DAY
  return { value: { day, from, to }, span: spanOf(line, atom), method: 'rule', score: 1 }
}

function isDenied(line: Line, group: readonly Atom[]): boolean {
  const first = group[0]
  const last = group.at(-1)
  if (first === undefined || last === undefined) return false
  const start = line.starts[first.from] ?? 0
  const before = line.text.slice(Math.max(0, start - 60), start)
  if (NOT_ONLY.test(before)) return false
  if (NO_BEFORE.test(before) || BUSY_BEFORE.test(before)) return true
  const after = line.text.slice((line.starts[last.to] ?? line.text.length) - 1)
  return NO_AFTER.test(after.slice(0, 80))
}

function isAboutOtherThings(line: Line, group: readonly Atom[]): boolean {
  const first = group[0]
  const start = line.starts[first?.from ?? 0] ?? 0
  const nearby = line.text.slice(Math.max(0, start - 40), start + 60)
  return NOT_FREE_TIME.test(nearby)
}
