/** The smallest bot that can be talked with: it shows that the people of a server can talk. */
import { setTimeout as pause } from 'node:timers/promises'

interface Update {
  readonly update_id: number
  readonly message?: { readonly chat: { readonly id: number }; readonly text?: string }
  readonly callback_query?: {
    readonly id: string
    readonly data?: string
    readonly message?: { readonly message_id: number; readonly chat: { readonly id: number } }
  }
}

/** Says back what it hears with a button to press; says what was pressed by changing its message. */
export function startEchoBot(apiRoot: string, token: string): { stop(): Promise<void> } {
  let isOn = true
  const call = async (method: string, params: object): Promise<unknown> => {
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    })
    return ((await response.json()) as { result?: unknown }).result
  }
  const answer = async ({ message, callback_query: press }: Update): Promise<void> => {
    if (message?.text !== undefined)
      await call('sendMessage', {
        ...{ chat_id: message.chat.id, text: `Je zei «${message.text}».` },
        reply_markup: { inline_keyboard: [[{ text: 'Nog eens', callback_data: 'again' }]] },
      })
    if (press?.message === undefined) return
    await call('answerCallbackQuery', { callback_query_id: press.id })
    const { chat, message_id } = press.message
    await call('editMessageText', {
      chat_id: chat.id,
      message_id,
      text: `Gedrukt: ${press.data ?? ''}`,
    })
  }
  const round = async (): Promise<void> => {
    let offset = 0
    while (isOn) {
      const found = (await call('getUpdates', { offset, timeout: 0 })) as readonly Update[]
      for (const update of found) {
        offset = update.update_id + 1
        await answer(update)
      }
      await pause(5)
    }
  }
  const done = round()
  return {
    stop: async () => {
      isOn = false
      await done
    },
  }
}
