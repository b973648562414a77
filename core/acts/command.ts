/** Buttons that work at any time, on any message, also while another talk is going on. */
import { ALWAYS, type Always, type Next, paragraphs } from '../dialogue/index.ts'
import { ConceptId, consents } from '../domain/index.ts'
import type { Command } from '../message/index.ts'
import { t } from '../texts/index.ts'
import { sayAlways, showAllData, showCard } from './always.ts'
import { sayHowItWas, sayWhetherMet } from './answer-feedback.ts'
import { passHeld, takeHeld } from './answer-offer.ts'
import { comesTo, staysAway } from './answer-reminder.ts'
import { explainSeat, refuseSeat, takeSeatOffered } from './answer-seat.ts'
import { groupOnce } from './ask-group.ts'
import { doBarrier } from './barrier.ts'
import { changeConsent, giveAgain, purposeOf } from './consent.ts'
import { begin } from './converse.ts'
import { askLine } from './edit-card.ts'
import { confirmCoordinator } from './found-club.ts'
import { doGrow } from './grow-commands.ts'
import { withdrawOrAsk } from './host-leaves.ts'
import { changeHowMany, takeSeats, waitTogether } from './household.ts'
import { answerTo, handleTask } from './human.ts'
import { answerRequest } from './introduce.ts'
import { askToJoin, leaveRound } from './join-round.ts'
import { answerLink } from './link-chats.ts'
import { endNews, joinNews, passNews, steerNews } from './news.ts'
import { forgetLimits } from './profile.ts'
import { decideProposal } from './propose.ts'
import { askToReport, stopContact, writeTo } from './relay.ts'
import { doRhythm } from './rhythm-commands.ts'
import { giveRoomLink } from './room-link.ts'
import { holdProposal, sendProposal } from './round-go.ts'
import { makeNow } from './round-now.ts'
import { stayIn } from './round-reminder.ts'
import { signUpAgain, withdraw } from './rsvp.ts'
import { reply, type Scene } from './scene.ts'
import { share } from './share.ts'
import { endWish, keepLonger } from './standing-wishes.ts'
import { doTip } from './tip-commands.ts'
import { WAYS_ON } from './ways-on.ts'
import { undoWord } from './word-desk.ts'

export async function doCommand(scene: Scene, command: Command, about: string): Promise<void> {
  const next = await done(scene, command, about)
  if (next !== undefined) await begin(scene, next)
}

async function done(scene: Scene, command: Command, about: string): Promise<Next | undefined> {
  switch (command) {
    case 'introduction-yes':
      return nothing(answerRequest(scene, about, 'yes'))
    case 'introduction-no':
      return nothing(answerRequest(scene, about, 'no'))
    case 'introduction-not-yet':
      return nothing(answerRequest(scene, about, 'not-yet'))
    case 'relay-write':
      return writeTo(scene, about)
    case 'relay-stop':
      return nothing(stopContact(scene, about))
    case 'relay-report':
      return askToReport(scene, about)
    case 'rsvp-withdraw':
      return nothing(withdrawOrAsk(scene, about))
    case 'host-leave':
      return nothing(withdraw(scene, about))
    case 'share':
      return nothing(share(scene, about))
    case 'rsvp-return':
      return signUpAgain(scene, about)
    case 'rsvp-take':
      return takeHeld(scene, about)
    case 'rsvp-pass':
      return nothing(passHeld(scene, about))
    case 'rsvp-come':
      return comesTo(scene, about)
    case 'rsvp-absent':
      return nothing(staysAway(scene, about))
    case 'feedback-good':
      return sayHowItWas(scene, 'good', about)
    case 'feedback-fair':
      return sayHowItWas(scene, 'fair', about)
    case 'feedback-bad':
      return sayHowItWas(scene, 'bad', about)
    case 'feedback-absent':
      return sayHowItWas(scene, 'absent', about)
    case 'feedback-cancelled':
      return sayHowItWas(scene, 'cancelled', about)
    case 'met-again':
    case 'again-undo':
    case 'strength-say':
    case 'strength-keep':
    case 'strength-let-go':
    case 'strength-forget':
    case 'host-confirm':
      return doGrow(scene, command, about)
    case 'met-yes':
      return sayWhetherMet(scene, 'met', about)
    case 'met-not-yet':
      return sayWhetherMet(scene, 'not-yet', about)
    case 'met-no':
      return sayWhetherMet(scene, 'not-meeting', about)
    case 'task-take':
      return nothing(handleTask(scene, about, 'take'))
    case 'task-done':
      return nothing(handleTask(scene, about, 'done'))
    case 'task-answer':
      return answerTo(scene, about)
    case 'task-publish':
      return nothing(decideProposal(scene, about, 'publish'))
    case 'task-publish-plain':
      return nothing(decideProposal(scene, about, 'plain'))
    case 'task-refuse':
      return nothing(decideProposal(scene, about, 'refuse'))
    case 'wish-show':
      return { script: 'find', input: { ask: ConceptId.parse(about) } }
    case 'wish-end':
      return nothing(endWish(scene, ConceptId.parse(about)))
    case 'wish-keep':
      return nothing(keepLonger(scene, ConceptId.parse(about)))
    case 'limits-forget':
      await forgetLimits(scene)
      return { script: 'find', input: {} }
    case 'group-once':
      return nothing(groupOnce(scene, about))
    case 'word-reopen':
      return nothing(undoWord(scene, about))
    case 'round-join':
      return askToJoin(scene)
    case 'round-out':
      return leaveRound(scene, about)
    case 'round-come':
      return stayIn(scene, about, 'come')
    case 'round-later':
      return stayIn(scene, about, 'later')
    case 'round-make':
      return stayIn(scene, about, 'make')
    case 'round-now':
      return makeNow(scene)
    case 'round-send':
      return nothing(sendProposal(scene, about))
    case 'round-hold':
      return nothing(holdProposal(scene, about))
    case 'seat-yes':
      return takeSeatOffered(scene, about)
    case 'seat-no':
      return refuseSeat(scene, about, 'nothing')
    case 'seat-other':
      return refuseSeat(scene, about, 'other')
    case 'seat-why':
      return explainSeat(scene, about)
    case 'news-join':
      return joinNews(scene, about)
    case 'news-pass':
      return nothing(passNews(scene, about))
    case 'news-end':
      endNews(scene)
      return undefined
    case 'news-pause':
      return nothing(steerNews(scene, about, 'pause'))
    case 'news-resume':
      return nothing(steerNews(scene, about, 'resume'))
    case 'news-stop':
      return nothing(steerNews(scene, about, 'stop'))
    case 'desk-confirm':
      return nothing(confirmCoordinator(scene))
    case 'tip-show':
    case 'tip-pass':
    case 'tips-less':
    case 'tips-stay':
    case 'tips-later':
    case 'tips-stop':
    case 'tips-yes':
    case 'tips-no':
      return doTip(scene, command, about)
    case 'barrier-show':
    case 'barrier-take':
    case 'barrier-pass-on':
    case 'barrier-keep-in':
    case 'barrier-remember':
    case 'barrier-let-be':
    case 'barrier-forget':
    case 'barrier-counts':
      return doBarrier(scene, command, about)
    case 'pause-for':
    case 'back':
    case 'rhythm-undo':
    case 'rhythm-clear':
    case 'rhythm-often':
    case 'rhythm-mute':
      return doRhythm(scene, command, about)
    case 'consent-give':
      answerConsent(scene, about, true)
      return undefined
    case 'consent-withdraw':
      answerConsent(scene, about, false)
      return undefined
    case 'rsvp-more':
      return changeHowMany(scene, about)
    case 'rsvp-seats':
      return takeSeats(scene, about)
    case 'rsvp-wait':
      return nothing(waitTogether(scene, about))
    case 'link-yes':
      return nothing(answerLink(scene, about, true))
    case 'link-no':
      return nothing(answerLink(scene, about, false))
    case 'room-link':
      return nothing(giveRoomLink(scene, about))
    case 'card-line':
      return askLine(scene, about)
    case 'card-more':
      return nothing(showCard(scene, Number(about) || 0))
    case 'data-all':
      return nothing(showAllData(scene))
    case 'say':
      return nothing(typed(scene, about))
  }
}

function answerConsent(scene: Scene, about: string, given: boolean): void {
  const purpose = purposeOf(about)
  if (purpose === undefined) reply(scene, paragraphs(t('always.closed')))
  else {
    const had = consents(scene.member.consents, purpose)
    changeConsent(scene, purpose, given)
    if (had && !given) reply(scene, { blocks: [], choices: [giveAgain(purpose), ...WAYS_ON] })
  }
}

/** As if the person had typed one of the words that always work. */
async function typed(scene: Scene, word: string): Promise<void> {
  const always: Always | 'new' | undefined =
    word === 'new' ? 'new' : ALWAYS.find((one) => one === word)
  if (always === undefined) reply(scene, paragraphs(t('always.closed')))
  else await sayAlways(scene, always)
}

async function nothing(deed: Promise<void>): Promise<undefined> {
  await deed
  return undefined
}
