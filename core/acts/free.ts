/** What words ask for when no question is open, or when they are no answer to the one that is. */
import {
  asksOtherDay,
  asksTogether,
  complaintIn,
  hasTopic,
  isComplaint,
  isWorthAsking,
  type Json,
  numberIn,
  paragraphs,
  type Said,
  saysButton,
  saysBye,
  saysSomething,
  withChoices,
} from '../dialogue/index.ts'
import type { Heard } from '../message/index.ts'
import { type Key, t } from '../texts/index.ts'
import { followsActivity, type Intent, type Reading } from '../understanding/index.ts'
import { aside, sayAlways } from './always.ts'
import { whichBarrier } from './barrier-draft.ts'
import { askAgain, askBriefly, begin, hintAgain, openQuestion } from './converse.ts'
import { FOR_A_HUMAN, handOver } from './hand-over.ts'
import { intentHeard, takesYes } from './intent-heard.ts'
import { isLettingGo, letGo } from './let-go.ts'
import { greet, onboardingOf, toldIn, type Words, wayOf } from './opening.ts'
import { beginProposal } from './propose.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'
import { wentOut } from './went-out.ts'

/** Says something, and then puts the open question again, or shows the ways on. */
export async function nudgeOn(scene: Scene, key: Key): Promise<void> {
  if (scene.isNew) return greetWith(scene, key)
  if (scene.running !== undefined) {
    reply(scene, paragraphs(t(key)))
    return askAgain(scene)
  }
  reply(scene, withChoices(paragraphs(t(key)), WAYS_ON))
}

async function greetWith(scene: Scene, key: Key): Promise<void> {
  reply(scene, paragraphs(t(key)))
  await greet(scene)
}

/** Whether words that did not answer the open question are a request of their own. */
export function asksForSomethingElse(scene: Scene, words: Words): boolean {
  // About what is on the screen: no human has to look at it.
  if (isComplaint(words.text)) return false
  if (scene.running?.script === 'onboarding') {
    const intent = intentHeard(words)
    // Who is only joining has been nowhere yet.
    const isOfNothing = intent === 'give_feedback' && scene.member.consents.length === 0
    return FOR_A_HUMAN.has(intent) && !isOfNothing
  }
  return saysNothing(scene, words) || isRequest(words)
}

/** «Ik kan niks», beside a list as well; «weet ik niet» there is about the list. */
function saysNothing({ running }: Scene, words: Words): boolean {
  const { way } = wayOf(words)
  return running === undefined ? way !== undefined : running.script === 'find' && way === 'life'
}

function isClear(intent: Intent): boolean {
  return !['out_of_scope', 'accept', 'decline', 'greeting', 'thanks'].includes(intent)
}

/** Whether words ask for something of their own, beside what else they say. */
export function isRequest(words: Words): boolean {
  const { wish, doubts } = toldIn(words, [])
  const isTold = hasTopic(wish) || wish.travel !== undefined
  return isTold || doubts.length > 0 || isClear(intentHeard(words))
}

/** Words that do not answer the open question: a friendly word that fits them, and the question again. */
export async function misread(
  scene: Scene,
  heard: Extract<Heard, { kind: 'said' }>,
  reading: Reading,
  said: Said,
): Promise<void> {
  if (saidBye(scene, heard.text)) return undefined
  // A number that no button has is a slip, and no greeting.
  const key = numberIn(heard.text) === undefined ? wordFor(heard, reading) : undefined
  if (key === undefined) return hintAgain(scene, said)
  reply(scene, paragraphs(t(key)))
  return askBriefly(scene)
}

/** Talks whose words go to somebody else: there a goodbye is a message. */
const TO_ANOTHER: ReadonlySet<string> = new Set(['relay', 'answer-task'])

/** True when a question that would take any words heard a goodbye, which is nobody's name and no place. */
export function saidByeInstead(scene: Scene, text: string): boolean {
  if (!saysBye(text) || TO_ANOTHER.has(scene.running?.script ?? '')) return false
  return openQuestion(scene)?.takesAny === true && saidBye(scene, text)
}

/** Nothing is asked of who leaves; the question that is open stays open. */
function saidBye(scene: Scene, text: string): boolean {
  if (!saysBye(text)) return false
  reply(scene, paragraphs(t('always.bye')))
  return true
}

function wordFor(heard: Extract<Heard, { kind: 'said' }>, reading: Reading): Key | undefined {
  if (heard.cut === true) return 'always.cut'
  if (heard.text.trim() === '') return 'always.empty'
  if (reading.script === 'other') return 'always.other-script'
  const intent = intentHeard({ text: heard.text, reading })
  if (intent === 'thanks') return 'always.thanks'
  return intent === 'greeting' ? 'always.hello' : undefined
}

/** `sure`: what the person said to mean when they were asked. */
export async function answerFreely(
  scene: Scene,
  heard: Pick<Extract<Heard, { kind: 'said' }>, 'text' | 'cut'>,
  reading: Reading,
  sure?: Intent,
): Promise<void> {
  if (heard.cut === true) reply(scene, paragraphs(t('always.cut')))
  if (!scene.isNew && saidBye(scene, heard.text)) return undefined
  const words = { text: heard.text, reading }
  const intent = sure ?? intentHeard(words)
  if (isLettingGo(scene, words)) return letGo(scene, words)
  if (sure === undefined && takesYes(intent, reading.intent))
    return begin(scene, { script: 'meant', input: { either: [intent], words: heard.text } })
  if (sure === undefined && intent === 'give_feedback' && !scene.isNew && !(await wentOut(scene)))
    return begin(scene, { script: 'meant', input: { either: [intent], words: heard.text } })
  const either = doubtedIntents(scene, reading)
  if (either !== undefined)
    return begin(scene, { script: 'meant', input: { either: [...either], words: heard.text } })
  if (saysNothing(scene, words)) return begin(scene, onboardingOf(scene, words))
  const { wish, doubts } = toldIn(words, [])
  const isKnown = scene.member.consents.length > 0
  if (isKnown && scene.running === undefined) {
    const list = listFor(heard.text)
    if (list !== undefined) return begin(scene, { script: 'find', input: list })
    if (saysButton(heard.text, 'undo')) return nudgeOn(scene, 'always.undo.nothing')
    if (saysButton(heard.text, 'skip')) return nudgeOn(scene, 'always.done.talk')
  }
  const isTelling = intent === 'broadcast_activity' && !followsActivity(heard.text)
  if (isTelling && isKnown) return propose(scene, heard.text)
  if ((isTelling || isForHuman(intent)) && !scene.isNew) return handOver(scene, words, intent)
  if (intent === 'report_barrier' && !scene.isNew) return aside(scene, whichBarrier())
  const always = ALWAYS_BY_INTENT[intent]
  if (always !== undefined) return sayAlways(scene, always)
  if (hasTopic(wish) || (saysSomething(wish) && !scene.isNew) || doubts.length > 0)
    return begin(scene, onboardingOf(scene, words))
  if (intent === 'find_activity' || intent === 'next_step')
    if (scene.member.consents.length > 0) return begin(scene, { script: 'find', input: {} })
  if (scene.member.consents.length === 0) return startOver(scene, words)
  if (intent === 'thanks') return nudgeOn(scene, 'always.thanks')
  if (intent === 'greeting') return nudgeOn(scene, 'always.greeting')
  return nudgeOn(
    scene,
    reading.script === 'other' ? 'always.other-script' : 'always.not-understood',
  )
}

function isForHuman(intent: Intent): boolean {
  return FOR_A_HUMAN.has(intent) && intent !== 'broadcast_activity'
}

/** Something that they want to do with others, or have told. */
async function propose(scene: Scene, text: string): Promise<void> {
  const next = await beginProposal(scene, text)
  if (next !== undefined) await begin(scene, next)
}

/** The list that words without a question are about: «te ver», «enkel samen», «activiteiten», «toon weer alles». */
function listFor(text: string): { complaint?: string; doors?: true; narrow?: Json } | undefined {
  if (asksTogether(text)) return { narrow: { together: true } }
  if (asksOtherDay(text)) return { complaint: 'days' }
  const complained = complaintIn(text)
  if (complained !== undefined && complained.complaint !== 'why')
    return { complaint: complained.complaint }
  if (saysButton(text, 'doors')) return { doors: true }
  return saysButton(text, 'first') || saysButton(text, 'more') ? {} : undefined
}

/** Two intents that lead to different places, for somebody we know, while no other question is open. */
function doubtedIntents(
  { member, running }: Scene,
  { questions, unsure }: Reading,
): readonly [Intent, Intent] | undefined {
  if (member.consents.length === 0 || running !== undefined || unsure.length > 0) return undefined
  const question = questions.find(({ kind }) => kind === 'intent')
  if (question?.kind !== 'intent' || !isWorthAsking(question.either)) return undefined
  return question.either
}

const ALWAYS_BY_INTENT: Partial<Record<Intent, Parameters<typeof sayAlways>[1]>> = {
  pause: 'pause',
  resume: 'start',
  delete_me: 'erase',
  show_profile: 'profile',
  help: 'help',
  ask_human: 'human',
  leave_group: 'plans',
}

/**
 * Somebody new who named no talent: the first screen, with a friendly word before it. A place or a time
 * that they did say is kept.
 */
async function startOver(scene: Scene, words: Words): Promise<void> {
  const { reading } = words
  const isGreeting = intentHeard(words) === 'greeting'
  if (reading.script === 'other') reply(scene, paragraphs(t('always.other-script')))
  else if (!isGreeting && !scene.isNew) reply(scene, paragraphs(t('onboarding.theme.hint')))
  await begin(scene, onboardingOf(scene, words))
}
