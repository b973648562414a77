/** The clubs of the house, as the commands see them. */
import { type Club, HOUSE } from '../../core/domain/index.ts'
import type { Store } from '../../core/ports/index.ts'
import type { ExitCode, Operator } from './operator.ts'

/** Every club, page by page, in the order of their names. */
export async function clubsOf(store: Store): Promise<Club[]> {
  const clubs: Club[] = []
  let after: string | undefined
  do {
    const page = await store.find('clubs', {
      clubId: HOUSE,
      index: 'byState',
      equals: [],
      ...(after === undefined ? {} : { after }),
    })
    clubs.push(...page.items.map((stored) => stored.record))
    after = page.next
  } while (after !== undefined)
  return clubs.sort((a, b) => a.name.localeCompare(b.name))
}

/** By id or by name, whatever its capitals. */
export function named(clubs: readonly Club[], name: string): Club | undefined {
  return (
    clubs.find((club) => String(club.id) === name) ??
    clubs.find((club) => club.name.toLowerCase() === name.toLowerCase())
  )
}

/** The club of this name; undefined when there is none, which has been told. */
export async function clubNamed(
  { tell, complain }: Operator,
  store: Store,
  name: string,
): Promise<Club | undefined> {
  const clubs = await clubsOf(store)
  const club = named(clubs, name)
  const list = { list: clubs.map((one) => one.name) }
  if (club === undefined && clubs.length === 0) complain(tell('operator.club.none'))
  else if (club === undefined) complain(tell('operator.club.unknown', { name, clubs: list }))
  return club
}

/** The club that was named, or the only one there is besides the practice club; told when that is not one. */
export async function onlyClub(
  operator: Operator,
  store: Store,
  name: string | undefined,
): Promise<Club | ExitCode> {
  if (name !== undefined) return (await clubNamed(operator, store, name)) ?? 1
  const clubs = await clubsOf(store)
  const real = clubs.filter(({ state }) => state !== 'demo')
  const [club, ...others] = real.length > 0 ? real : clubs
  if (club !== undefined && others.length === 0) return club
  const list = { list: clubs.map((one) => one.name) }
  if (club === undefined) operator.complain(operator.tell('operator.club.none'))
  else operator.complain(operator.tell('operator.desk.which', { clubs: list }))
  return club === undefined ? 1 : 2
}
