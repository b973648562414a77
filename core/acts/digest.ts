/**
 * What is new for somebody, in one list a week: only when there is enough of it, and never what was put
 * before them already. One person is one record, so one list, however many chats they have.
 */
import { type Draft, withChoices } from '../dialogue/index.ts'
import { type AddressId, reachedOut } from '../domain/index.ts'
import type { Population } from '../matching/index.ts'
import { MOST_UNANSWERED, mayReachOut } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import type { House } from './house.ts'
import { titleOf } from './portray.ts'
import { ITEMS_SHOWN } from './question-for.ts'
import { clubsThatReachOut, type Receiver, receivers, writeTo } from './reach-out.ts'
import { LESS, type Tip, tipCard, tipsFor, topicsOfTips } from './tips.ts'

/** With fewer new things a list is no list: the best of them is told by itself. */
export const LEAST_NEWS = 3

/** The chats that have something to be delivered. Twice, or twice at once, is once. */
export async function digest(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  for (const club of await clubsThatReachOut(house))
    for await (const receiver of receivers(house, club, 'digest'))
      touched.push(...(await tellTheWeek(receiver)))
  return touched
}

async function tellTheWeek(receiver: Receiver): Promise<AddressId[]> {
  const { house, club, member, before, leaves: now } = receiver
  // Who lets things go by is asked whether to go on; that is the nudge's to ask.
  if (before !== undefined && before.unanswered >= MOST_UNANSWERED) return []
  if (!mayReachOut(member, { kind: 'digest', before, now }).ok) return []
  const tips = (await tipsFor(receiver)).slice(0, ITEMS_SHOWN)
  if (tips.length < LEAST_NEWS) return []
  const population = await house.populations.of(club.id)
  const about = tips.map(({ item }) => item.id)
  return writeTo(receiver, {
    kind: 'digest',
    draft: digestDraft(tips, population, now),
    topics: await topicsOfTips(receiver, tips),
    // Nothing in the list may have begun when it is read.
    expiresAt: Math.min(...tips.map(({ starts }) => starts)),
    remember: (one) => reachedOut(member, before, { ...one, kind: 'digest', about }),
  })
}

function digestDraft(tips: readonly Tip[], population: Population, now: number): Draft {
  const cards = tips.map((tip) => {
    const title = { title: { phrase: titleOf(tip.item, population) } }
    const label = t('tips.more', title)
    return tipCard(tip, population, now, [{ command: 'tip-show', about: tip.item.id, label }])
  })
  const blocks = [{ text: t('tips.digest') }, ...cards.map((card) => ({ card }))]
  return withChoices({ blocks }, [LESS])
}
