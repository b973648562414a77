/**
 * «Zeg, ej goesting?»: tells somebody of the one thing that suits them best, or asks them once whether to
 * go on, after a few that they let go by. Done twice, or twice at once, nobody hears anything twice.
 */
import { type Draft, withChoices } from '../dialogue/index.ts'
import { type AddressId, askedToGoOn, reachedOut } from '../domain/index.ts'
import type { Population } from '../matching/index.ts'
import { MOST_UNANSWERED, mayReachOut } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { LEAST_NEWS } from './digest.ts'
import { goOnDraft } from './go-on.ts'
import type { House } from './house.ts'
import { clubsThatReachOut, type Receiver, receivers, writeTo } from './reach-out.ts'
import { LESS, type Tip, tipCard, tipsFor, topicsOfTips } from './tips.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The chats that have something to be delivered. `digestAt`: when lists are made next. Who will have enough
 * for a list then is left to it: five things in one message are more than one.
 */
export async function nudge(house: House, digestAt?: number): Promise<AddressId[]> {
  const touched: AddressId[] = []
  for (const club of await clubsThatReachOut(house))
    for await (const receiver of receivers(house, club, 'nudge'))
      touched.push(...(await nudgeOne(receiver, digestAt)))
  return touched
}

async function nudgeOne(receiver: Receiver, digestAt: number | undefined): Promise<AddressId[]> {
  const { house, club, member, before, leaves: now } = receiver
  if (before !== undefined && before.unanswered >= MOST_UNANSWERED) {
    if (!mayReachOut(member, { kind: 'nudge', before, now, isAsking: true }).ok) return []
    const remember = (one: { row: string; at: number }) => askedToGoOn(before, one)
    return writeTo(receiver, { kind: 'nudge', draft: goOnDraft(), remember })
  }
  if (!mayReachOut(member, { kind: 'nudge', before, now }).ok) return []
  const tips = await tipsFor(receiver)
  const [best] = tips
  if (best === undefined || isLeftToDigest(tips, digestAt)) return []
  const population = await house.populations.of(club.id)
  return writeTo(receiver, {
    kind: 'nudge',
    draft: nudgeDraft(best, population, now),
    topics: await topicsOfTips(receiver, [best]),
    expiresAt: best.starts,
    remember: (one) => reachedOut(member, before, { ...one, kind: 'nudge', about: [best.item.id] }),
  })
}

function isLeftToDigest(tips: readonly Tip[], digestAt: number | undefined): boolean {
  if (digestAt === undefined) return false
  return tips.filter(({ starts }) => starts >= digestAt + DAY_MS).length >= LEAST_NEWS
}

function nudgeDraft(tip: Tip, population: Population, now: number): Draft {
  const { id } = tip.item
  const words = t(tip.mode === 'watch' ? 'tips.nudge.watch' : 'tips.nudge.join')
  return withChoices({ blocks: [{ text: words }, { card: tipCard(tip, population, now) }] }, [
    { command: 'tip-show', about: id, label: t('tips.show') },
    { command: 'tip-pass', about: id, label: t('tips.pass') },
    LESS,
  ])
}
