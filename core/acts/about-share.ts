/**
 * «Hoe kan ik dit delen?»: of what is looked at, else of what is in the list, else of what somebody signed
 * up for. Of several, one is chosen by its number.
 */
import {
  AnswerLook,
  asksToShare,
  type DraftChoice,
  paragraphs,
  withChoices,
} from '../dialogue/index.ts'
import type { LogEntry } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { aside } from './always.ts'
import { openQuestion } from './converse.ts'
import { aboutOf, type Offered } from './offered.ts'
import type { Words } from './opening.ts'
import type { Scene } from './scene.ts'
import { isAlone, shareDraft } from './share.ts'
import { sharedOf } from './still-open.ts'

export async function aboutShare(scene: Scene, { text }: Words, offers: Offered): Promise<boolean> {
  // Who is only joining has nothing on the screen yet; a child is helped by who sits beside them.
  if (scene.member.consents.length === 0 || scene.member.under13 === true) return false
  if (!asksToShare(text)) return false
  if (isAlone(scene.club)) {
    await aside(scene, paragraphs(t('links.share.practice')))
    return true
  }
  const meant = await stillOpen(scene, isOnPlans(offers) ? [] : onScreen(scene))
  const choices = meant.length > 0 ? meant : await stillOpen(scene, await signedUp(scene))
  const [only, ...others] = choices
  if (only === undefined) await aside(scene, paragraphs(t('links.share.none')))
  else if (others.length === 0) await aside(scene, await shareDraft(scene, only.about))
  else await aside(scene, withChoices(paragraphs(t('links.share.which')), choices))
  return true
}

/** «Wat heb ik staan?» was read last, also where a list is still open behind it. */
function isOnPlans(offers: Offered): boolean {
  return aboutOf(offers, 'rsvp-withdraw') !== undefined
}

async function stillOpen(
  scene: Scene,
  abouts: readonly string[],
): Promise<(DraftChoice & { readonly about: string })[]> {
  const choices = []
  for (const about of new Set(abouts)) {
    const shared = await sharedOf(scene, about)
    if (shared === undefined || shared.isFull) continue
    choices.push({ command: 'share', about, label: shared.title } as const)
  }
  return choices
}

/** What stands in the list that is open, or the one thing of it that is looked at. */
function onScreen(scene: Scene): string[] {
  const { running } = scene
  if (running?.script !== 'find') return []
  const at = running.log.findLastIndex(({ kind, key }) => kind === 'look' && key === 'answer')
  const look = AnswerLook.safeParse(running.log[at]?.value)
  if (!look.success) return []
  const items = [...look.data.items, ...(look.data.tasters ?? [])]
  const isCloser = /^find\.(?:sure|why|not)$/.test(openQuestion(scene)?.key ?? '')
  const picked = isCloser ? items[pickIn(running.log.slice(at))] : undefined
  return (picked === undefined ? items : [picked]).flatMap(({ kind, id }) =>
    kind === 'activity' || kind === 'group' ? [`${kind}-${id}`] : [],
  )
}

/** By its place in the list: «2», or «why@2». */
function pickIn(log: readonly LogEntry[]): number {
  const picked = log.findLast(({ kind, key }) => kind === 'ask' && key === 'find.list')
  const value = picked?.value
  if (typeof value !== 'string') return Number.NaN
  return Number(/^(?:[a-z-]+@)?(\d+)$/.exec(value)?.[1] ?? Number.NaN)
}

async function signedUp({ house, club, member }: Scene): Promise<string[]> {
  const own = { clubId: club.id, index: 'byMember', equals: [member.id], limit: 100 } as const
  const rsvps = (await house.store.find('rsvps', own)).items.map(({ record }) => record)
  const groups = (await house.store.find('groups', own)).items.map(({ record }) => record)
  return [
    ...rsvps.flatMap(({ standing, event }) =>
      standing === 'none' ? [] : [`${event.kind}-${event.id}`],
    ),
    ...groups.map(({ id }) => `group-${id}`),
  ]
}
