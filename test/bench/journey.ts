/** How soon a hundred newcomers are shown something that they can do, and how soon it is agreed. */
import { parseArgs } from 'node:util'
import { readKnowledge } from '../../adapters/files/authored.ts'
import type { Whereabouts } from '../../core/domain/index.ts'
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { BadOption, type Figure, type Suite } from './figure.ts'
import { type InventedClub, inventedClub, writesOf } from './journey/club.ts'
import { doable } from './journey/doable.ts'
import { type Newcomer, newcomers } from './journey/newcomers.ts'
import { type Walked, walk } from './journey/walk.ts'

/** Asked for: something to do within three messages of their own, agreed within six. */
const SHOWN_WITHIN = 3
const AGREED_WITHIN = 6
const CLUBS = [
  { size: 300, towns: ['Genk', 'Genk', 'Hasselt', 'As', 'Zonhoven', 'Diepenbeek'] },
  { size: 12, towns: ['Genk'] },
] as const

export const suite: Suite = {
  name: 'journey',
  about: 'a hundred newcomers, ten kinds of people, at the page of a club of 300 and of one of 12',
  options: '[--each N] [--seed N] [--show KIND]',
  run: async (options) => {
    const { each, seed, show } = read(options)
    const figures: Figure[] = []
    for (const { size, towns } of CLUBS) {
      const walked = await walkedIn(size, towns, { each, seed })
      figures.push(...figuresOf(`club of ${String(size)}`, walked))
      for (const { newcomer, talk } of walked)
        if (newcomer.kind === show)
          process.stdout.write(`${talk.join('\n\n')}\n\n${'='.repeat(60)}\n`)
    }
    return figures
  },
}

function read(options: readonly string[]): { each: number; seed: number; show?: string } {
  try {
    const { values } = parseArgs({
      args: [...options],
      options: { each: { type: 'string' }, seed: { type: 'string' }, show: { type: 'string' } },
    })
    const { each = '10', seed = '1', show } = values
    if (!/^\d{1,3}$/.test(each) || !/^\d{1,9}$/.test(seed))
      throw new BadOption('--each and --seed are whole numbers.')
    return { each: Number(each), seed: Number(seed), ...(show === undefined ? {} : { show }) }
  } catch (error) {
    throw error instanceof BadOption ? error : new BadOption((error as Error).message)
  }
}

interface Judged extends Walked {
  /** There is something they can do that is what they asked for. */
  readonly exists: boolean
  /** There is anything at all that they can do. */
  readonly canDo: boolean
}

async function walkedIn(
  size: number,
  towns: readonly string[],
  { each, seed }: { each: number; seed: number },
): Promise<Judged[]> {
  const all: Judged[] = []
  const { taxonomy } = readKnowledge()
  // Everybody comes to the club as it is: a hundred at once would fill a town of twelve.
  for (const [at, newcomer] of newcomers(taxonomy, each).entries()) {
    const open = await openHouse({ demo: 'never' })
    const { gazetteer, clock, store } = open.house
    const where = towns.flatMap((name): Whereabouts[] => {
      const found = gazetteer.find(name)
      return found === undefined ? [] : [found]
    })
    const club = inventedClub(size, { now: clock.now(), towns: where, seed: seed + at }, taxonomy)
    for (const unit of writesOf(club)) await store.commit(unit)
    all.push(await judged(open, club, newcomer, `new-${String(at)}`))
    await open.close()
  }
  return all
}

async function judged(
  open: TestHouse,
  club: InventedClub,
  newcomer: Newcomer,
  key: string,
): Promise<Judged> {
  const steps = doable(newcomer, club, open.clock.now())
  const walked = await walk(open, newcomer, key, steps)
  const exists = steps.some(({ isAsked }) => isAsked)
  return { ...walked, exists, canDo: steps.length > 0 }
}

function figuresOf(of: string, walked: readonly Judged[]): Figure[] {
  const kinds = [...new Set(walked.map(({ newcomer }) => newcomer.kind))]
  const existing = walked.filter(({ exists }) => exists)
  const within = (
    all: readonly Judged[],
    what: 'shown' | 'asked' | 'agreed',
    most: number,
  ): number => all.filter((one) => (one[what] ?? Number.POSITIVE_INFINITY) <= most).length
  const share = (part: number, whole: readonly unknown[]): number =>
    whole.length === 0 ? 100 : (100 * part) / whole.length
  return [
    {
      name: `${of}: shown what they can do within ${String(SHOWN_WITHIN)} messages`,
      value: share(within(walked, 'shown', SHOWN_WITHIN), walked),
      unit: '%',
      note: `of ${String(walked.length)}; ${String(walked.filter(({ canDo }) => !canDo).length)} can do nothing there`,
    },
    {
      name: `${of}: shown what they asked for within ${String(SHOWN_WITHIN)}, where it is there`,
      value: share(within(existing, 'asked', SHOWN_WITHIN), existing),
      unit: '%',
      note: `of ${String(existing.length)}`,
    },
    {
      name: `${of}: agreed within ${String(AGREED_WITHIN)}, where it is there`,
      value: share(within(existing, 'agreed', AGREED_WITHIN), existing),
      unit: '%',
      note: `of ${String(existing.length)}`,
    },
    ...kinds.map((kind): Figure => {
      const own = walked.filter(({ newcomer }) => newcomer.kind === kind)
      const there = own.filter(({ exists }) => exists)
      return {
        name: `${of}, ${kind}: shown`,
        value: share(within(own, 'shown', SHOWN_WITHIN), own),
        unit: '%',
        note: `agreed ${String(within(there, 'agreed', AGREED_WITHIN))} of ${String(there.length)}`,
      }
    }),
  ]
}
