/** «Taken», «lijst»: to the club's human, while tasks are open, these are the tasks. */
import { bare } from '../dialogue/index.ts'
import { aside } from './always.ts'
import type { Offered } from './offered.ts'
import type { Words } from './opening.ts'
import type { Scene } from './scene.ts'
import { desk, openTasks } from './tasks.ts'

const TASKS =
  /^(?:(?:toon|laat zien|geef|montre|montrez|show|show me) )?(?:(?:de|mijn|open|openstaande|alle|les|mes|la|toutes les|the|my|all|all the) ){0,2}(?:taken|taak|taken die open staan|lijst|takenlijst|taches|tache|liste|liste des taches|tasks|task|open tasks|task list|list)(?: (?:aub|svp|please|ouvertes|open))?$/

export async function aboutTasks(scene: Scene, { text }: Words, _: Offered): Promise<boolean> {
  const { club, member } = scene
  if (!club.coordinators.includes(member.id) || !TASKS.test(bare(text))) return false
  if ((await openTasks(scene, member.id)).length === 0) return false
  await aside(scene, await desk(scene, member.id))
  return true
}
