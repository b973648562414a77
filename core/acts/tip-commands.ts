/** The buttons under what was told unasked, and the words that mean them. */
import { asksLater, type Next, saysButton, yesOrNo } from '../dialogue/index.ts'
import { consents } from '../domain/index.ts'
import { type Command, readToken } from '../message/index.ts'
import { answerGoOn, goOnDraft } from './go-on.ts'
import { answerOffer } from './offer-tips.ts'
import { type Offered, offered } from './offered.ts'
import type { Words } from './opening.ts'
import { reply, type Scene } from './scene.ts'
import { passTip, showTip } from './tip-said.ts'

export type TipCommand = Extract<Command, `tip-${string}` | `tips-${string}`>

/** `about`: the group or activity that was told. */
export async function doTip(
  scene: Scene,
  command: TipCommand,
  about: string,
): Promise<Next | undefined> {
  switch (command) {
    case 'tip-show':
      return showTip(scene, about)
    case 'tip-pass':
      passTip(scene, about)
      return undefined
    case 'tips-less':
      reply(scene, goOnDraft())
      return undefined
    case 'tips-stay':
      await answerGoOn(scene, 'stay')
      return undefined
    case 'tips-later':
      await answerGoOn(scene, 'later')
      return undefined
    case 'tips-stop':
      await answerGoOn(scene, 'stop')
      return undefined
    case 'tips-yes':
    case 'tips-no':
      answerOffer(scene, command === 'tips-yes')
      return undefined
  }
}

/**
 * Whether «stop» answers «zal ik je blijven schrijven?»: then it ends the tips alone. Said again, in more
 * words, or anywhere else, it ends everything.
 */
export async function stopsTips(scene: Scene, text: string): Promise<boolean> {
  if (!saysButton(text, 'no-tips') || !consents(scene.member.consents, 'nudges')) return false
  return 'tips-stop' in commandsOf(await offered(scene))
}

/** The button that «ja», «nee» or «later» means, where the newest message asks for it. */
export function chosenOfTips(
  { text, reading }: Words,
  offers: Offered,
): { command: TipCommand; about: string } | undefined {
  const commands = commandsOf(offers)
  const chosen = (command: TipCommand): ReturnType<typeof chosenOfTips> => {
    const about = commands[command]
    return about === undefined ? undefined : { command, about }
  }
  if (asksLater(text)) return chosen('tips-later')
  if (saysButton(text, 'no-tips')) return chosen('tips-stop')
  if (saysButton(text, 'stay')) return chosen('tips-stay')
  const answer = yesOrNo({ kind: 'text', text, reading })
  if (answer === undefined) return undefined
  const meant: readonly TipCommand[] =
    answer === 'yes' ? ['tips-stay', 'tips-yes', 'tip-show'] : ['tips-stop', 'tips-no', 'tip-pass']
  // Of a list, «ja» says not which of its things: only a single one has a «niet dit».
  if (commands['tip-show'] !== undefined && commands['tip-pass'] === undefined) return undefined
  return meant.map(chosen).find((one) => one !== undefined)
}

/** What each of our buttons on the newest message is about. */
function commandsOf({ newest }: Offered): Partial<Record<Command, string>> {
  return Object.fromEntries(
    newest.flatMap(({ token }) => {
      const read = readToken(token)
      return read?.kind === 'command' ? [[read.command, read.about] as const] : []
    }),
  )
}
