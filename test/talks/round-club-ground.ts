/** A real club that has rounds, and people who say yes to one. */
import { chooseRounds } from '../../core/acts/index.ts'
import type { ClubId } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { type HouseForEach, joins } from '../_kit/talk.ts'
import { FOUNDING, follows, founded } from '../core/acts/founding.ts'
import { comesAlong } from './round-ground.ts'

export const SEWING = 'ik wil leren naaien, woensdagavond in Genk'

/** A real club with rounds, and its coordinator. */
export async function clubWithRounds(
  open: HouseForEach,
  language: 'nl' | 'fr' | 'en' = 'nl',
): Promise<{ clubId: ClubId; an: Person }> {
  const { clubId, token } = await founded(open, { ...FOUNDING, language })
  const an = await follows(() => open, token)
  await an.presses(catalogues[language]['human.confirm.yes'])
  await chooseRounds(open.house, clubId, true)
  return { clubId, an }
}

/** People who learn to sew on Wednesday evening, and said yes to the next round. */
export async function peopleIn(open: HouseForEach, ...keys: readonly string[]): Promise<Person[]> {
  const people: Person[] = []
  for (const key of keys) {
    const one = await joins(open.person(key), { wish: SEWING })
    await comesAlong(one)
    people.push(one)
  }
  return people
}
