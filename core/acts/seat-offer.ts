/** How a group of a round is told: to whom it is offered, to who asks why, and once it goes ahead. */
import type { Draft, DraftCard } from '../dialogue/index.ts'
import {
  type Group,
  type Member,
  type MemberId,
  momentOf,
  type RoundEntry,
} from '../domain/index.ts'
import type { Formed } from '../forming/index.ts'
import { clock, type Phrase, t } from '../texts/index.ts'
import { all } from './all.ts'
import { nameOf } from './portray.ts'
import type { RoundGround } from './rounds.ts'

/** A group with the people it was offered to. */
export interface Offered {
  readonly group: Group
  readonly people: readonly Member[]
  readonly hostId: MemberId | undefined
  /** Who can show it. */
  readonly sourceId: MemberId | undefined
}

/** The group as it stands: who is in it or was asked, and what each was asked for. */
export async function offeredOf(ground: RoundGround, group: Group): Promise<Offered> {
  const { stage, club, house } = ground
  const ids = [...new Set([...group.memberIds, ...(group.askedIds ?? [])])]
  const found = await Promise.all(ids.map((id) => stage.get('members', club.id, id)))
  const entries: RoundEntry[] = []
  if (group.roundId !== undefined)
    for await (const { record } of all(house, 'roundEntries', club.id, 'byRound', [group.roundId]))
      if (record.groupId === group.id && ids.includes(record.memberId)) entries.push(record)
  return {
    group,
    people: found.filter((one) => one !== undefined),
    hostId: group.hostId ?? entries.find(({ hosts }) => hosts === true)?.memberId,
    sourceId: entries.find(({ shows }) => shows === true)?.memberId,
  }
}

/** The one message about a seat: what for, with whom, when, where, and what to say to it. */
export function offerDraft(
  offered: Offered,
  reader: Member,
  why: readonly Phrase[],
  zone: string,
): Draft {
  const { group } = offered
  const until = momentOf(group.askedUntil ?? group.next?.instant ?? 0, zone)
  return {
    blocks: [
      { text: t('round.offer') },
      { card: { ...cardOf(offered, reader), lines: [...linesOf(offered, reader), ...why] } },
      { text: t('round.offer.hint', { moment: { moment: until } }) },
    ],
    choices: seatChoices(group),
  }
}

export function seatChoices({ id }: Group): NonNullable<Draft['choices']> {
  return [
    { command: 'seat-yes', about: id, label: t('round.yes') },
    { command: 'seat-other', about: id, label: t('round.other') },
    { command: 'seat-no', about: id, label: t('round.no') },
    { command: 'seat-why', about: id, label: t('round.why'), quiet: true },
  ]
}

/** It goes ahead: the same once more, with who said yes. */
export function startedDraft(offered: Offered, reader: Member): Draft {
  return {
    blocks: [
      { text: t('round.started') },
      { card: { ...cardOf(offered, reader), picture: 'done' } },
      ...(offered.group.placeId === undefined ? [{ text: t('introduce.meeting') }] : []),
      { text: t('plans.find-back') },
    ],
  }
}

export function cardOf(offered: Offered, reader: Member): DraftCard {
  return { picture: 'group', title: aimOf(offered.group), lines: linesOf(offered, reader) }
}

export function aimOf({ aim }: Group): Phrase {
  return t('find.title.wording', { title: { wording: aim } })
}

function linesOf(offered: Offered, reader: Member): Phrase[] {
  const { group } = offered
  const names = othersOf(offered, reader)
  return [
    ...(names.length === 0
      ? []
      : [t('round.offer.who', { names: { list: names.map((phrase) => ({ phrase })) } })]),
    ...diaryLines(group),
    languageLine(group),
    showsLine(offered, reader),
    hostLine(offered, reader),
  ]
}

/** First names alone, of everybody but the reader; once it goes ahead, of who said yes. */
function othersOf({ people, group }: Offered, reader: Member): Phrase[] {
  const isTold = ({ id }: Member): boolean =>
    id !== reader.id && (group.state !== 'running' || group.memberIds.includes(id))
  return people.filter(isTold).map(nameOf)
}

/** The lines that somebody writes in a diary: day, hour and place. */
export function diaryLines(group: Group): Phrase[] {
  return [...whenLine(group), whereLine(group)]
}

function whenLine({ next, slot }: Group): Phrase[] {
  if (next === undefined) return []
  return [t('round.offer.when', { moment: { moment: next }, until: clock(slot.to) })]
}

function whereLine({ spot, where, placeId }: Group): Phrase {
  if (placeId !== undefined) return t('round.offer.where', { spot, place: where.municipality })
  return spot === 'online'
    ? t('round.offer.where.online')
    : t('round.offer.where.open', { place: where.municipality })
}

function languageLine({ languages: [language] }: Group): Phrase {
  return language === undefined
    ? t('round.offer.few-words')
    : t('round.offer.language', { language: { spoken: language } })
}

function showsLine({ people, sourceId }: Offered, reader: Member): Phrase {
  if (sourceId === reader.id) return t('round.offer.you-show')
  const source = people.find(({ id }) => id === sourceId)
  if (source === undefined) return t('round.offer.nobody-shows')
  return t('round.offer.shows', { who: { phrase: nameOf(source) } })
}

function hostLine({ people, hostId, group }: Offered, reader: Member): Phrase {
  if (hostId === reader.id)
    return t(group.hostId === reader.id ? 'round.offer.you-hosted' : 'round.offer.you-host')
  const host = people.find(({ id }) => id === hostId)
  if (host === undefined) return t('round.offer.no-host')
  const isSure = group.hostId === host.id
  return t(isSure ? 'round.offer.hosts' : 'round.offer.host', { who: { phrase: nameOf(host) } })
}

/** As it was formed, as far as its record tells. */
export function formedOf({ group, people, hostId, sourceId }: Offered): Formed {
  return {
    members: people.map(({ id }) => id).sort(),
    host: hostId,
    source: sourceId,
    topic: group.topic,
    ring: [],
    slot: group.slot,
    language: group.languages[0],
    isOnline: group.placeId === undefined && group.spot === 'online',
    venue: group.placeId,
    utility: 0,
  }
}
