/** Links that open a chat with the bot, or bring it into a group, with something in hand. */

/** Undefined while Telegram has not said what the bot is called. */
export function deepLink(
  username: string,
  payload: string,
  where: 'chat' | 'group',
): string | undefined {
  if (username === '') return undefined
  return `https://t.me/${username}?${where === 'group' ? 'startgroup' : 'start'}=${payload}`
}
