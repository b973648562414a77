/**
 * What must hold between the tables of the demo: slugs once, names that lead somewhere, seats that
 * add up, and nobody in a group who is not a declared adult.
 */
import { QUORUM } from '../domain/index.ts'
import type { Problem } from '../talents/index.ts'
import type { Table } from './table.ts'
import type { ActivityRow, DemoTables, GroupRow, MemberRow, SHAPES } from './tables.ts'

/** What is wrong with a record, and in which of its cells. */
interface Flaw {
  readonly column: string
  readonly message: string
}

/** The tables with the lines of their records. */
export type ReadTables = { [K in keyof DemoTables]: Table<DemoTables[K][number]> }

export function referenceProblems(tables: ReadTables): Problem[] {
  const known = {
    areas: slugs(tables.areas),
    places: slugs(tables.places),
    partners: slugs(tables.partners),
    members: slugs(tables.members),
  }
  const members = new Map(tables.members.rows.map((row) => [row.value.slug, row.value]))
  return [
    ...missing(tables),
    ...(Object.keys(FILES) as (keyof DemoTables)[]).flatMap((table) =>
      check(table, tables[table], twiceIn(tables[table])),
    ),
    ...check('places', tables.places, (place) => unknown('area', [place.area], known.areas)),
    ...check('partners', tables.partners, (partner) =>
      unknown('area', [partner.area], known.areas),
    ),
    ...check('members', tables.members, (member) => unknown('area', [member.area], known.areas)),
    ...check('personas', tables.personas, (persona) =>
      unknown('slug', [persona.slug], known.members),
    ),
    ...check('groups', tables.groups, (group) => [
      ...unknown('place', [group.place], known.places),
      ...unknown('members', group.members, known.members),
      ...groupFlaws(group, members),
    ]),
    ...check('activities', tables.activities, (activity) => [
      ...unknown('partner', [activity.partner], known.partners),
      ...unknown('place', [activity.place], known.places),
      ...activityFlaws(activity),
    ]),
  ]
}

/** What the club's own record is made of. */
function missing({ areas, members }: ReadTables): Problem[] {
  const problems: Problem[] = []
  if (areas.rows.length === 0)
    problems.push({
      file: FILES.areas,
      line: 0,
      message: 'The first area is the centre: give one.',
    })
  if (!members.rows.some(({ value }) => value.roles.includes('coordinator')))
    problems.push({ file: FILES.members, line: 0, message: 'Somebody must be the coordinator.' })
  return problems
}

const FILES: Readonly<Record<keyof DemoTables, keyof typeof SHAPES>> = {
  areas: 'areas.tsv',
  places: 'places.tsv',
  partners: 'partners.tsv',
  members: 'members.tsv',
  personas: 'personas.tsv',
  groups: 'groups.tsv',
  activities: 'activities.tsv',
}

function check<T>(
  name: keyof DemoTables,
  table: Table<T>,
  problemsOf: (value: T) => readonly Flaw[],
): Problem[] {
  return table.rows.flatMap(({ line, value }) =>
    problemsOf(value).map(({ column, message }) => ({ file: FILES[name], line, column, message })),
  )
}

function slugs(table: Table<{ slug: string }>): ReadonlySet<string> {
  return new Set(table.rows.map((row) => row.value.slug))
}

function twiceIn(table: Table<{ slug: string }>): (value: { slug: string }) => Flaw[] {
  const first = new Map(table.rows.toReversed().map((row) => [row.value.slug, row.value]))
  return (value) =>
    first.get(value.slug) === value
      ? []
      : [{ column: 'slug', message: `«${value.slug}» stands there twice.` }]
}

function unknown(column: string, named: readonly string[], known: ReadonlySet<string>): Flaw[] {
  return named
    .filter((slug) => !known.has(slug))
    .map((slug) => ({ column, message: `Nothing is called «${slug}».` }))
}

function groupFlaws(group: GroupRow, members: ReadonlyMap<string, MemberRow>): Flaw[] {
  const { host, state } = group
  const seated = group.members.length
  const flaws = group.members
    .filter((slug) => members.has(slug) && members.get(slug)?.age !== 'adult')
    .map((slug) => ({ column: 'members', message: `«${slug}» is not a declared adult.` }))
  if (new Set(group.members).size < seated)
    flaws.push({ column: 'members', message: 'Somebody is named twice.' })
  if (host !== undefined && !group.members.includes(host))
    flaws.push({ column: 'host', message: `«${host}» is not among the members.` })
  if (seated > group.capacity)
    flaws.push({ column: 'capacity', message: 'There are more members than seats.' })
  if (seated >= QUORUM !== (state === 'running')) {
    const message = `A group runs from ${String(QUORUM)} members on, and brews below.`
    flaws.push({ column: 'state', message })
  }
  return flaws
}

function activityFlaws(activity: ActivityRow): Flaw[] {
  const { capacity, taken, bringNl, bringFr, bringEn } = activity
  const flaws: Flaw[] = []
  if (capacity !== undefined && (taken ?? 0) > capacity)
    flaws.push({ column: 'taken', message: 'More seats are taken than there are.' })
  if (new Set([bringNl, bringFr, bringEn].map((words) => words === '')).size > 1)
    flaws.push({ column: 'bringNl', message: 'What to bring is said in all languages or in none.' })
  return flaws
}
