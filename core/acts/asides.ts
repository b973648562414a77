/**
 * What words may be about besides the question that is open: the first aside that knows them answers them,
 * and the question stays. Each decides by itself whether it is sure; what nobody knows goes to the talk.
 */
import { aboutData } from './about-data.ts'
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
import type { Scene } from './scene.ts'
import { chosenOfTips } from './tip-commands.ts'

/** True when the words were answered; false leaves them to the talk, whatever was said beside it. */
export type Aside = (scene: Scene, words: Words, offers: Offered) => Promise<boolean>

/** In the order in which they are asked. */
const ASIDES: readonly Aside[] = [
  answeredUnder13,
  aboutTips,
  respondToGrow,
  respondToRound,
  aboutRhythm,
  aboutData,
  answeredForChild,
  answeredParty,
  respondToSpotted,
  respondToBarrier,
]

export async function answeredAside(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  for (const aside of ASIDES) if (await aside(scene, words, offers)) return true
  return false
}

async function aboutTips(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  const tip = chosenOfTips(words, offers)
  if (tip === undefined) return false
  await doCommand(scene, tip.command, tip.about)
  return true
}
