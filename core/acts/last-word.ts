/**
 * What is said to a chat of which nothing is kept: to somebody who was just erased, or while no club is open.
 * It is said once, and stands in no ledger: that would keep what is to be forgotten.
 */
import type { Address, Message } from '../message/index.ts'
import type { House } from './house.ts'

export interface LastWord {
  readonly address: Address
  readonly message: Message
  readonly key: string
}

/**
 * Begins to say it, where sending is more than storing, as soon as this chat may hear something again: they were
 * answered a moment ago. What fails is noted; nobody waits for it.
 */
export function sayLastWord(house: House, word: LastWord): void {
  const courier = house.couriers.get(word.address.platform)
  if (courier === undefined || house.pullPlatforms.has(word.address.platform)) return
  const { platform } = courier
  const say = async (isAgain: boolean, partsSent?: number): Promise<void> => {
    const said = await courier.send(word.address, word.message, word.key, partsSent)
    if (said.ok) return
    const { error } = said
    if (error.kind === 'too-fast' && !isAgain)
      house.clock.at(house.clock.now() + Math.max(1000, error.retryAfterMs || 0), () => {
        begin(true, error.partsSent)
      })
    else house.journal.note('last-word.not-said', { platform, why: error.kind })
  }
  const begin = (isAgain: boolean, partsSent?: number): void => {
    say(isAgain, partsSent).catch((error: unknown) => {
      house.journal.alarm('courier.threw', error, { platform })
    })
  }
  const apart = courier.tempo.chat(word.address).filter(({ most }) => most === 1)
  house.clock.at(house.clock.now() + Math.max(0, ...apart.map(({ inMs }) => inMs)), () => {
    begin(false)
  })
}
