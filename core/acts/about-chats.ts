/** Words about one's chats: «koppel mijn andere chat», a code, «ontkoppel», and the «ja» to a chat that asks. */
import { paragraphs, yesOrNo } from '../dialogue/index.ts'
import { t } from '../texts/index.ts'
import { chatsIn } from '../understanding/index.ts'
import { aside } from './always.ts'
import { giveCode, typeCode } from './chat-code.ts'
import { begin } from './converse.ts'
import { answerLink } from './link-chats.ts'
import { aboutOf, type Offered } from './offered.ts'
import type { Words } from './opening.ts'
import type { Scene } from './scene.ts'
import { hasOtherChat } from './unlink-chat.ts'

export async function aboutChats(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  const asked = aboutOf(offers, 'link-yes')
  const answer = asked && yesOrNo({ kind: 'text', ...words })
  if (asked !== undefined && answer !== undefined) {
    await answerLink(scene, asked, answer === 'yes')
    return true
  }
  const said = chatsIn(words.text)
  if (said === undefined) return false
  if (said.asks === 'code') await giveCode(scene)
  else if (said.asks === 'link') await typeCode(scene, said.code)
  else if (await hasOtherChat(scene)) await begin(scene, { script: 'unlink-chat', input: null })
  else await aside(scene, paragraphs(t('chats.unlink.only')))
  return true
}
