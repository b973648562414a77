/** Words about being written to, whatever else is going on: read by rule, answered beside the talk. */
import {
  asksLater,
  type Draft,
  paragraphs,
  saysButton,
  withChoices,
  yesOrNo,
} from '../dialogue/index.ts'
import { consents, wallOf } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import {
  type Intent,
  type Named,
  type RhythmSaid,
  rhythmIn,
  type Scope,
  untilIn,
} from '../understanding/index.ts'
import { aside } from './always.ts'
import { type AskedPurpose, changeConsent, giveAgain } from './consent.ts'
import { aboutOf, type Offered, offered } from './offered.ts'
import type { Words } from './opening.ts'
import { answerBack, pauseUntil } from './pause.ts'
import {
  beHeardEvery,
  beQuiet,
  clearRhythm,
  muteConcepts,
  refuseGroups,
  undoRhythm,
} from './rhythm.ts'
import { reply, type Scene } from './scene.ts'

/** True when the words were about it, and answered. */
export async function aboutRhythm(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  if (answersBack(scene, words, offers) || answersHowLong(scene, words, offers)) return true
  const { date: today } = wallOf(scene.now, scene.club.zone)
  const said = rhythmIn(words.text, namedIn(words), today)
  if (said === undefined || isElse(said, words.reading.intent.value)) return false
  if (said.asks === 'pause') pauseUntil(scene, said.until)
  else await aside(scene, changed(scene, said))
  return true
}

/**
 * Words like ours in a sentence that tells, offers or looks for something: «die man stuurt mij 's nachts
 * berichten», «een cursus, met soep in de pauze». Whoever asks for help is never answered with a switch.
 */
const ELSE: ReadonlySet<Intent> = new Set([
  ...(['report_person', 'report_barrier', 'delete_me', 'ask_human'] as const),
  ...(['broadcast_activity', 'start_group', 'find_peer', 'find_group', 'find_activity'] as const),
  ...(['find_host_or_mentor', 'add_offer', 'next_step'] as const),
])
const NO_PAUSE: ReadonlySet<Intent> = new Set(['resume', 'set_availability'])

function isElse({ asks }: RhythmSaid, intent: Intent): boolean {
  return ELSE.has(intent) || (asks === 'pause' && NO_PAUSE.has(intent))
}

function namedIn({ text, reading }: Words): Named[] {
  return reading.named.map(({ value, span }) => ({ concept: value, words: text.slice(...span) }))
}

function changed(scene: Scene, said: Exclude<RhythmSaid, { asks: 'pause' }>): Draft {
  switch (said.asks) {
    case 'quiet':
      return beQuiet(scene, said.times)
    case 'quiet-off':
      return clearRhythm(scene, 'quiet')
    case 'often':
      return beHeardEvery(scene, said.days)
    case 'mute':
      return muteConcepts(scene, said.concepts)
    case 'once':
      return allowOnce(scene)
    case 'stop':
      return said.scope === 'groups' ? refuseGroups(scene) : withdrawn(scene, said.scope)
  }
}

const PURPOSES = {
  tips: 'nudges',
  news: 'partner-news',
  people: 'matching',
} as const satisfies Record<Exclude<Scope, 'groups'>, AskedPurpose>

/** One purpose less, with the way back: it is given again by the same tap. */
function withdrawn(scene: Scene, scope: Exclude<Scope, 'groups'>): Draft {
  const purpose = PURPOSES[scope]
  const had = consents(scene.member.consents, purpose)
  const receipt = spoken(scene, () => {
    // Who never agreed to anything has nothing to take back: an answer would make them known.
    if (scene.member.consents.length > 0) changeConsent(scene, purpose, false)
    else reply(scene, paragraphs(t('tips.off')))
  })
  if (!had) return receipt
  return withChoices(receipt, [giveAgain(purpose)])
}

function allowOnce(scene: Scene): Draft {
  return spoken(scene, () => changeConsent(scene, 'nudges', true, { once: true }))
}

/** What is said by this, taken out of the reply: it is said beside the talk. */
function spoken(scene: Scene, say: () => void): Draft {
  const before = scene.replies.length
  say()
  const said = scene.replies.splice(before)
  return { blocks: said.flatMap(({ blocks }) => blocks) }
}

/** «Ja», «nog niet», «laat maar», where the newest message asks whether they are back. */
function answersBack(scene: Scene, { text, reading }: Words, { newest }: Offered): boolean {
  if (aboutOf({ newest }, 'back') === undefined) return false
  if (asksLater(text) || NOT_YET.test(text)) return answered(() => answerBack(scene, 'later'))
  if (saysButton(text, 'none')) return answered(() => answerBack(scene, 'never'))
  const said = yesOrNo({ kind: 'text', text, reading })
  if (said === undefined) return false
  return answered(() => answerBack(scene, said === 'yes' ? 'yes' : 'never'))
}

const NOT_YET = /^\W*(?:nog niet|pas encore|not yet)\W*$/i

/** An end alone, where the newest message asks how long: «tot 1 maart», «drie weken». */
function answersHowLong(scene: Scene, { text }: Words, { newest }: Offered): boolean {
  if (
    !scene.member.paused ||
    scene.running !== undefined ||
    aboutOf({ newest }, 'pause-for') === undefined
  )
    return false
  const { date: today } = wallOf(scene.now, scene.club.zone)
  const until = untilIn(text, today)
  return until === undefined ? false : answered(() => pauseUntil(scene, until))
}

function answered(deed: () => void): true {
  deed()
  return true
}

/** «Terug» right after a change takes it back: the change that the newest message tells of. */
export async function takesRhythmBack(scene: Scene): Promise<boolean> {
  const change = aboutOf(await offered(scene), 'rhythm-undo')
  if (change === undefined) return false
  await aside(scene, undoRhythm(scene, change))
  return true
}
