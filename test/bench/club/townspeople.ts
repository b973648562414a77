/** Invented people of one club, as many as are asked for: a few popular talents, a few free evenings, one town. */
import {
  ClubId,
  type ConceptId,
  DAYS,
  Member,
  PARTS,
  type WeekInterval,
  wholePart,
} from '../../../core/domain/index.ts'
import type { Person } from '../../../core/forming/index.ts'
import type { Taxonomy } from '../../../core/talents/index.ts'
import { seeded } from '../seeded.ts'

/** One talent of so many is popular; six in ten wishes are about those. */
const ONE_POPULAR_OF = 23

export function townspeople(size: number, taxonomy: Taxonomy, seed: number): Person[] {
  const random = seeded(seed)
  const ids = taxonomy.concepts
    .filter(({ flags }) => !flags.includes('private') && !flags.includes('excluded'))
    .map(({ id }) => id)
  const popular = ids.filter((_, at) => at % ONE_POPULAR_OF === 0)
  const some = <T>(of: readonly T[], draw = random()): T => of[Math.floor(draw * of.length)] as T
  const talent = (): ConceptId => (random() < 0.6 ? some(popular, random() ** 2) : some(ids))
  const times = (most: number, draw: () => WeekInterval): WeekInterval[] =>
    Array.from({ length: 2 + Math.floor(random() * most) }, draw)
  return Array.from({ length: size }, (_, at) => ({
    waited: Math.floor(random() * 3),
    member: Member.parse({
      id: `person-${String(at)}`,
      clubId: ClubId.parse('town'),
      language: 'nl',
      age: 'adult',
      consents: [{ purpose: 'matching', given: true, at: 1, wording: 'bench' }],
      joinedAt: 1,
      roles: random() < 0.1 ? ['learner', 'host'] : ['learner'],
      wants: Array.from({ length: 1 + Math.floor(random() * 2) }, () => ({ concept: talent() })),
      offers: Array.from({ length: Math.floor(random() * 3) }, () => ({ concept: talent() })),
      spoken: random() < 0.8 ? ['nl'] : ['nl', 'fr'],
      online: random() < 0.3,
      where: {
        ...{ name: 'town', municipality: 'town' },
        lat: 50.9 + random() * 0.2,
        lon: 5.4 + random() * 0.3,
      },
      available: times(3, () => wholePart(some(DAYS), some(PARTS))),
    }),
  }))
}
