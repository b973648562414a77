/**
 * What words may be about besides the question that is open: the first aside that knows them answers them,
 * and the question stays. Each decides by itself whether it is sure; what nobody knows goes to the talk.
 */
import { aboutCard } from './about-card.ts'
import { aboutChats } from './about-chats.ts'
import { aboutData } from './about-data.ts'
import { aboutPlans } from './about-plans.ts'
import { aboutProposal } from './about-proposal.ts'
import { aboutTasks } from './about-tasks.ts'
import { aboutWhy } from './about-why.ts'
import { doCommand } from './command.ts'
import { answeredForChild, answeredUnder13 } from './for-child.ts'
import { answeredParty } from './household.ts'
import type { Offered } from './offered.ts'
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
  answeredSadChild,
  answeredUnder13,
  aboutTips,
  aboutChats,
  aboutProposal,
  respondToGrow,
  respondToRound,
  aboutRhythm,
  aboutData,
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

async function aboutTips(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  const tip = chosenOfTips(words, offers)
  if (tip === undefined) return false
  await doCommand(scene, tip.command, tip.about)
  return true
}
