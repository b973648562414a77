/**
 * What was understood and has no talk of its own yet: it is shown as it was understood, becomes a task for
 * the club's human, and the person hears what happens next.
 */
import { type Draft, hasTopic, paragraphs, talentsOf, type Wish } from '../dialogue/index.ts'
import type { TaskKind } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import type { Intent } from '../understanding/index.ts'
import { sayWhen } from './human.ts'
import { toldIn, type Words } from './opening.ts'
import { reply, type Scene } from './scene.ts'
import { makeTask } from './tasks.ts'

const KINDS = {
  start_group: 'start-group',
  broadcast_activity: 'announce',
  give_feedback: 'feedback',
  report_person: 'worry',
} as const satisfies Partial<Record<Intent, TaskKind>>
type Kind = (typeof KINDS)[keyof typeof KINDS]

/** Intents that a person of the club looks at, until a talk of their own exists. */
export const FOR_A_HUMAN: ReadonlySet<Intent> = new Set(Object.keys(KINDS) as Intent[])

export async function handOver(scene: Scene, words: Words, intent: Intent): Promise<void> {
  const kind = Object.entries(KINDS).find(([one]) => one === intent)?.[1]
  if (kind === undefined) return
  const { wish } = toldIn(words, [])
  const [first] = talentsOf(wish)
  const concept = first === undefined ? {} : { concept: first.concept }
  reply(scene, understood(kind, wish))
  await makeTask(scene, kind, { words: words.text, ...concept })
  reply(
    scene,
    paragraphs(
      t(kind === 'worry' || kind === 'feedback' ? `ask-club.next.${kind}` : 'human.handed-over'),
    ),
  )
  sayWhen(scene)
}

/** What it is about, in what it says of place, time and price. Nothing of it is for the profile. */
function understood(kind: Kind, wish: Wish): Draft {
  const lines = linesOf(wish)
  const title = t(`ask-club.understood.${kind}`)
  return lines.length === 0
    ? paragraphs(title)
    : { blocks: [{ card: { picture: 'done', title, lines } }] }
}

function linesOf(wish: Wish): Phrase[] {
  const about = { list: talentsOf(wish).map(({ concept }) => ({ concept })) }
  return [
    ...(hasTopic(wish) ? [t('ask-club.about', { what: about })] : []),
    ...(wish.available.length > 0
      ? [t('onboarding.when', { times: { times: wish.available } })]
      : []),
    ...(wish.where === undefined ? [] : [t('onboarding.where', { place: wish.where.name })]),
    ...(wish.maxPriceEuro === undefined
      ? []
      : [t('onboarding.price', { euro: wish.maxPriceEuro })]),
  ]
}
