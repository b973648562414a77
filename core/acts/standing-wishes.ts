/**
 * A wish that found too little is kept until its day; once something new answers it, its owner hears so,
 * once. Who waits longest is looked after first.
 */
import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type AddressId,
  type Club,
  type ConceptId,
  type Member,
  type Moment,
  momentOf,
  type StandingWish,
  standing,
  standingWishId,
} from '../domain/index.ts'
import { type Answer, answer } from '../matching/index.ts'
import { isMuted, mayBeMatchedOn, mayMeetPeople, topicsOf } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { everyClub } from './clubs.ts'
import type { House } from './house.ts'
import { inClub } from './in-club.ts'
import { asPuts, rowsFor } from './outgoing.ts'
import { questionFor } from './question-for.ts'
import { reply, type Scene } from './scene.ts'

/**
 * Keeps the wish that was just asked when its answer is thin, and says until when; lets it go when the
 * answer is good. Only of who may be told later: nobody else is promised anything.
 */
export async function keepWish(
  scene: Scene,
  ask: ConceptId | undefined,
  found: Answer,
): Promise<Moment | undefined> {
  const { club, member, house, stage } = scene
  if (ask === undefined || member.paused || !mayMeetPeople(member).ok) return undefined
  if (mayBeMatchedOn(ask, house.taxonomy) !== 'people') return undefined
  const before = await stage.get('standingWishes', club.id, standingWishId(member.id, ask))
  if (!found.isThin) {
    if (before?.state === 'waiting') stage.put('standingWishes', { ...before, state: 'ended' })
    return undefined
  }
  const seen = [...new Set([...(before?.seen ?? []), ...answering(found, ask)])]
  const wish = standing(
    { clubId: club.id, memberId: member.id, concept: ask, seen },
    before,
    scene.now,
  )
  stage.put('standingWishes', wish)
  return momentOf(wish.until, club.zone)
}

/** Its owner needs it no longer. */
export async function endWish(scene: Scene, concept: ConceptId): Promise<void> {
  const { club, member, stage } = scene
  const wish = await stage.get('standingWishes', club.id, standingWishId(member.id, concept))
  if (wish !== undefined) stage.put('standingWishes', { ...wish, state: 'ended' })
  reply(scene, paragraphs(t('find.standing.ended')))
}

/** Its owner still wants it: it is looked after as long again. */
export async function keepLonger(scene: Scene, concept: ConceptId): Promise<void> {
  const { club, member, stage, now } = scene
  const wish = await stage.get('standingWishes', club.id, standingWishId(member.id, concept))
  if (wish === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  const longer = standing(wish, wish, now)
  stage.put('standingWishes', longer)
  reply(
    scene,
    paragraphs(t('expire.wish.kept', { date: { date: momentOf(longer.until, club.zone) } })),
  )
}

/** The items of an answer that are about the wish itself; a taster is none, nor what is at another time. */
function answering({ items }: Answer, ask: ConceptId): string[] {
  return items
    .filter(({ concept, isOutside }) => concept === ask && isOutside !== true)
    .map(({ id }) => id)
}

/**
 * Looks again for every wish that waits. Gives the chats that have something to be delivered. Doing it
 * twice, or twice at once, tells nothing twice: the wish and the message are written together.
 */
export async function answerWishes(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  for (const club of await everyClub(house)) {
    // Two good news on one day are one too many: the other wish is told another day.
    const told = new Set<string>()
    for await (const { record, version } of all(house, 'standingWishes', club.id, 'byState', [
      'waiting',
    ])) {
      if (told.has(record.memberId)) continue
      const addresses = await answerWish(house, club, record, version)
      if (addresses.length > 0) told.add(record.memberId)
      touched.push(...addresses)
    }
  }
  return touched
}

async function answerWish(
  house: House,
  club: Club,
  wish: StandingWish,
  version: number,
): Promise<AddressId[]> {
  const now = house.clock.now()
  if (now >= wish.until) {
    const over = { ...wish, state: 'ended' as const }
    await house.store.commit([{ do: 'put', in: 'standingWishes', record: over, expects: version }])
    return []
  }
  const owner = (await house.store.get('members', club.id, wish.memberId))?.record
  if (owner === undefined || !mayBeTold(owner)) return []
  const own = await inClub(house, club.id)
  if (isMuted(owner, [wish.concept], own.taxonomy)) return []
  if (!(await isAnswerable(own, club, owner, wish))) return []
  const outgoing = {
    to: owner,
    draft: found(wish.concept),
    kind: 'notice',
    class: 'A',
    topics: topicsOf([wish.concept], own.taxonomy),
  } as const
  const rows = await rowsFor(house, `wish-${wish.id}-${String(wish.since)}`, [outgoing])
  // Without a chat there is nobody to tell: the wish waits until there is one.
  if (rows.length === 0) return []
  const after = { ...wish, state: 'answered' as const, answeredAt: now }
  const done = await house.store.commit([
    { do: 'put', in: 'standingWishes', record: after, expects: version },
    ...asPuts(rows),
  ])
  return done.ok ? rows.map((row) => row.addressId) : []
}

function mayBeTold(owner: Member): boolean {
  return mayMeetPeople(owner).ok && !owner.paused && !owner.unreachable
}

async function isAnswerable(
  house: House,
  club: Club,
  owner: Member,
  { concept, seen }: StandingWish,
): Promise<boolean> {
  if (house.taxonomy.get(concept) === undefined) return false
  const asking = { house, club, member: owner, now: house.clock.now() }
  const at = { ask: concept, skip: seen, radiusKm: null }
  const question = questionFor(asking, await house.populations.of(club.id), at)
  // Not the first of the list alone: whom its owner could help may stand above it.
  return answer({ ...question, limit: 1 }).answering > 0
}

function found(concept: ConceptId): Draft {
  return withChoices(paragraphs(t('find.standing.found', { concept: { concept } })), [
    { command: 'wish-show', about: concept, label: t('find.standing.show') },
    { command: 'wish-end', about: concept, label: t('find.standing.end'), quiet: true },
  ])
}
