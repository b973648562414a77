/** Gives each day of a statement its parts: `maandag en donderdag na 18u`, `avond maandag, dinsdag`. */
import { DAYS, type Day, WHOLE_DAY } from '../domain/index.ts'
import type { Atom } from './time-atoms.ts'
import type { Group } from './time-groups.ts'
import type { Stretch } from './time-sign.ts'
import type { Token } from './tokens.ts'

/** A day of a statement with the stretches that belong to it. */
export interface Bound {
  /** Whose words stand for it. */
  readonly atom: Atom
  readonly days: readonly Day[]
  readonly stretches: readonly Stretch[]
}

interface Entry {
  readonly atom: Atom
  readonly parts: Atom[]
}

export interface Binding {
  readonly withDays: readonly Bound[]
  /** Parts of every day: nothing says on which days. */
  readonly everyDay: readonly Bound[]
}

export function bind(tokens: readonly Token[], group: Group): Binding {
  const entries: Entry[] = []
  const leading: Atom[] = []
  let cluster: Entry[] = []
  for (const atom of group) {
    if (atom.once === true) continue
    if (atom.days !== undefined) {
      const own = atom.stretch === undefined ? [] : [atom]
      const entry = { atom, parts: own.length === 0 && entries.length === 0 ? [...leading] : own }
      if (atom.stretch !== undefined) cluster = [...shared(entries, atom, tokens), entry]
      for (const one of cluster)
        if (one !== entry && entryIsOpen(one)) one.parts.push(...entry.parts)
      if (atom.stretch === undefined) cluster = []
      entries.push(entry)
    } else if (entries.length === 0) leading.push(atom)
    else {
      const open = openAtEnd(entries, atom, tokens)
      if (open.length > 0) cluster = open
      else if (cluster.length === 0) cluster = entries.slice(-1)
      for (const entry of cluster) entry.parts.push(atom)
    }
  }
  return settled(entries, leading)
}

const entryIsOpen = ({ parts }: Entry): boolean => parts.length === 0

function settled(entries: readonly Entry[], leading: readonly Atom[]): Binding {
  const isLeadUsed = entries.some(
    (entry) =>
      entryIsOpen(entry) ||
      leading.some((atom) => entry.parts.includes(atom) || isWithin(atom, entry)),
  )
  const withDays = entries.map((entry) => {
    const lead = leading.filter((atom) => entryIsOpen(entry) || isWithin(atom, entry))
    const stretches = combined([...entry.parts, ...lead])
    return {
      atom: entry.atom,
      days: entry.atom.days ?? [],
      stretches: stretches.length === 0 ? [WHOLE_DAY] : stretches,
    }
  })
  const alone = isLeadUsed ? [] : leading
  return { withDays, everyDay: alone.length === 0 ? [] : everyDayOf(alone) }
}

function everyDayOf(alone: readonly Atom[]): Bound[] {
  const stretches = combined(alone)
  const [first] = alone
  if (first === undefined) return []
  return stretches.map((stretch) => {
    const atom = alone.find((one) => one.stretch === stretch) ?? first
    return { atom, days: DAYS, stretches: [stretch] }
  })
}

function isWithin({ stretch }: Atom, { parts }: Entry): boolean {
  return (
    stretch !== undefined &&
    parts.some(
      (part) =>
        part.stretch !== undefined &&
        part.stretch.from <= stretch.from &&
        stretch.to <= part.stretch.to,
    )
  )
}

/** The days just before a part that have none of their own. */
function openAtEnd(entries: readonly Entry[], part: Atom, tokens: readonly Token[]): Entry[] {
  const last = entries.at(-1)
  if (last === undefined || !entryIsOpen(last)) return []
  if (part.bare !== true || last.atom.to !== part.from) return trailing(entries)
  return [
    ...shared(entries.slice(0, -1), { ...last.atom, stretch: part.stretch ?? WHOLE_DAY }, tokens),
    last,
  ]
}

function trailing(entries: readonly Entry[]): Entry[] {
  let from = entries.length
  while (from > 0 && entries[from - 1]?.parts.length === 0) from -= 1
  return entries.slice(from)
}

const isWeekend = ({ days }: Atom): boolean =>
  days?.every((day) => day === 'sat' || day === 'sun') === true

/**
 * The days before that share the part of this one: `dinsdag of donderdagavond`. A free saturday before
 * a `woensdagnamiddag` stays whole, unless a hyphen says otherwise.
 */
function shared(entries: readonly Entry[], atom: Atom, tokens: readonly Token[]): Entry[] {
  return trailing(entries).filter((entry) => {
    if (entry.atom.daily === true || (entry.atom.days?.length ?? 0) > 2) return false
    const isCut = tokens[entry.atom.to - 1]?.hyphen === true
    return isCut || !isWeekend(entry.atom) || isWeekend(atom)
  })
}

/** A clock time within a part of the day narrows it: `woensdagavond om 19u`, `zaterdagvoormiddag vanaf 10u`. */
function combined(atoms: readonly Atom[]): Stretch[] {
  const [only] = atoms
  if (only === undefined) return []
  if (atoms.length === 1) return only.stretch === undefined ? [] : [only.stretch]
  const opens = atoms.filter(({ clock }) => clock === 'after' || clock === 'until')
  const others = atoms.filter((atom) => !opens.includes(atom))
  const closed = narrowed(others.flatMap(({ stretch }) => (stretch === undefined ? [] : [stretch])))
  const open = opens.flatMap(({ stretch }) => (stretch === undefined ? [] : [stretch]))
  if (open.length === 0) return closed
  if (closed.length === 0) {
    const [from, to] = [
      Math.max(...open.map((one) => one.from)),
      Math.min(...open.map((one) => one.to)),
    ]
    return from < to ? [open.length === 1 ? (open[0] ?? WHOLE_DAY) : { from, to }] : open
  }
  const cut = closed.flatMap((one) => open.flatMap((other) => common(one, other)))
  return cut.length > 0 ? cut : [...closed, ...open]
}

function common(a: Stretch, b: Stretch): Stretch[] {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)]
  return from < to ? [{ from, to }] : []
}

function narrowed(stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter(
    (one) =>
      !stretches.some(
        (other) =>
          one.from <= other.from && other.to <= one.to && one.to - one.from > other.to - other.from,
      ),
  )
}
