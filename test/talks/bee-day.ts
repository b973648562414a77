/** Somebody whose list has one thing: a day about bees, to which nobody else would go. */
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { HOUSE, type Language, type Rsvp } from '../../core/domain/index.ts'
import type { Person } from '../_kit/person.ts'
import { type HouseForEach, joins } from '../_kit/talk.ts'
import { change } from '../core/acts/ground.ts'
import { BEES, isOn } from './closer-town.ts'

export interface BeeDay {
  /** Joins, and sees the day; `more` changes it. */
  finds(language?: Language, more?: Parameters<typeof isOn>[2]): Promise<void>
  /** What they have of it. */
  rsvp(): Promise<Rsvp | undefined>
  /** How many seats are counted. */
  taken(): Promise<number>
}

export function beeDay(open: HouseForEach, who: Person): BeeDay {
  return {
    finds: async (language = 'nl', more = {}) => {
      await change(open.house, 'members', [DEMO_CLUB, 'demo-piotr'], { introducible: false })
      await isOn(open, 'bee-day', more)
      await joins(who, { language, wish: BEES[language] })
    },
    rsvp: async () => {
      const address = await open.house.store.get('addresses', HOUSE, who.addressId)
      const id = `bee-day~${String(address?.record.memberId)}`
      return (await open.house.store.get('rsvps', DEMO_CLUB, id))?.record
    },
    taken: async () =>
      (await open.house.store.get('activities', DEMO_CLUB, 'bee-day'))?.record.taken ?? 0,
  }
}
