/** The activity that an operator means: by its id, or by its title in any language. */
import { type Activity, type Club, wordsIn } from '../../core/domain/index.ts'
import type { Store } from '../../core/ports/index.ts'
import { onlyClub } from './clubs.ts'
import type { ExitCode, Operator } from './operator.ts'

export interface Meant {
  readonly club: Club
  readonly activity: Activity
}

/** So many titles are told when none fits. */
const TOLD = 5

/** Told when there is none, or more than one. */
export async function activityNamed(
  operator: Operator,
  store: Store,
  name: string,
  inClub: string | undefined,
): Promise<Meant | ExitCode> {
  const { tell, complain, language } = operator
  const club = await onlyClub(operator, store, inClub)
  if (typeof club === 'number') return club
  const byId = (await store.get('activities', club.id, name))?.record
  if (byId !== undefined) return { club, activity: byId }
  const known = await activitiesOf(store, club)
  const wanted = name.toLowerCase()
  const found = known.filter(({ title }) =>
    Object.values(title).some((words) => words?.toLowerCase() === wanted),
  )
  const [activity, ...others] = found
  if (activity !== undefined && others.length === 0) return { club, activity }
  const shown = activity === undefined ? known.slice(0, TOLD) : found
  const list = { list: shown.map(({ id, title }) => `${id} (${wordsIn(language, title)})`) }
  const key = activity === undefined ? 'operator.news.no-activity' : 'operator.news.which'
  if (shown.length === 0) complain(tell('operator.news.no-activities', { club: club.name }))
  else complain(tell(key, { name, activities: list }))
  return 1
}

/** The soonest first. */
async function activitiesOf(store: Store, { id: clubId }: Club): Promise<Activity[]> {
  const found: Activity[] = []
  let after: string | undefined
  do {
    const page = await store.find('activities', {
      ...{ clubId, index: 'byStart', equals: [], limit: 1000 },
      ...(after === undefined ? {} : { after }),
    })
    found.push(...page.items.map(({ record }) => record))
    after = page.next
  } while (after !== undefined)
  return found
}
