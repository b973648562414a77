/** The floor: in every group everybody gets or gives something. In a ring the lessons themselves say so. */
import { t } from '../../texts/index.ts'
import type { FormingSettings } from '../problem.ts'
import type { Case, Found } from './case.ts'
import { nearest, type Told, toldBy } from './told.ts'

export function judgeFloor(one: Case): Found[] {
  const { group, learners, settings } = one
  if (settings.topic === 'rings' || (settings.topic === 'shared' && group.topic === undefined))
    return []
  const told = learners.map((person) => toldBy(person, group.topic, settings))
  return learners.flatMap(({ member: { id } }, index): Found[] => {
    const own = told[index] ?? { wants: [], offers: [] }
    const others = told.filter((other) => other !== told[index])
    const isServed =
      settings.topic === 'exchange'
        ? others.some((other) => swaps(own, other, settings))
        : others.some((other) => shares(own, other, settings)) || isServedByHost(own, one)
    return isServed ? [] : [['floor', t('operator.audit.floor', { id }), [id]]]
  })
}

/** In a swap circle a skill goes from one to the other: wanting the same is not enough. */
function swaps(own: Told, other: Told, settings: FormingSettings): boolean {
  const got = nearest(own.wants, other.offers, settings)
  const given = nearest(own.offers, other.wants, settings)
  return Math.max(got, given) >= settings.minRelated
}

function shares(own: Told, other: Told, settings: FormingSettings): boolean {
  const theirs = [...other.offers, ...other.wants]
  return nearest(own.wants, theirs, settings) > 0 || nearest(own.offers, other.wants, settings) > 0
}

/** A host gives to who wants something: what they offer, or the topic itself where they are its source. */
function isServedByHost({ wants }: Told, { group, host, settings }: Case): boolean {
  if (host === undefined || wants.length === 0) return false
  if (group.source === host.member.id) return true
  return nearest(wants, toldBy(host, group.topic, settings).offers, settings) > 0
}
