/** When people may be sent to this house: it writes and reads, and its jobs are woken. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isReady } from '../../../core/acts/index.ts'
import { openHouse, type TestHouse } from '../../_kit/house.ts'

let open: TestHouse
let openedAt = 0
beforeEach(async () => {
  open = await openHouse({ demo: 'never' })
  openedAt = open.clock.now()
})
afterEach(() => open.close())

it('is ready when it has just opened, and while its jobs are woken', async () => {
  expect(await isReady(open.house, openedAt)).toBe(true)
  for (let half = 0; half < 6; half += 1) {
    open.clock.advance(30_000)
    await open.runDue()
    expect(await isReady(open.house, openedAt)).toBe(true)
  }
})

it('is not ready when no job was woken for longer than a minute and a half', async () => {
  open.clock.advance(30_000)
  await open.runDue()
  open.clock.advance(90_000)
  expect(await isReady(open.house, openedAt)).toBe(true)
  open.clock.advance(1)
  expect(await isReady(open.house, openedAt)).toBe(false)
})

it('is not ready when nothing can be written, or read back', async () => {
  const { store } = open.house
  const cannotWrite = { ...store, commit: () => Promise.reject(new Error('disk full')) }
  expect(await isReady({ ...open.house, store: cannotWrite }, openedAt)).toBe(false)
  const cannotRead = { ...store, get: () => Promise.resolve(undefined) }
  expect(await isReady({ ...open.house, store: cannotRead }, openedAt)).toBe(false)
})

it('is ready with jobs that died: that is for the status page to tell', async () => {
  open.house.agenda.work('fails', () => Promise.reject(new Error('no')))
  await open.house.agenda.add({ name: 'fails', id: 'x', payload: {}, attempts: 1 })
  await open.runDue()
  expect((await open.house.agenda.counts()).dead).toBe(1)
  expect(await isReady(open.house, openedAt)).toBe(true)
})
