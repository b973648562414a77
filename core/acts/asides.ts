/**
 * What words may be about besides the question that is open: the first aside that knows them answers them,
 * and the question stays. Each decides by itself whether it is sure; what nobody knows goes to the talk.
 */
import { aboutCard } from './about-card.ts'
import { aboutChats } from './about-chats.ts'
import { aboutData } from './about-data.ts'
import { aboutPhoto } from './about-photo.ts'
import { aboutPlans } from './about-plans.ts'
import { aboutProposal } from './about-proposal.ts'
import { aboutRooms } from './about-rooms.ts'
import { aboutShare } from './about-share.ts'
import { aboutTasks } from './about-tasks.ts'
import { aboutWhy } from './about-why.ts'
import { aboutWriting } from './about-writing.ts'
import { doCommand } from './command.ts'
import { openQuestion } from './converse.ts'
import { answeredForChild, answeredUnder13 } from './for-child.ts'
import { answeredParty } from './household.ts'
import { isBareAnswer, type Offered } from './offered.ts'
import type { Words } from './opening.ts'
import { respondToBarrier } from './respond-barrier.ts'
import { respondToGrow } from './respond-grow.ts'
import { respondToRound } from './respond-round.ts'
import { respondToSpotted } from './respond-spotted.ts'
import { aboutRhythm } from './rhythm-said.ts'
import { answeredSadChild } from './sad-child.ts'
import type { Scene } from './scene.ts'
import { chosenOfTips } from './tip-commands.ts'

/** True when the words were answered; false leaves them to the talk, whatever was said beside it. */
export type Aside = (scene: Scene, words: Words, offers: Offered) => Promise<boolean>

/** In the order in which they are asked. */
const ASIDES: readonly Aside[] = [
  aboutWhy,
  aboutTasks,
  aboutPhoto,
  answeredSadChild,
  answeredYoung,
  aboutTips,
  aboutChats,
  aboutWriting,
  aboutProposal,
  respondToGrow,
  respondToRound,
  aboutRhythm,
  aboutData,
  aboutRooms,
  aboutShare,
  aboutPlans,
  answeredForChild,
  answeredParty,
  aboutCard,
  respondToSpotted,
  respondToBarrier,
]

/** Talks in which a price, a time or a child is of the activity that is told about, and not of who tells it. */
const OF_SOMETHING_ELSE: ReadonlySet<string> = new Set(['propose', 'propose-what'])

export async function answeredAside(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  if (OF_SOMETHING_ELSE.has(scene.running?.script ?? '')) return false
  for (const aside of ASIDES) if (await aside(scene, words, offers)) return true
  return false
}

/** What a message's own buttons ask comes first: to those, a child's «ja» and «nee» are answers as well. */
const ASKED_BY_BUTTONS: readonly Aside[] = [respondToGrow, aboutRhythm, respondToBarrier]

async function answeredYoung(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  if (scene.member.under13 !== true) return false
  if (isBareAnswer({ kind: 'text', ...words })) {
    if (isOfOpenQuestion(scene, words)) return false
    for (const aside of ASKED_BY_BUTTONS) if (await aside(scene, words, offers)) return true
  }
  return answeredUnder13(scene, words, offers)
}

/** A question beside their own talk, such as «ben je zeker?». */
function isOfOpenQuestion(scene: Scene, words: Words): boolean {
  const { running } = scene
  if (running === undefined || NOT_BESIDE.has(running.script)) return false
  const understood = openQuestion(scene)?.read({ kind: 'text', ...words })
  return understood !== undefined && 'meaning' in understood
}
const NOT_BESIDE: ReadonlySet<string> = new Set(['under-13', 'onboarding'])

async function aboutTips(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  const tip = chosenOfTips(words, offers)
  if (tip === undefined) return false
  await doCommand(scene, tip.command, tip.about)
  return true
}
