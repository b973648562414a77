/** People and things put into the demo club, for talks about what is and is not there. */
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { Activity, Member, momentAt } from '../../core/domain/index.ts'
import type { OpenHouse } from '../_kit/house.ts'
import { put } from '../core/acts/ground.ts'

const GENK = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }
const BREE = { name: 'Bree', municipality: 'Bree', lat: 51.14, lon: 5.6 }
export const PLACES = { GENK, BREE }

/** A declared adult with consent who lives in Genk and says yes to nothing by themselves. */
export async function lives(
  open: OpenHouse,
  id: string,
  more: Partial<Record<keyof Member, unknown>>,
): Promise<void> {
  await put(
    open.house,
    'members',
    Member.parse({
      id,
      clubId: DEMO_CLUB,
      firstName: id.slice(0, 1).toUpperCase() + id.slice(1),
      language: 'nl',
      age: 'adult',
      consents: [{ purpose: 'matching', given: true, at: 1, wording: 'v1' }],
      where: GENK,
      spoken: ['nl', 'fr', 'en'],
      joinedAt: 1,
      ...more,
    }),
  )
}

/** An afternoon in Genk on the second Saturday from now. */
export async function isOn(
  open: OpenHouse,
  id: string,
  more: Partial<Record<keyof Activity, unknown>>,
): Promise<void> {
  await put(
    open.house,
    'activities',
    Activity.parse({
      id,
      clubId: DEMO_CLUB,
      partnerId: 'nobody',
      title: { nl: 'Bijendag', fr: 'Fête des abeilles', en: 'Bee day' },
      concepts: ['bees'],
      mode: 'together',
      starts: momentAt('2026-12-05T14:00', 'Europe/Brussels'),
      ends: momentAt('2026-12-05T17:00', 'Europe/Brussels'),
      where: GENK,
      spot: 'zaal 1',
      priceEuro: 5,
      languages: ['nl', 'fr', 'en'],
      ...more,
    }),
  )
}

/** Wishes that the demo club cannot answer by itself. */
export const BEES = {
  nl: 'ik wil leren imkeren in Genk',
  fr: "je voudrais apprendre l'apiculture à Genk",
  en: 'I want to learn beekeeping in Genk',
} as const
