/** One person who has two chats: where they are answered, erased and written to. */
import { describe, expect, it } from 'vitest'
import { lastSeen } from '../../core/acts/outgoing.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'
import { DAY_MS, everything } from '../core/acts/ground.ts'
import { becomeOne, memberOf } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')
const tel = open.person('tel')
const nadia = open.person('demo-nadia')

describe('one person in two chats', () => {
  it('is answered where they ask, and written to where they were seen last', async () => {
    await joins(kim)
    await joins(tel)
    await becomeOne(kim, tel)
    open.clock.advance(5 * 60_000)
    await tel.says('help')
    expect((await lastSeen(open.house, await memberOf(open, kim)))?.id).toBe(tel.addressId)
    const said = (await kim.lines()).length
    open.clock.advance(5 * 60_000)
    await kim.says('help')
    expect((await lastSeen(open.house, await memberOf(open, tel)))?.id).toBe(kim.addressId)
    expect((await kim.lines()).length).toBe(said + 2)
  })

  it('who is erased in one chat is erased in both, with who they were before', async () => {
    await joins(kim)
    await joins(tel)
    const ids = [(await memberOf(open, kim)).id, (await memberOf(open, tel)).id]
    await becomeOne(kim, tel)
    await tel.saysEach('wis alles', 'ja')
    const left = (await everything(open.house)).filter((one) => one.in !== 'erasures')
    for (const id of ids) expect(JSON.stringify(left)).not.toContain(`"${id}"`)
    const erased = (await everything(open.house)).filter((one) => one.in === 'erasures')
    expect(erased).toHaveLength(2)
    await kim.says('mijn profiel')
    await kim.seesNot('Kim')
  })

  it('keeps the contact, which goes on from either chat', async () => {
    await joins(tel)
    await asksNadia(tel)
    await nadia.presses('Ja, graag')
    await joins(kim)
    await becomeOne(kim, tel)
    await kim.says('wat heb ik staan?')
    await kim.sees('Nadia')
    open.clock.advance(DAY_MS)
    await kim.presses('Schrijf aan Nadia')
    await kim.says('dag Nadia')
    expect(await nadia.everything()).toContain('dag Nadia')
  })

  it('is not let go of when it is the only chat', async () => {
    await joins(kim)
    await kim.says('ontkoppel')
    await kim.sees('Dit is je enige chat')
  })
})
