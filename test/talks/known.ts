/** The record of somebody who joined the demo, by the name that they told. */
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Member } from '../../core/domain/index.ts'
import type { HouseForEach } from '../_kit/talk.ts'

export async function memberNamed(open: HouseForEach, name: string): Promise<Member> {
  const { items } = await open.house.store.find('members', {
    clubId: DEMO_CLUB,
    index: 'all',
    equals: [],
    limit: 1000,
  })
  const found = items.find(({ record }) => record.firstName === name)
  if (found === undefined) throw new Error(`${name} did not join.`)
  return found.record
}
