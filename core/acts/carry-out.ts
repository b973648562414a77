/** What a talk's decision leads to: each kind has its own act; this is where they are told apart. */
import { asJson, type Decision, type Next } from '../dialogue/index.ts'
import { unreachable } from '../result.ts'
import { askForGroup } from './ask-group.ts'
import { changeConsent } from './consent.ts'
import { editLine, setOwn } from './edit-card.ts'
import { forget } from './forget.ts'
import { signUpTogether } from './go-together.ts'
import { answerGrown } from './grown.ts'
import { addWords, answerTask, askHuman, shareWish } from './human.ts'
import { askToMeet } from './introduce.ts'
import { join, tell } from './join.ts'
import { answerRound, askToJoin } from './join-round.ts'
import { sayKindWord } from './kind-word.ts'
import { decideLink } from './link-chats.ts'
import { goOnline, liveAt, objectTo } from './object.ts'
import { offerTips } from './offer-tips.ts'
import { pauseTill } from './pause.ts'
import { removeTalents, takeBack } from './profile.ts'
import { sendProposalOn } from './propose.ts'
import { decideStop, relayWords, reportContact } from './relay.ts'
import type { Scene } from './scene.ts'
import { bringAlong } from './take-seat.ts'
import { unlinkChat } from './unlink-chat.ts'
import { decideWord } from './word-desk.ts'

/** What words meant is nothing to do: whoever turned the talk answers them. */
type Deed = Exclude<Decision, { decide: 'mean' }>

/** Does it, says what there is to say, and gives the talk that follows. */
export async function carryOut(scene: Scene, decision: Deed): Promise<Next | undefined> {
  switch (decision.decide) {
    case 'nothing':
      return decision.next
    case 'join':
      return join(scene, decision)
    case 'tell':
      return tell(scene, decision.wish)
    case 'introduce':
      return thenOffer(scene, await askToMeet(scene, decision))
    case 'rsvp':
      // Who came for a child was not looking for themselves.
      if ((decision.party?.children ?? 0) > 0) return signUpTogether(scene, decision)
      return thenOffer(scene, await signUpTogether(scene, decision))
    case 'object':
      return objectTo(scene, decision)
    case 'go-online':
      return goOnline(scene, decision.asked)
    case 'live':
      return liveAt(scene, decision.where, decision.asked)
    case 'consent':
      changeConsent(scene, 'matching', true)
      return { script: 'find', input: asJson(decision.asked) }
    case 'ask-group':
      return askForGroup(scene, decision)
    case 'join-round':
      return askToJoin(scene)
    case 'round':
      return answerRound(scene, decision)
    case 'ask-human':
      return askHuman(scene, decision.asked)
    case 'relay':
      return relayWords(scene, decision)
    case 'report':
      return reportContact(scene, decision.introductionId)
    case 'stop-contact':
      return decideStop(scene, decision)
    case 'add-words':
      return addWords(scene, decision)
    case 'share-wish':
      return shareWish(scene, decision)
    case 'answer-task':
      return answerTask(scene, decision)
    case 'map-word':
      return decideWord(scene, decision)
    case 'let-go':
      return removeTalents(scene, decision.held)
    case 'edit':
      return editLine(scene, decision)
    case 'own':
      return setOwn(scene, decision)
    case 'undo':
      await takeBack(scene, decision.undo)
      return decision.next
    case 'erase':
      return forget(scene)
    case 'seats':
      return bringAlong(scene, decision)
    case 'propose':
      return sendProposalOn(scene, decision)
    case 'link-chats':
      return decideLink(scene, decision)
    case 'unlink-chat':
      return unlinkChat(scene)
    case 'pause':
      pauseTill(scene, decision.until)
      return undefined
    case 'kind-word':
      return sayKindWord(scene, decision)
    case 'grown':
      return answerGrown(scene, decision)
    default:
      return unreachable(decision)
  }
}

/** Somebody who has just found something is asked once whether they would like to hear of more. */
async function thenOffer(scene: Scene, next: Next | undefined): Promise<Next | undefined> {
  if (next === undefined) await offerTips(scene)
  return next
}
