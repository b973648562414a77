/** Which clubs there are, and which one somebody new joins. */
import { type Club, HOUSE } from '../domain/index.ts'
import type { House } from './house.ts'

/** Clubs in one state; there are never many. */
export async function clubsIn(house: Pick<House, 'store'>, state: Club['state']): Promise<Club[]> {
  const page = await house.store.find('clubs', { clubId: HOUSE, index: 'byState', equals: [state] })
  return page.items.map((item) => item.record)
}

/** Every club, whatever its state. */
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
