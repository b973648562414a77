/** «Wis alles»: nothing that names the person stays in the house, and nobody else loses anything. */
import { beforeEach, describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { HOUSE, type MemberId } from '../../../core/domain/index.ts'
import { at } from '../../../core/ports/index.ts'
import type { Person } from '../../_kit/person.ts'
import { houseForEach } from '../../_kit/talk.ts'
import { everything, got, type Kept } from './ground.ts'
import { tellsEverything } from './told.ts'

const CANARY = 'zilverkanarie'

const open = houseForEach()
const kim = open.person('kim')
const nadia = open.person('demo-nadia')
let id: MemberId

beforeEach(async () => {
  id = await tellsEverything(open, CANARY)
})

async function erases(one: Person): Promise<void> {
  await one.says('wis alles')
  await one.presses('Ja, wis alles')
}

function naming(kept: readonly Kept[], words: string): string[] {
  return kept
    .filter(({ record }) => JSON.stringify(record).includes(words))
    .map((one) => `${one.in} ${one.record.id}`)
}

/** What stands in somebody else's conversation, and goes with it after seven days. */
const CONVERSATION = ['lines', 'outbox', 'talks']

describe('erasure', () => {
  it('has something to erase in every collection that it is tried on', async () => {
    const named = new Set(naming(await everything(open.house), id).map((one) => one.split(' ')[0]))
    for (const name of ['members', 'addresses', 'groups', 'rsvps', 'introductions', 'talks'])
      expect([...named], name).toContain(name)
    expect(named).toContain('relayedWords')
    expect(named).toContain('tasks')
    expect(named).toContain('outbox')
  })

  it('leaves no record that holds the person’s id, nor one of theirs that holds their words', async () => {
    await erases(kim)
    await kim.sees('Alles is gewist')
    const kept = await everything(open.house)
    expect(naming(kept, id)).toEqual([])
    const beside = kept.filter((one) => !CONVERSATION.includes(one.in))
    expect(naming(beside, CANARY)).toEqual([])
    const own = kept.filter(({ record }) => at(record, 'addressId') === kim.addressId)
    expect(naming(own, CANARY)).toEqual([])
  })

  it('leaves nothing at all when the conversations of others are over, a week later', async () => {
    await erases(kim)
    open.clock.advance(8 * 24 * 60 * 60 * 1000)
    await open.runDue()
    const kept = await everything(open.house)
    expect(naming(kept, CANARY)).toEqual([])
    expect(naming(kept, id)).toEqual([])
  })

  it('takes one member out of the group and nobody else', async () => {
    const before = [...(await open.house.populations.of(DEMO_CLUB)).groups.values()]
    const group = before.find((one) => one.memberIds.includes(id))
    await erases(kim)
    const after = await got(open.house, 'groups', DEMO_CLUB, String(group?.id))
    expect(after).toEqual({
      ...group,
      memberIds: group?.memberIds.filter((one) => one !== id),
    })
  })

  it('leaves the records of everybody else as they were', async () => {
    const mine = new Set(naming(await everything(open.house), id))
    const others = (await everything(open.house)).filter(
      (one) =>
        !mine.has(`${one.in} ${one.record.id}`) &&
        !JSON.stringify(one.record).includes(kim.addressId),
    )
    await erases(kim)
    const after = new Map(
      (await everything(open.house)).map((one) => [`${one.in} ${one.record.id}`, one]),
    )
    for (const one of others) expect(after.get(`${one.in} ${one.record.id}`)).toEqual(one)
    expect(others.length).toBeGreaterThan(150)
  })

  it('ends the contact for the other, without a word', async () => {
    const before = (await nadia.lines()).map((line) => line.id)
    await erases(kim)
    for (const line of await nadia.lines()) expect(before).toContain(line.id)
    await nadia.presses(`Schrijf aan ${CANARY}`)
    await nadia.sees('gestopt')
  })

  it('makes a stranger of the person: the next word is the first one', async () => {
    await erases(kim)
    await kim.says('mijn profiel')
    await kim.seesNot(CANARY, 'naaien', 'Genk')
    const again = await got(open.house, 'addresses', HOUSE, kim.addressId)
    expect(again.memberId).not.toBe(id)
  })

  it('is nothing before the second yes', async () => {
    const before = naming(await everything(open.house), id)
    await kim.says('wis alles')
    await kim.presses('Nee, laat staan')
    const after = naming(await everything(open.house), id)
    expect(after).toEqual(expect.arrayContaining(before))
  })
})
