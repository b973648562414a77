/**
 * Forming groups of 3 to 6 out of a crowd, beside the peers that do the same and the best that is known or
 * proven. Everybody's groups go before the same judge, who takes nobody's word for a worth or a rule.
 */
import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { Figure, Suite } from './figure.ts'
import { engine, type Formed } from './pool/engine.ts'
import { type Known, knownOfBlocks, knownOfTown } from './pool/known.ts'
import { formOptions, USAGE } from './pool/options.ts'
import { blocks, type Pool, pool } from './pool.ts'
import { judge, type Verdict } from './pool-judge.ts'
import { PEERS } from './pool-peers.ts'

export const suite: Suite = {
  name: 'form',
  about: 'groups of 3 to 6 out of one town of so many people, or out of so many towns of a hundred',
  options: USAGE,
  run: async (given) => {
    const options = formOptions(given)
    const { people, seed, seconds } = options
    const crowd = people === undefined ? blocks(options.blocks ?? 1) : pool(people, seed)
    const known =
      people === undefined ? knownOfBlocks(options.blocks ?? 1) : knownOfTown(people, seed)
    const formed = await engine(crowd, { seconds, seed })
    const peakBytes = process.resourceUsage().maxRSS * 1024
    if (options.groupsOut !== undefined)
      writeFileSync(options.groupsOut, JSON.stringify(formed.groups))
    const verdict = judge(crowd, formed.groups)
    const limits = limitsOf(formed, verdict, known)
    return [
      { name: 'people', value: crowd.size, unit: '' },
      ...engineFigures(formed, verdict, limits),
      { name: 'engine, peak of the process', value: peakBytes / 2 ** 20, unit: 'MiB' },
      ...(options.withPeers ? peerFigures(crowd, seconds, seed, limits) : []),
    ]
  },
}

/** What a utility is held beside. */
interface Limit {
  readonly name: string
  readonly utility: number
}

function limitsOf({ bound }: Formed, { utility }: Verdict, known: Known | undefined): Limit[] {
  const limits = [{ name: 'engine', utility }]
  if (bound !== undefined) limits.push({ name: "the engine's bound", utility: bound })
  if (known !== undefined) {
    const name = known.isReached ? 'the known optimum' : 'the known bound'
    limits.push({ name, utility: known.most })
  }
  return limits
}

function engineFigures(formed: Formed, verdict: Verdict, limits: readonly Limit[]): Figure[] {
  const { utility, bound, certificate, steps, seconds } = formed
  return [
    { name: 'engine, utility', value: utility, unit: '' },
    { name: 'engine, utility by the judge', value: verdict.utility, unit: '' },
    boundFigure(bound),
    {
      name: 'engine, proven',
      value: Number(certificate === 'optimal'),
      unit: '',
      note: certificate,
    },
    ...judged('engine', verdict),
    { name: 'engine, steps', value: steps, unit: '' },
    { name: 'engine, seconds', value: seconds, unit: 's' },
    ...ratios('engine', verdict, limits.slice(1)),
  ]
}

function boundFigure(bound: number | undefined): Figure {
  const figure = { name: 'engine, bound', value: bound, unit: '' }
  return bound === undefined ? { ...figure, note: 'none given' } : figure
}

/** Each peer that searches gets the engine's seconds, counted in time of the processor. */
function peerFigures(
  crowd: Pool,
  seconds: number,
  seed: number,
  limits: readonly Limit[],
): Figure[] {
  return PEERS.flatMap(({ name, form }) => {
    const begin = performance.now()
    const groups = form(crowd, seconds, seed)
    const took = (performance.now() - begin) / 1_000
    const verdict = judge(crowd, groups)
    return [
      { name: `${name}, utility`, value: verdict.utility, unit: '' },
      ...judged(name, verdict),
      { name: `${name}, seconds`, value: took, unit: 's' },
      ...ratios(name, verdict, limits),
    ]
  })
}

function judged(name: string, { placed, groups, violations }: Verdict): Figure[] {
  const [first] = violations
  const broken = { name: `${name}, rules broken`, value: violations.length, unit: '' }
  return [
    { name: `${name}, placed`, value: placed, unit: 'of 1' },
    { name: `${name}, groups`, value: groups, unit: '' },
    first === undefined ? broken : { ...broken, note: `first ${first}` },
  ]
}

function ratios(name: string, { utility }: Verdict, limits: readonly Limit[]): Figure[] {
  return limits.map((limit) => ({
    name: `${name} to ${limit.name}, utility`,
    value: utility / limit.utility,
    unit: '×',
  }))
}
