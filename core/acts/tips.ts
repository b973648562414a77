/**
 * What may be told to somebody who did not ask: groups and activities that fit, are still to come, and were
 * not put before them already. How they look as a card. People are never told of out of the blue, nor named.
 */

import type { DraftCard, DraftChoice } from '../dialogue/index.ts'
import { type Activity, type ConceptId, comingMoment, type Group } from '../domain/index.ts'
import { events, type Item, type Population } from '../matching/index.ts'
import { isMuted, topicsOf } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { conceptsOf } from './concepts-of.ts'
import { factsOf, photoOf, titleOf } from './portray.ts'
import { questionFor } from './question-for.ts'
import type { Receiver } from './reach-out.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Something that fits, and when it begins. */
export interface Tip {
  readonly item: Item
  readonly starts: number
  readonly mode: Activity['mode']
}

/** Best first. What begins within a day of the message is too soon to make plans for. */
export async function tipsFor(receiver: Receiver): Promise<Tip[]> {
  const { house, club, member, before, leaves } = receiver
  const skip = [...(before?.told ?? []), ...(await answeredBy(receiver))]
  const population = await house.populations.of(club.id)
  const asking = { house, club, member, now: house.clock.now() }
  const question = questionFor(asking, population, { ask: null, skip, radiusKm: null })
  const isOpen = ({ id, concept }: Item): boolean =>
    !isMuted(member, [...conceptsOf(id, population), concept], house.taxonomy)
  return events({ ...question, limit: Infinity })
    .filter(isOpen)
    .flatMap((item) => {
      const tip = tipOf(item, population, leaves + DAY_MS, club.zone)
      return tip === undefined || tip.starts < leaves + DAY_MS ? [] : [tip]
    })
}

/** What these are about: told to nobody who has muted one of it since. */
export async function topicsOfTips(
  { house, club }: Receiver,
  tips: readonly Tip[],
): Promise<ConceptId[]> {
  const population = await house.populations.of(club.id)
  const concepts = tips.flatMap(({ item }) => [...conceptsOf(item.id, population), item.concept])
  return topicsOf(concepts, house.taxonomy)
}

/** Events to which they said something already, whatever it was. */
async function answeredBy({ house, club, member }: Receiver): Promise<string[]> {
  const ids: string[] = []
  for await (const { record } of all(house, 'rsvps', club.id, 'byMember', [member.id]))
    ids.push(record.eventId)
  return ids
}

function tipOf(item: Item, population: Population, from: number, zone: string): Tip | undefined {
  const activity = population.activities.get(item.id)
  if (activity !== undefined) return { item, starts: activity.starts.instant, mode: activity.mode }
  const group = population.groups.get(item.id)
  return group && { item, starts: nextMeeting(group, from, zone), mode: 'together' }
}

/** Of a group that meets every week there is always a next time. */
function nextMeeting({ next, slot }: Group, from: number, zone: string): number {
  if (next !== undefined && next.instant >= from) return next.instant
  return comingMoment(slot, from, zone).instant
}

/** When and where it is, and the reader's own reason: nothing of who else is there. */
export function tipCard(
  { item }: Tip,
  population: Population,
  now: number,
  choices: readonly DraftChoice[] = [],
): DraftCard {
  const [own] = item.reason
  return {
    picture: item.kind,
    ...photoOf(item, population),
    tag: t(item.kind === 'group' ? 'find.tag.group' : 'find.tag.activity'),
    title: titleOf(item, population),
    lines: [...factsOf(item, population, now), own],
    choices,
  }
}

/** «Minder vaak of stop», under everything that nobody asked for. */
export const LESS: DraftChoice = {
  command: 'tips-less',
  about: 'all',
  label: t('tips.less'),
  quiet: true,
}
