/** What makes it hard for a person, as their own private note: kept on a yes, seen by them, taken out again. */
import type { DraftChoice } from '../dialogue/index.ts'
import type { BarrierKind, Member } from '../domain/index.ts'
import { BIKE_KM, CHEAP_EURO } from '../matching/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { nameOfBarrier } from './barrier-named.ts'

/** What is looked for otherwise from then on; nothing is kept that changes nothing. */
export function howKept(kind: BarrierKind): Phrase | undefined {
  return kind === 'computer'
    ? undefined
    : t(`barrier.how.${kind}`, { euro: CHEAP_EURO, km: BIKE_KM })
}

/** Of these, what could still be kept. */
export function keepable(
  { hindrances = [], maxPriceEuro }: Pick<Member, 'hindrances' | 'maxPriceEuro'>,
  kinds: readonly BarrierKind[],
): BarrierKind[] {
  return kinds.filter((kind) => {
    // A limit of their own says more.
    if (kind === 'money' && maxPriceEuro !== undefined) return false
    return howKept(kind) !== undefined && !hindrances.includes(kind)
  })
}

export function withHindrances(member: Member, kinds: readonly BarrierKind[]): Member {
  const { hindrances = [], radiusKm = BIKE_KM, maxPriceEuro = CHEAP_EURO } = member
  return {
    ...member,
    hindrances: [...new Set([...hindrances, ...kinds])],
    ...(kinds.includes('money') ? { maxPriceEuro } : {}),
    ...(kinds.includes('transport') ? { radiusKm: Math.min(radiusKm, BIKE_KM) } : {}),
    ...(kinds.includes('access') ? { needsStepFree: true } : {}),
  }
}

/** Without one of them, and without what it had ruled out. */
export function withoutHindrance(member: Member, kind: BarrierKind): Member {
  const { hindrances = [], radiusKm, maxPriceEuro, needsStepFree, ...rest } = member
  const left = hindrances.filter((one) => one !== kind)
  const isOurPrice = kind === 'money' && maxPriceEuro === CHEAP_EURO
  const isOurReach = kind === 'transport' && radiusKm === BIKE_KM
  const keepsPrice = maxPriceEuro !== undefined && !isOurPrice
  const keepsReach = radiusKm !== undefined && !isOurReach
  const keepsSteps = needsStepFree !== undefined && kind !== 'access'
  return {
    ...rest,
    ...(left.length === 0 ? {} : { hindrances: left }),
    ...(keepsPrice ? { maxPriceEuro } : {}),
    ...(keepsReach ? { radiusKm } : {}),
    ...(keepsSteps ? { needsStepFree } : {}),
  }
}

export function hindranceLines({ hindrances = [] }: Pick<Member, 'hindrances'>): Phrase[] {
  if (hindrances.length === 0) return []
  const what = { list: hindrances.map((kind) => ({ phrase: nameOfBarrier(kind) })) }
  return [t('barrier.profile', { what })]
}

export function hindranceChoices({ hindrances = [] }: Pick<Member, 'hindrances'>): DraftChoice[] {
  return hindrances.map((kind) => ({
    command: 'barrier-forget',
    about: kind,
    label: t('barrier.forget', { what: { phrase: nameOfBarrier(kind) } }),
    quiet: true,
  }))
}
