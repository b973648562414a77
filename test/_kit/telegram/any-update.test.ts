/** The real updates are what they are said to be, and what is made of them is odd enough. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyUpdate } from './any-update.ts'
import { DEEP, LONG } from './hostile.ts'
import { REAL_UPDATES, realUpdate } from './real-updates.ts'
import { isRecord } from './updates.ts'

/** Every kind that the documents of the Bot API name in `Update`. */
const KINDS = [
  ...['message', 'edited_message', 'channel_post', 'edited_channel_post', 'business_connection'],
  ...['business_message', 'edited_business_message', 'deleted_business_messages', 'guest_message'],
  ...['message_reaction', 'message_reaction_count', 'inline_query', 'chosen_inline_result'],
  ...['callback_query', 'shipping_query', 'pre_checkout_query', 'purchased_paid_media', 'poll'],
  ...['poll_answer', 'my_chat_member', 'chat_member', 'chat_join_request', 'chat_boost'],
  ...['removed_chat_boost', 'managed_bot', 'subscription', 'stopped_message_generation'],
]

describe('the real updates', () => {
  it('are there of every kind, each with its own name and number', () => {
    expect(new Set(REAL_UPDATES.map(({ kind }) => kind))).toEqual(new Set(KINDS))
    expect(new Set(REAL_UPDATES.map(({ name }) => name)).size).toBe(REAL_UPDATES.length)
    const ids = new Set(REAL_UPDATES.map(({ update }) => update.update_id))
    expect(ids.size).toBe(REAL_UPDATES.length)
  })

  it('hold what their name says, and nothing beside it', () => {
    for (const { kind, update } of REAL_UPDATES)
      expect(Object.keys(update)).toEqual(['update_id', kind])
  })

  it('have marks that lie within their text', () => {
    for (const { name, update } of REAL_UPDATES) {
      const message = update['message']
      if (!isRecord(message) || !Array.isArray(message['entities'])) continue
      const { text, entities } = message as {
        text: string
        entities: { type: string; offset: number; length: number }[]
      }
      for (const { type, offset, length } of entities) {
        expect([name, offset + length <= text.length]).toEqual([name, true])
        const marked = text.slice(offset, offset + length)
        if (type === 'bot_command') expect(marked).toMatch(/^\/[\w@]+$/)
        if (type === 'mention') expect(marked).toMatch(/^@\w+$/)
      }
    }
  })

  it('are found by their name', () => {
    expect(realUpdate('my_chat_member: blocked')).toHaveProperty('my_chat_member')
    expect(() => realUpdate('nothing')).toThrow('no real update')
  })
})

describe('any update', () => {
  const drawn = fc.sample(anyUpdate, { numRuns: 5000, seed: 7 })
  const has = (isSo: (value: unknown) => boolean): boolean =>
    drawn.some((one) => anywhere(one, isSo))

  it('is mostly an update in its outlines, and at times none', () => {
    const outlines = drawn.filter((one) => isRecord(one) && typeof one['update_id'] === 'number')
    expect(outlines.length).toBeGreaterThan(4000)
    expect(outlines.length).toBeLessThan(5000)
  })

  it('holds half signs, endless depth and length, names of marks, ids beyond numbers', () => {
    expect(has((value) => value === DEEP)).toBe(true)
    expect(has((value) => value === LONG)).toBe(true)
    expect(has((value) => typeof value === 'string' && /\p{Surrogate}/u.test(value))).toBe(true)
    expect(has((value) => value === '[Kim](tg://user?id=1)')).toBe(true)
    expect(has((value) => value === 2 ** 53 + 2)).toBe(true)
    expect(has((value) => isRecord(value) && Object.hasOwn(value, '__proto__'))).toBe(true)
  })

  it('leaves the real ones as they are', () => {
    const before = JSON.stringify(REAL_UPDATES)
    fc.sample(anyUpdate, { numRuns: 2000 })
    expect(JSON.stringify(REAL_UPDATES)).toBe(before)
  })
})

function anywhere(value: unknown, isSo: (value: unknown) => boolean): boolean {
  if (isSo(value)) return true
  if (value === DEEP || value === LONG || typeof value !== 'object' || value === null) return false
  return Object.values(value).some((one) => anywhere(one, isSo))
}
