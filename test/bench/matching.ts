/**
 * How long one answer takes among a thousand to a hundred thousand members, or as many as are asked for, and
 * how that compares with the plainest exact way: score everybody as objects, sort them all.
 */
import { performance } from 'node:perf_hooks'
import { readTalents } from '../../adapters/files/authored.ts'
import {
  type ConceptId,
  commonParts,
  DAYS,
  kmBetween,
  Member,
  PARTS,
  wholePart,
} from '../../core/domain/index.ts'
import {
  answer,
  CLUB_PROFILE,
  Exposures,
  Introductions,
  type MatchingSettings,
  Members,
  type Population,
  type Question,
} from '../../core/matching/index.ts'
import type { Taxonomy } from '../../core/talents/index.ts'
import { BadOption, type Figure } from './figure.ts'
import { quantile } from './quantile.ts'
import { seeded } from './seeded.ts'

const SEED = 7
const WARM_UP = 200
const MEASURED = 400
const NAIVE_MEASURED = 40
/** Among more members than this the plain way takes too long to wait for. */
const MOST_NAIVE = 10_000
const SIZES = [1_000, 10_000, 100_000]
const MOST_MEMBERS = 2_000_000
const NOW = Date.UTC(2026, 10, 22)
const SETTINGS: MatchingSettings = { ...CLUB_PROFILE, townRadiusKm: 15 }

/** Members of one town: a few concepts loved by many, two offers and two wants each, most told times. */
export function crowd(size: number, seed: number, taxonomy: Taxonomy): Member[] {
  const random = seeded(seed)
  const concepts = taxonomy.concepts.filter(
    ({ flags }) => !flags.includes('private') && !flags.includes('excluded'),
  )
  const draw = <T>(from: readonly T[], skew = 1): T => {
    const drawn = from[Math.floor(random() ** skew * from.length)]
    if (drawn === undefined) throw new Error('There is nothing to draw from.')
    return drawn
  }
  const several = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one)
  const told = (): unknown => ({
    concept: draw(concepts, 2).id,
    ...(random() < 0.5 ? { level: draw(['beginner', 'intermediate', 'advanced']) } : {}),
  })
  return several(size, () => undefined).map((_, index) =>
    Member.parse({
      id: `m${String(index)}`,
      clubId: 'bench',
      firstName: `P${String(index)}`,
      language: draw(['nl', 'nl', 'nl', 'fr', 'en']),
      roles: random() < 0.1 ? ['learner', 'host'] : ['learner'],
      age: random() < 0.9 ? 'adult' : 'unknown',
      consents: [{ purpose: 'matching', given: random() < 0.95, at: 1, wording: 'v1' }],
      offers: several(2, told),
      wants: several(2, told),
      interests: several(2, () => draw(concepts, 2).id),
      where: {
        name: 'Genk',
        municipality: 'Genk',
        lat: 50.965 + (random() - 0.5) * 0.2,
        lon: 5.5 + (random() - 0.5) * 0.3,
      },
      available: random() < 0.7 ? several(4, () => wholePart(draw(DAYS), draw(PARTS))) : [],
      joinedAt: NOW - random() * 1e10,
    }),
  )
}

function questionsOf(members: readonly Member[], taxonomy: Taxonomy): Question[] {
  const population: Population = {
    members: new Members(members),
    groups: new Map(),
    activities: new Map(),
    partners: new Map(),
    blocks: new Map(),
    introductions: new Introductions(),
    showings: new Exposures(),
  }
  const adults = members.filter(({ age }) => age === 'adult')
  return Array.from({ length: WARM_UP + MEASURED }, (_, index) => {
    const asker = adults[(index * 13) % adults.length]
    const ask = asker?.wants[0]?.concept
    if (asker === undefined || ask === undefined) throw new Error('A crowd without wishes.')
    const zone = 'Europe/Brussels'
    return { asker, ask, population, taxonomy, settings: SETTINGS, now: NOW, zone, limit: 5 }
  })
}

/** The plain way: a score for everybody who may be shown, everything sorted. */
function naive({ asker, ask, population, taxonomy }: Question): readonly unknown[] {
  if (ask === undefined) return []
  const related = (from: readonly ConceptId[], to: readonly ConceptId[]): number =>
    Math.max(0, ...from.flatMap((a) => to.map((b) => taxonomy.relatedness(a, b).value)))
  const concepts = (told: readonly { concept: ConceptId }[]): ConceptId[] =>
    told.map(({ concept }) => concept)
  return [...population.members.values()]
    .map((peer) => {
      const ab = related([ask], concepts(peer.offers))
      const ba = related(concepts(peer.wants), concepts(asker.offers))
      const swap = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
      const fit = Math.max(swap, 0.9 * ab, 0.7 * related([ask], concepts(peer.wants)), 0.5 * ba)
      const { where } = peer
      const km =
        asker.where === undefined || where === undefined ? 8 : kmBetween(asker.where, where)
      const parts = commonParts(asker.available, peer.available).length
      return {
        peer,
        fit,
        score: 0.65 * fit + 0.15 * (1 - km / 15) + (0.1 * Math.min(3, parts)) / 3,
      }
    })
    .filter(({ peer, fit }) => fit >= 0.25 && peer.age === 'adult' && peer.id !== asker.id)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
}

/** Milliseconds of each call. */
function timed(questions: readonly Question[], ask: (question: Question) => unknown): number[] {
  return questions.map((question) => {
    const before = performance.now()
    ask(question)
    return performance.now() - before
  })
}

function figuresFor(size: number, taxonomy: Taxonomy): Figure[] {
  const members = crowd(size, SEED, taxonomy)
  const begin = performance.now()
  const questions = questionsOf(members, taxonomy)
  const built = performance.now() - begin
  timed(questions.slice(0, WARM_UP), answer)
  const ours = timed(questions.slice(WARM_UP), answer)
  const name = `${String(size)} members`
  return [
    { name: `index, ${name}, build`, value: built, unit: 'ms' },
    { name: `answer, ${name}, p50`, value: quantile(ours, 0.5), unit: 'ms' },
    { name: `answer, ${name}, p95`, value: quantile(ours, 0.95), unit: 'ms' },
    ...(size > MOST_NAIVE ? [] : comparedWith(questions, quantile(ours, 0.5), name)),
  ]
}

function comparedWith(questions: readonly Question[], ours: number, name: string): Figure[] {
  const few = questions.slice(WARM_UP, WARM_UP + NAIVE_MEASURED)
  timed(few.slice(0, 5), naive)
  const plain = quantile(timed(few, naive), 0.5)
  return [
    { name: `objects scan and sort, ${name}, p50`, value: plain, unit: 'ms' },
    { name: `ratio, ${name}`, value: plain / ours, unit: '×' },
  ]
}

function sizesFrom(options: readonly string[]): readonly number[] {
  if (options.length === 0) return SIZES
  const [name, given = '', ...more] = options
  const size = Number(given)
  if (name !== '--members' || more.length > 0 || !(size >= 100 && size <= MOST_MEMBERS))
    throw new BadOption(`Say --members and a number from 100 to ${String(MOST_MEMBERS)}.`)
  return [Math.floor(size)]
}

export const suite = {
  name: 'matching',
  about: `Each question a member's first, among seeded members (seed ${String(SEED)}), after ${String(WARM_UP)} questions of others.`,
  options: '--members <number>',
  run: (options: readonly string[]): Promise<Figure[]> => {
    const sizes = sizesFrom(options)
    const taxonomy = readTalents()
    return Promise.resolve(sizes.flatMap((size) => figuresFor(size, taxonomy)))
  },
}
