/** What comes in is stored and acknowledged first; who waits for an answer is answered all the same. */
import { expect, it } from 'vitest'
import { MOST_AHEAD } from '../../../core/acts/give-way.ts'
import { receive } from '../../../core/acts/index.ts'
import { HOUSE } from '../../../core/domain/index.ts'
import { houseForEach } from '../../_kit/talk.ts'
import { chatOf, said } from '../../faults/town.ts'

const open = houseForEach({ plan: () => ({ demo: 'never' }) })

async function comes(person: number, event: string): Promise<void> {
  await receive(open.house, said(person, event, 'help', open.clock.now()))
  void open.staff.attend(chatOf(person))
}

async function isHandled(event: string): Promise<boolean> {
  return (await open.house.store.get('intake', HOUSE, `fake:${event}`))?.record.state === 'handled'
}

it('an event waits while others come in, and is handled when there is a pause', async () => {
  await comes(0, 'first')
  for (let other = 1; other < MOST_AHEAD / 2; other += 1)
    await comes(other, `other-${String(other)}`)
  expect(await isHandled('first')).toBe(false)
  await open.staff.idle()
  expect(await isHandled('first')).toBe(true)
})

it('an event is handled although others come in without end', async () => {
  await comes(0, 'first')
  let others = 0
  for (; !(await isHandled('first')); others += 1) await comes(others, `other-${String(others)}`)
  // Its share, and the few that came in while it was being written.
  expect(others).toBeLessThan(2 * MOST_AHEAD)
})

it('each event of a chat gives way, not only the first', async () => {
  for (const event of ['one', 'two', 'three'])
    await receive(open.house, said(0, event, 'help', open.clock.now()))
  void open.staff.attend(chatOf(0))
  for (let other = 1; other < MOST_AHEAD * 1.5; other += 1)
    await comes(other, `other-${String(other)}`)
  expect([await isHandled('one'), await isHandled('two')]).toEqual([true, false])
})
