/** What cannot be handled is put aside: the person is told, a human looks at it, and the rest goes on. */
import { describe, expect, it } from 'vitest'
import { health, receive } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { AddressId, HOUSE } from '../../../core/domain/index.ts'
import { houseForEach } from '../../_kit/talk.ts'
import { got, put } from './ground.ts'

const open = houseForEach({ mayAlarm: true })
const kim = open.person('kim')

/** The talk of this chat runs on an input that is not of its shape: every word to it fails. */
async function breaks(): Promise<void> {
  await kim.says('ik wil leren naaien in Genk')
  const talk = await got(open.house, 'talks', DEMO_CLUB, kim.addressId)
  if (talk.running === undefined) throw new Error('No talk is running.')
  await put(open.house, 'talks', { ...talk, running: { ...talk.running, input: 'broken' } })
}

describe('an event that fails again and again', () => {
  it('is told to the person after three times, and its words go to a human', async () => {
    await breaks()
    await kim.says('op donderdag liever')
    await kim.sees('Er ging iets mis bij mij, niet bij jou')
    await open.person('demo-coordinator').sees('niet kunnen verwerken', 'op donderdag liever')
    expect(open.journal.alarms.map((alarm) => alarm.event)).toEqual(
      Array.from({ length: 3 }, () => 'hear.failed'),
    )
  })

  it('says nothing of anybody’s words in the journal', async () => {
    await breaks()
    await kim.says('op donderdag liever')
    expect(JSON.stringify([open.journal.notes, open.journal.alarms])).not.toContain('donderdag')
  })

  it('blocks neither what comes after it nor anybody else', async () => {
    await breaks()
    const address = { platform: 'web', key: 'kim' }
    for (const [n, text] of ['liever op donderdag', 'ik wil leren koken in Hasselt'].entries()) {
      const eventId = `both-${String(n)}`
      await receive(open.house, { kind: 'said', text, address, eventId, at: open.clock.now() })
    }
    const lou = open.person('lou')
    await Promise.all([open.staff.attend(kim.addressId), lou.says('ik wil leren koken in Genk')])
    await kim.sees('koken', 'Hasselt')
    await lou.sees('koken', 'Genk')
    expect((await health(open.house)).waiting).toBe(0)
  })

  it('is heard once more by nobody: a restart does not bring it back', async () => {
    await breaks()
    await kim.says('op donderdag liever')
    const before = (await kim.lines()).length
    await open.restart()
    await open.staff.idle()
    expect((await kim.lines()).length).toBe(before)
  })
})

describe('an event that cannot even be put aside with an answer', () => {
  it('is shown on the status page, and does not come back', async () => {
    // It failed so often that it is not tried again.
    const addressId = AddressId.parse('web:nobody')
    const at = open.clock.now()
    const address = { platform: 'web', key: 'nobody' }
    await put(open.house, 'intake', {
      id: 'web:lost',
      clubId: HOUSE,
      addressId,
      heard: { kind: 'shared', what: 'picture', picture: 'file-1', address, eventId: 'lost', at },
      state: 'received',
      attempts: 6,
      order: open.clock.stamp(),
      at,
    })
    await open.staff.attend(addressId)
    await open.staff.idle()
    expect(await health(open.house)).toMatchObject({ waiting: 0, quarantined: 1 })
    await open.staff.attend(addressId)
    await open.staff.idle()
    expect(await health(open.house)).toMatchObject({ waiting: 0, quarantined: 1 })
    // Nor is it kept where its picture can be fetched.
    expect((await got(open.house, 'intake', HOUSE, 'web:lost')).heard).not.toHaveProperty('picture')
  })

  it('is put aside when its words are gone', async () => {
    const intake = {
      id: 'web:empty',
      clubId: HOUSE,
      addressId: kim.addressId,
      state: 'received',
      attempts: 0,
      order: open.clock.stamp(),
      at: open.clock.now(),
    } as const
    await put(open.house, 'intake', intake)
    await kim.says('ik wil leren naaien in Genk')
    await kim.sees('naaien')
    expect((await got(open.house, 'intake', HOUSE, 'web:empty')).state).toBe('quarantined')
  })
})

it('the same event, received three times, is answered once', async () => {
  const address = { platform: 'web', key: 'kim' }
  const heard = {
    kind: 'said',
    text: 'help',
    address,
    eventId: 'same',
    at: open.clock.now(),
  } as const
  const said = await Promise.all([1, 2, 3].map(() => receive(open.house, heard)))
  expect(said.filter((one) => one === 'new')).toHaveLength(1)
  await Promise.all([1, 2, 3].map(() => open.staff.attend(kim.addressId)))
  await open.staff.idle()
  expect(await kim.lines()).toHaveLength(2)
})
