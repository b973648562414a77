/** The buttons about being written to: how long a pause is, how often, about what not, and the way back. */
import type { Draft, Next } from '../dialogue/index.ts'
import { ConceptId } from '../domain/index.ts'
import type { Command } from '../message/index.ts'
import { aside } from './always.ts'
import { answerBack, pauseFor } from './pause.ts'
import { beHeardEvery, CADENCES, clearRhythm, muteConcepts, undoRhythm } from './rhythm.ts'
import type { Scene } from './scene.ts'

export type RhythmCommand = Extract<Command, `rhythm-${string}` | 'pause-for' | 'back'>

export async function doRhythm(
  scene: Scene,
  command: RhythmCommand,
  about: string,
): Promise<Next | undefined> {
  if (command === 'pause-for') return pauseFor(scene, about)
  if (command === 'back') answerBack(scene, about)
  else await aside(scene, changed(scene, command, about))
  return undefined
}

function changed(
  scene: Scene,
  command: Exclude<RhythmCommand, 'pause-for' | 'back'>,
  about: string,
): Draft {
  switch (command) {
    case 'rhythm-undo':
      return undoRhythm(scene, about)
    case 'rhythm-clear':
      return clearRhythm(scene, about)
    case 'rhythm-often':
      return beHeardEvery(scene, CADENCES.find((days) => String(days) === about) ?? 7)
    case 'rhythm-mute':
      return muteConcepts(scene, [ConceptId.parse(about)])
  }
}
