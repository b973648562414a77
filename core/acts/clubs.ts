/** Which clubs there are, and which one somebody new joins. */
import { type Club, type ClubId, HOUSE } from '../domain/index.ts'
import { all } from './all.ts'
import type { House } from './house.ts'

/** Clubs in one state; there are never many. */
export async function clubsIn(house: Pick<House, 'store'>, state: Club['state']): Promise<Club[]> {
  const page = await house.store.find('clubs', { clubId: HOUSE, index: 'byState', equals: [state] })
  return page.items.map((item) => item.record)
}

/** Copies of the demo, each for one person alone; there may be many. */
export async function* sandboxes(house: Pick<House, 'store'>): AsyncGenerator<Club> {
  for await (const { record } of all(house, 'clubs', HOUSE, 'byState', ['sandbox'])) yield record
}

/** Every club that people share, whatever its state: nothing happens by itself in a sandbox. */
export async function everyClub(house: Pick<House, 'store'>): Promise<Club[]> {
  const states = ['demo', 'founding', 'open', 'closed'] as const
  return (await Promise.all(states.map((state) => clubsIn(house, state)))).flat()
}

/** The demo club while it is in sight: until there is a real club, or for as long as it is forced. */
export async function openDemo(house: House): Promise<Club | undefined> {
  if (house.demo === 'never') return undefined
  const [demo] = await clubsIn(house, 'demo')
  if (demo === undefined || house.demo === 'always') return demo
  return (await clubsIn(house, 'open')).length === 0 ? demo : undefined
}

/** Whether invented people answer there: in the demo while it is in sight, and in the copies of it. */
export async function isPlayedIn(house: House, clubId: ClubId): Promise<boolean> {
  const demo = await openDemo(house)
  if (demo === undefined || demo.id === clubId) return demo !== undefined
  return (await house.store.get('clubs', HOUSE, clubId))?.record.state === 'sandbox'
}

/** The one real club, else the demo. Of several real clubs, the one that was made first. */
export async function clubForNewcomer(house: House): Promise<Club | undefined> {
  const demo = await openDemo(house)
  if (demo !== undefined) return demo
  const open = await clubsIn(house, 'open')
  return open.sort((a, b) => a.createdAt - b.createdAt)[0]
}

/** Clubs in which things happen by themselves: the real ones, and the demo while it is in sight. */
export async function clubsAtWork(house: House): Promise<Club[]> {
  const demo = await openDemo(house)
  return [...(demo === undefined ? [] : [demo]), ...(await clubsIn(house, 'open'))]
}
