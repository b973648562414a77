/** How a talk about a wish begins: with somebody new, or with somebody we know. */
import { type Json, type Next, saysSomething, wishOf } from '../dialogue/index.ts'
import type { Reading } from '../understanding/index.ts'
import { begin } from './converse.ts'
import type { Scene } from './scene.ts'

/** Somebody's first moment: the bot speaks first. */
export async function greet(scene: Scene): Promise<void> {
  await begin(scene, onboardingOf(scene, undefined))
}

/** The talk about what these words ask for; without words, about anything. */
export function onboardingOf({ isNew, member }: Scene, reading: Reading | undefined): Next {
  const wish = reading && wishOf(reading)
  const isKnown = member.consents.length > 0
  const input = {
    ...(wish !== undefined && saysSomething(wish) ? { wish } : {}),
    unsure: reading?.unsure.map((found) => found.value) ?? [],
    known: isKnown,
    greet: isNew || !isKnown,
  }
  return { script: 'onboarding', input: JSON.parse(JSON.stringify(input)) as Json }
}
