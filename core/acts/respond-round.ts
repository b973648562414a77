/** Words about rounds, before anything else that they may mean. */
import { paragraphs } from '../dialogue/index.ts'
import { t } from '../texts/index.ts'
import { aside } from './always.ts'
import { doCommand } from './command.ts'
import { askAgain, begin } from './converse.ts'
import type { Offered } from './offered.ts'
import { onboardingOf, type Words } from './opening.ts'
import { runsRounds } from './round-now.ts'
import {
  askedOfRound,
  asksWhatRound,
  asksWhyNoSeat,
  chosenOfRound,
  doRoundWord,
  isOnlyAnswered,
  roundAnswer,
} from './round-said.ts'
import { reply, type Scene, sayApart } from './scene.ts'
import { whyNoSeat, wishOf } from './without-seat.ts'

/** Whether they were about a round, and were answered. */
export async function respondToRound(
  scene: Scene,
  words: Words,
  offers: Offered,
): Promise<boolean> {
  const chosen = chosenOfRound(words, offers)
  if (chosen !== undefined) {
    await doCommand(scene, chosen.command, chosen.about)
    return true
  }
  if (asksWhyNoSeat(words.text, offers)) {
    reply(scene, whyNoSeat(wishOf(scene.member, scene.house.taxonomy)))
    return true
  }
  const isWhat = scene.running === undefined && asksWhatRound(words.text, offers)
  const word = isWhat ? 'what' : (await askedOfRound(scene, words.text))?.word
  if (word === undefined) return false
  // The talk that asks about it answers these itself.
  if (scene.running?.script === 'round' && ['what', 'join', 'out'].includes(word)) return false
  if (isOnlyAnswered(word)) await answerBeside(scene, word)
  else if (scene.member.consents.length === 0 && !(word === 'now' && runsRounds(scene)))
    await beforeThat(scene)
  else {
    const next = await doRoundWord(scene, word)
    if (next !== undefined) await begin(scene, next)
  }
  return true
}

async function answerBeside(scene: Scene, word: 'what' | 'when' | 'who'): Promise<void> {
  const draft = await roundAnswer(scene, word)
  const isStranger = scene.member.consents.length === 0 && scene.running === undefined
  if (!isStranger) return aside(scene, draft)
  reply(scene, draft)
  return begin(scene, onboardingOf(scene, undefined))
}

/** Nothing is known of them yet: the first talk comes first. */
async function beforeThat(scene: Scene): Promise<void> {
  if (scene.running === undefined) {
    reply(scene, paragraphs(t('round.before')))
    return begin(scene, onboardingOf(scene, undefined))
  }
  sayApart(scene, paragraphs(t('round.before')))
  return askAgain(scene)
}
