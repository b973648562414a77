/**
 * What one event means, and who answers it. In this order: an alert; a word that always works; a button,
 * its number or its words; the question that is open; and then whatever the words ask for.
 */
import { numberIn, type Said, stepBack } from '../dialogue/index.ts'
import { type Heard, readToken, type Token } from '../message/index.ts'
import { type Reading, read } from '../understanding/index.ts'
import { answerAlert, noteAge } from './alert.ts'
import { heardAlways, sayAlways } from './always.ts'
import { answeredAside } from './asides.ts'
import { doCommand } from './command.ts'
import { askAgain, begin, goOn, hintAgain, type Meant, openQuestion } from './converse.ts'
import { noteUnmapped } from './count-words.ts'
import {
  answerFreely,
  asksForSomethingElse,
  isRequest,
  misread,
  nudgeOn,
  saidByeInstead,
} from './free.ts'
import { isLettingGo } from './let-go.ts'
import { aboutOf, chosenByWords, isBareAnswer, type Offered, offered } from './offered.ts'
import { openedLink } from './open-link.ts'
import { greet, type Words } from './opening.ts'
import { respondToPicture, tookPhotoFirst } from './photo-heard.ts'
import { askToStop } from './relay.ts'
import { saysAgain } from './respond-grow.ts'
import { takesRhythmBack } from './rhythm-said.ts'
import { isWriting, type Scene } from './scene.ts'
import { stopsTips } from './tip-commands.ts'
import { asksToWhom } from './to-whom.ts'
import { AGE_QUESTION, toldAge } from './told-age.ts'

type Of<K extends Heard['kind']> = Extract<Heard, { kind: K }>

export async function respond(scene: Scene): Promise<void> {
  const { heard } = scene
  if (scene.member.unreachable) scene.member = { ...scene.member, unreachable: false }
  switch (heard.kind) {
    case 'said':
      return respondToWords(scene, heard)
    case 'chosen':
      return respondToToken(scene, readToken(heard.token))
    case 'filled':
      return respondToForm(scene, heard)
    case 'shared':
      return respondToShared(scene, heard)
    case 'edited':
      return nudgeOn(scene, 'always.edited')
    case 'left':
      scene.member = { ...scene.member, unreachable: true }
      return undefined
    case 'opened':
      if (await openedLink(scene, heard.link)) return undefined
      return scene.isNew ? greet(scene) : nudgeOn(scene, 'always.hello')
    case 'returned':
      return scene.isNew ? greet(scene) : nudgeOn(scene, 'always.hello')
  }
}

/** Alone, «Mol» and «Peer» are words like any other. */
const LIVES = {
  nl: (place: string) => `ik woon in ${place}`,
  fr: (place: string) => `j’habite à ${place}`,
  en: (place: string) => `I live in ${place}`,
} as const

/** A place is as good as its name; of everything else it is said that nobody here can open it. */
function respondToShared(scene: Scene, heard: Of<'shared'>): Promise<void> {
  const { where, what, picture, ...event } = heard
  if (what !== 'place') return respondToPicture(scene, picture)
  if (where === undefined) return nudgeOn(scene, 'always.place')
  const text = LIVES[scene.member.language](where.name)
  return respondToWords(scene, { ...event, kind: 'said', text })
}

async function respondToWords(scene: Scene, heard: Of<'said'>): Promise<void> {
  const always = heardAlways(scene, heard.text)
  // There «klaar» ends the writing, and not the visit.
  if (always === 'done' && isWriting(scene)) return respondToSaid(scene, SKIPPED)
  if (always === 'back' && canUndo(scene)) return respondToSaid(scene, UNDO)
  if (always === 'stop' && (await stopsTips(scene, heard.text)))
    return doCommand(scene, 'tips-stop', 'all')
  if (always === 'back' && (await takesRhythmBack(scene))) return undefined
  if (always === 'again' && (await saysAgain(scene, heard.text, await offered(scene))))
    return undefined
  if (always !== undefined) return sayAlways(scene, always)
  const reading = understood(scene, heard.text)
  // Before an alarm is answered: help in another language is no help.
  if (isInOtherTongue(scene, heard.text, reading)) scene.member = inTongueOf(scene, reading)
  if (reading.alert !== undefined) return answerAlert(scene, reading.alert.value, heard.text)
  if (heard.picture !== undefined && (await tookPhotoFirst(scene, heard.picture))) return undefined
  noteUnmapped(scene, reading)
  const open = openQuestion(scene)
  const isAge = await noteAge(scene, toldAge(heard.text, reading, open))
  if (isAge && open?.key === AGE_QUESTION && scene.running !== undefined) return askAgain(scene)
  const offers = await offered(scene)
  const words = { text: heard.text, reading }
  const token = isForOther(scene, words, offers) ? undefined : chosenByWords(heard.text, offers)
  if (token !== undefined) return respondToTyped(scene, token)
  if (!isWriting(scene) && (await answeredAside(scene, words, offers))) return undefined
  if (await asksToWhom(scene, offers)) return undefined
  if (saidByeInstead(scene, heard.text)) return undefined
  const said: Said = { kind: 'text', text: heard.text, reading }
  if (isAside(scene) && isLettingGo(scene, said)) return answerFreely(scene, heard, reading)
  const turned = await turnWith(scene, said)
  if (turned === 'turned') return undefined
  if (turned === 'none')
    return isAge && !isRequest(said) ? undefined : answerFreely(scene, heard, reading)
  if (scene.running?.script === 'changed') {
    // It waits for nothing: whatever is said next begins anew.
    scene.running = undefined
    return isAge ? undefined : answerFreely(scene, heard, reading)
  }
  if (asksForSomethingElse(scene, said)) return answerFreely(scene, heard, reading)
  if (isAge) return askAgain(scene)
  return misread(scene, heard, reading, said)
}

const SKIPPED: Said = { kind: 'choice', value: 'skip' }

const UNDO: Said = { kind: 'choice', value: 'undo' }

/** «Terug» right after a change takes the change back. */
function canUndo({ running }: Scene): boolean {
  if (running === undefined || stepBack(running.log) !== undefined) return false
  const { input } = running
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'undo')
}

/** In these talks words may be about the profile; in the others they are what is being written or told. */
function isAside(scene: Scene): boolean {
  return !isWriting(scene) && scene.running?.script !== 'onboarding'
}

async function respondToSaid(scene: Scene, said: Said): Promise<void> {
  if ((await turnWith(scene, said)) !== 'turned') await hintAgain(scene, said)
}

/** Turns the running talk; when it found out what earlier words meant, those are answered. */
async function turnWith(scene: Scene, said: Said): Promise<'turned' | 'misread' | 'none'> {
  const turned = await goOn(scene, said)
  if (typeof turned === 'string') return turned
  await answerMeant(scene, turned)
  return 'turned'
}

async function answerMeant(scene: Scene, { intent, words }: Meant): Promise<void> {
  const reading = understood(scene, words)
  const questions = reading.questions.filter(({ kind }) => kind !== 'intent')
  const meant = { ...reading, intent: { ...reading.intent, value: intent }, questions }
  await answerFreely(scene, { text: words }, meant, intent)
}

function understood(scene: Scene, text: string): Reading {
  return read(text, { ...scene.house, language: scene.member.language })
}

/**
 * Somebody whose profile is not there yet may simply begin in another language. Later it takes a word:
 * nobody's language changes by one French sentence.
 */
function isInOtherTongue(scene: Scene, text: string, { language }: Reading): boolean {
  const { member } = scene
  if (member.consents.length > 0 || language === undefined || language === member.language)
    return false
  const count = text.trim().split(/\s+/).length
  // «Van den Berg», where a name is asked, is a name in any language.
  const isName = count === WORDS_OF_A_TONGUE && openQuestion(scene)?.key === 'onboarding.name'
  return count >= WORDS_OF_A_TONGUE && !isName
}

/** Fewer words are a name, or a yes, in any language. */
const WORDS_OF_A_TONGUE = 3

function inTongueOf({ member }: Scene, { language }: Reading): Scene['member'] {
  return { ...member, language: language ?? member.language }
}

async function respondToToken(scene: Scene, token: Token | undefined): Promise<void> {
  if (token === undefined) return nudgeOn(scene, 'always.old-button')
  if (token.kind === 'command') return doCommand(scene, token.command, token.about)
  if (token.run !== scene.running?.run) return nudgeOn(scene, 'always.old-button')
  const said: Said = { kind: 'choice', value: token.value }
  return respondToSaid(scene, said)
}

/**
 * A number or a bare «ja» to somebody who is written to is for them; and once another chat asks «ben jij
 * dat?», a bare «ja» is for that, and not for the button of a question before it.
 */
function isForOther(scene: Scene, words: Words, offers: Offered): boolean {
  const isBare = isBareAnswer({ kind: 'text', ...words })
  if (aboutOf(offers, 'link-yes') !== undefined) return isBare
  return scene.running?.script === 'relay' && (isBare || numberIn(words.text) !== undefined)
}

/** A typed button: what ends a contact for good is asked once more. */
async function respondToTyped(scene: Scene, token: Token): Promise<void> {
  if (token.kind !== 'command' || token.command !== 'relay-stop')
    return respondToToken(scene, token)
  const next = await askToStop(scene, token.about)
  if (next !== undefined) await begin(scene, next)
}

/** A whole form: each value is a button's token or a text. */
async function respondToForm(scene: Scene, heard: Of<'filled'>): Promise<void> {
  const form = readToken(heard.token)
  if (form?.kind !== 'answer' || form.run !== scene.running?.run)
    return nudgeOn(scene, 'always.old-button')
  const answers = new Map<string, Said>()
  for (const [key, value] of Object.entries(heard.values)) {
    const token = readToken(value)
    const isChoice = token?.kind === 'answer' && token.run === form.run
    const said: Said = isChoice
      ? { kind: 'choice', value: token.value }
      : { kind: 'text', text: value, reading: understood(scene, value) }
    answers.set(key, said)
  }
  await goOn(scene, answers)
  return undefined
}
