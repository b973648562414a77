/** «Met foto», «zonder foto»: to the club's human, while a proposal with a photo is on the screen. */
import { bare } from '../dialogue/index.ts'
import { mayAct } from '../policy/index.ts'
import { doCommand } from './command.ts'
import { aboutOf, type Offered } from './offered.ts'
import type { Words } from './opening.ts'
import type { Scene } from './scene.ts'

const BEFORE =
  '(?:ja |oui |yes |ok |goed |graag )?(?:zet (?:het |hem |ze )?(?:erin|online|in de catalogus) |publiceer (?:het )?|ajoute(?:r)? |publie(?:r)? |mets le |put it (?:in|online) |publish (?:it )?|add it )?'
const PHOTO =
  '(?:de |een |la |une |the |a )?(?:foto|photo|picture)(?: erbij)?(?: aub| svp| please)?'
const WITH = new RegExp(`^${BEFORE}(?:met|avec|with) ${PHOTO}$`)
const WITHOUT = new RegExp(`^${BEFORE}(?:zonder|sans|without) ${PHOTO}$`)

export async function aboutPhoto(scene: Scene, { text }: Words, offers: Offered): Promise<boolean> {
  const { club, member } = scene
  const task = aboutOf(offers, 'task-publish-plain')
  if (task === undefined || !mayAct(member, 'change-club', { club }).ok) return false
  const words = bare(text)
  const isWith = WITH.test(words)
  if (!isWith && !WITHOUT.test(words)) return false
  await doCommand(scene, isWith ? 'task-publish' : 'task-publish-plain', task)
  return true
}
