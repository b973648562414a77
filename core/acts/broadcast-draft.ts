/** What an announcement says: what, when, where, the price, who organises it, and why it reached the reader. */
import type { Draft } from '../dialogue/index.ts'
import type { BroadcastId } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import type { Announcing } from './audience.ts'
import { activityFacts, activityTitle } from './portray.ts'

export function broadcastDraft(
  { activity, partner, question }: Pick<Announcing, 'activity' | 'partner' | 'question'>,
  id: BroadcastId,
  { why, km }: { readonly why: Phrase; readonly km?: number | undefined },
): Draft {
  // How many seats are left is another number by the time that it is read.
  const { capacity: _, ...seatless } = activity
  return {
    blocks: [
      {
        card: {
          picture: 'activity',
          photo: activity.photoId,
          tag: t('broadcast.tag'),
          title: activityTitle(activity),
          lines: [
            ...activityFacts(seatless, question.now, km),
            ...(partner === undefined ? [] : [t('broadcast.by', { partner: partner.name })]),
          ],
        },
      },
      { text: t('broadcast.why', { why: { phrase: why } }) },
    ],
    choices: [
      { command: 'news-join', about: id, label: t('broadcast.join') },
      { command: 'news-pass', about: id, label: t('broadcast.pass') },
      { command: 'news-end', about: id, label: t('broadcast.end'), quiet: true },
    ],
  }
}
