/** Where people come in: the addresses that open a chat with this house, with something in hand. */
export interface DoorLink {
  readonly platform: string
  readonly url: string
}

export interface Doors {
  /**
   * One link for each platform that is known by now, in the same order every time. None for a payload
   * that is longer than links carry, or has other signs than `A-Za-z0-9_-`. `chat` opens one's own chat
   * with the bot, `group` brings the bot into a group of people.
   */
  linkTo(payload: string, where: 'chat' | 'group'): readonly DoorLink[]
}
