/** Who may look behind the scenes: the coordinator of a real club, by the chat that a link opened. */
import { expect, it } from 'vitest'
import { isCoordinator } from '../../../core/acts/index.ts'
import { houseForEach } from '../../_kit/talk.ts'
import { follows, founded } from './founding.ts'

const open = houseForEach()

it('is the coordinator who followed the link, and nobody else', async () => {
  const { token } = await founded(open)
  const an = await follows(() => open, token)
  const kim = open.person('kim')
  await kim.says('ik wil leren naaien in Genk')
  expect(await isCoordinator(open.house, an.addressId)).toBe(true)
  expect(await isCoordinator(open.house, kim.addressId)).toBe(false)
})

it('is not the invented coordinator, whom everybody may play', async () => {
  const invented = open.person('demo-coordinator')
  await invented.says('hallo')
  expect(await isCoordinator(open.house, invented.addressId)).toBe(false)
})
