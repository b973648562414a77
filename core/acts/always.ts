/** Words that always work, whatever talk is going on. */
import {
  type Always,
  alwaysWord,
  asLanguage,
  type Draft,
  paragraphs,
  stepBack,
  together,
  withChoices,
} from '../dialogue/index.ts'
import { HOUSE, type Language, type LogEntry } from '../domain/index.ts'
import { mayAct } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { askAgain, begin, openQuestion } from './converse.ts'
import { askHuman } from './human.ts'
import { allData, myData } from './my-data.ts'
import { offerFile } from './my-file.ts'
import { onboardingOf } from './opening.ts'
import { pauseNow, startAgain, stopAll } from './pause.ts'
import { plans } from './plans.ts'
import { profile, profileSoFar } from './profile.ts'
import { reply, type Scene, sayApart } from './scene.ts'
import { desk, openTasks } from './tasks.ts'
import { isJoining, toldSoFar } from './told-so-far.ts'
import { WAYS_ON, waysAfter } from './ways-on.ts'

/** Talks whose question is put again after something else was said; a long list is not. */
const PUT_AGAIN: ReadonlySet<string> = new Set(['onboarding', 'relay', 'add-words', 'answer-task'])

export async function sayAlways(scene: Scene, word: Always | 'new'): Promise<void> {
  const language = word === 'new' ? undefined : asLanguage(word)
  if (language !== undefined) return speak(scene, language)
  switch (word) {
    case 'help':
      return aside(scene, help())
    case 'plans':
      return aside(scene, await ownPlans(scene))
    case 'profile':
      return aside(
        scene,
        isJoining(scene) ? profileSoFar(toldSoFar(scene)) : await ownProfile(scene, 0),
      )
    case 'data':
      return aside(scene, isJoining(scene) ? profileSoFar(toldSoFar(scene)) : await myData(scene))
    case 'data-file':
      return aside(scene, offerFile(scene))
    case 'human':
      return human(scene)
    case 'back':
      return back(scene)
    case 'again':
      reply(scene, paragraphs(t('always.again')))
      return begin(scene, onboardingOf(scene, undefined))
    case 'new':
      return begin(scene, onboardingOf(scene, undefined))
    case 'stop':
      stopAll(scene)
      return undefined
    case 'pause':
      pauseNow(scene)
      return undefined
    case 'start':
      if (!scene.member.paused) return hello(scene)
      startAgain(scene)
      return undefined
    case 'erase':
      return begin(scene, { script: 'erase', input: null })
    case 'done':
      return leave(scene)
    case 'own-device':
      return keepDevice(scene)
    case 'words':
      return words(scene)
    case 'nl':
    case 'fr':
    case 'en':
      return undefined
  }
}

/** The word that always works, if these words are one; some are the club's human's alone. */
export function heardAlways({ club, member }: Scene, text: string): Always | undefined {
  const word = alwaysWord(text)
  return word === 'words' && !mayAct(member, 'change-words', { club }).ok ? undefined : word
}

/** Says something beside the talk, and puts the open question again. */
export async function aside(scene: Scene, draft: Draft): Promise<void> {
  const isOpen = scene.running !== undefined && PUT_AGAIN.has(scene.running.script)
  if (!isOpen) {
    reply(scene, withChoices(draft, waysAfter(draft)))
    return
  }
  // A message of its own: the numbers of the open question stay what they were.
  sayApart(scene, draft)
  reply(scene, paragraphs(t('always.continue')))
  await askAgain(scene)
}

/** The club's human has the open tasks as well, and first. */
async function ownPlans(scene: Scene): Promise<Draft> {
  const { club, member } = scene
  const own = await plans(scene)
  if (!club.coordinators.includes(member.id)) return own
  if ((await openTasks(scene, member.id)).length === 0) return own
  return together(await desk(scene, member.id), own)
}

/** The card again, with other lines to change under it. */
export async function showCard(scene: Scene, page: number): Promise<void> {
  if (isJoining(scene)) return aside(scene, profileSoFar(toldSoFar(scene)))
  const { choices = [] } = await ownProfile(scene, page)
  return aside(scene, withChoices(paragraphs(t('card.what')), choices))
}

export async function showAllData(scene: Scene): Promise<void> {
  return aside(scene, isJoining(scene) ? profileSoFar(toldSoFar(scene)) : await allData(scene))
}

async function ownProfile({ house, club, member }: Scene, page: number): Promise<Draft> {
  const { members } = await house.populations.of(club.id)
  return profile(member, club, (id) => members.has(id), page)
}

function help(): Draft {
  const lines = [t('always.help'), t('always.help.how'), t('always.help.words'), t('chats.help')]
  return withChoices(paragraphs(...lines), [
    { command: 'say', about: 'profile', label: t('always.profile') },
  ])
}

async function speak(scene: Scene, language: Language): Promise<void> {
  scene.member = { ...scene.member, language }
  reply(scene, paragraphs(t('always.language')))
  if (scene.running !== undefined) return askAgain(scene)
  if (scene.isNew) return begin(scene, onboardingOf(scene, undefined))
  reply(scene, { blocks: [], choices: WAYS_ON })
}

async function human(scene: Scene): Promise<void> {
  const next = await askHuman(scene)
  if (next !== undefined) await begin(scene, next)
}

/** One question back; what was answered there is asked anew. At the first question: out of the talk. */
async function back(scene: Scene): Promise<void> {
  const { running } = scene
  const earlier = running === undefined ? undefined : stepBack(onList(scene, running))
  if (earlier !== undefined) return askAgain(scene, earlier)
  const isKnown = scene.member.consents.length > 0
  if (running === undefined || (isKnown && !STAYS.has(running.script))) {
    scene.running = undefined
    const key = running === undefined ? 'always.back.nothing' : 'always.back.out'
    reply(scene, withChoices(paragraphs(t(key)), WAYS_ON))
    return
  }
  // «Iets anders zoeken» left a list: back is to that.
  if (isKnown && running.script === 'onboarding') return begin(scene, { script: 'find', input: {} })
  reply(scene, paragraphs(t('always.back.start')))
  await askAgain(scene)
}

/** Who came back to the list they had has no way through the question that they left. */
function onList(scene: Scene, { script, log }: NonNullable<Scene['running']>): readonly LogEntry[] {
  const last = log.at(-1)
  const isBack = last?.kind === 'ask' && last.key !== LIST
  if (script !== 'find' || !isBack || openQuestion(scene)?.key !== LIST) return log
  const left = log.findLastIndex(({ kind, key }) => kind === 'ask' && key === LIST)
  return left === -1 ? [] : log.slice(0, left)
}
const LIST = 'find.list'

/** Out of these talks one does not come by going back. */
const STAYS: ReadonlySet<string> = new Set(['onboarding', 'find'])

/** «Start» by somebody who never stopped: some platforms send it when a chat is opened. */
async function hello(scene: Scene): Promise<void> {
  if (scene.isNew) return begin(scene, onboardingOf(scene, undefined))
  await aside(scene, paragraphs(t('always.greeting')))
}

/**
 * «Klaar» at somebody else's computer: the browser forgets who it is, and this chat reaches nobody any
 * more. Elsewhere it only ends the talk.
 */
async function leave(scene: Scene): Promise<void> {
  const { house, address } = scene
  scene.running = undefined
  const { items } = await house.store.find('sessions', {
    clubId: HOUSE,
    index: 'byAddress',
    equals: [address.id],
  })
  for (const { record } of items) {
    await scene.stage.get('sessions', HOUSE, record.id)
    scene.stage.remove('sessions', HOUSE, record.id)
  }
  if (items.length > 0) await leaveChat(scene)
  reply(scene, paragraphs(t(items.length > 0 ? 'always.done' : 'always.done.talk')))
}

/** Whoever talks elsewhere too is written to there from now on. */
async function leaveChat({ stage, address }: Scene): Promise<void> {
  const chat = await stage.get('addresses', HOUSE, address.id)
  if (chat !== undefined) stage.put('addresses', { ...chat, seenAt: 0 })
}

/** A button can be pressed by anybody who has its token. */
async function words(scene: Scene): Promise<void> {
  const { club, member } = scene
  if (mayAct(member, 'change-words', { club }).ok)
    return begin(scene, { script: 'words', input: { again: false } })
  reply(scene, paragraphs(t('human.not-yours')))
}

/** A browser knows somebody until it is idle for long; a chat of their own platform always does. */
async function keepDevice(scene: Scene): Promise<void> {
  const { house, address } = scene
  const { items } = await house.store.find('sessions', {
    clubId: HOUSE,
    index: 'byAddress',
    equals: [address.id],
  })
  for (const { record } of items) {
    const session = await scene.stage.get('sessions', HOUSE, record.id)
    if (session !== undefined) scene.stage.put('sessions', { ...session, ownDevice: true })
  }
  const told = items.length > 0 ? 'always.own-device' : 'always.own-device.chat'
  await aside(scene, paragraphs(t(told)))
}
