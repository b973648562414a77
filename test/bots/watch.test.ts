/** How often the house is looked at, and when it says that people may be sent to it. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { watch } from '../../bots/watch.ts'
import { openHouse, type TestHouse } from '../_kit/house.ts'

let open: TestHouse
beforeEach(async () => {
  open = await openHouse({ demo: 'never' })
})
afterEach(() => open.close())

it('is ready from its opening until it closes', async () => {
  const watching = watch(open.house)
  expect(await watching.ready()).toBe(false)
  watching.opened()
  expect(await watching.ready()).toBe(true)
  watching.closes()
  expect(await watching.ready()).toBe(false)
})

it('looks once in five seconds, however many ask', async () => {
  let looks = 0
  const counts = (): ReturnType<typeof open.house.agenda.counts> => {
    looks += 1
    return open.house.agenda.counts()
  }
  const watching = watch({ ...open.house, agenda: { ...open.house.agenda, counts } })
  await Promise.all([watching.look(), watching.look()])
  open.clock.advance(4_999)
  await watching.look()
  expect(looks).toBe(1)
  open.clock.advance(1)
  await watching.look()
  expect(looks).toBe(2)
})

it('tells that the agenda is away instead of failing', async () => {
  const counts = (): Promise<never> => Promise.reject(new Error('away'))
  const watching = watch({ ...open.house, agenda: { ...open.house.agenda, counts } })
  expect((await watching.look()).jobs).toBeUndefined()
})
