/** What an announcement would do: whom it reaches, counted, and how it would read. Nothing is sent. */
import { render } from '../dialogue/index.ts'
import { BroadcastId, type ClubId, contentHash, type Language } from '../domain/index.ts'
import { type Message } from '../message/index.ts'
import { t } from '../texts/index.ts'
import { type Audience, announcing, audience } from './audience.ts'
import { broadcastDraft } from './broadcast-draft.ts'
import { type House, speech } from './house.ts'

export interface BroadcastPreview extends Audience {
  /** As somebody reads it who likes what it is about. */
  readonly example: Message
  /** The key that the same announcement gets when nobody gives one: two starts are then one. */
  readonly key: BroadcastId
}

/** Undefined when there is no such activity. */
export async function previewBroadcast(
  house: House,
  clubId: ClubId,
  activityId: string,
  language: Language,
): Promise<BroadcastPreview | undefined> {
  const about = await announcing(house, clubId, activityId)
  if (about === undefined) return undefined
  const { activity } = about
  const [concept] = activity.concepts
  const why =
    concept === undefined
      ? t('matching.why.open')
      : t('matching.you.like', { concept: { concept } })
  const key = keyOf(activity.id, contentHash(activity))
  const example = render(broadcastDraft(about, key, { why }), speech(about.house, language))
  return { ...(await audience(about)), example, key }
}

function keyOf(activityId: string, hash: string): BroadcastId {
  const slug = activityId
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return BroadcastId.parse(`${slug === '' ? 'a' : slug.slice(0, 30)}-${hash.slice(0, 8)}`)
}
