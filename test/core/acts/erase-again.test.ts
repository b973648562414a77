/** Who is in an older copy and was erased since leaves it as they left the house; nobody else does. */
import { describe, expect, it } from 'vitest'
import { eraseAgain, erasedList, readErasedList } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { AddressId, type Erasure, HOUSE, type MemberId } from '../../../core/domain/index.ts'
import type { CollectionName } from '../../../core/ports/index.ts'
import { houseForEach, joins } from '../../_kit/talk.ts'
import { GENK, member } from '../../contract/records.ts'
import { DAY_MS, everything, got, type Kept, put } from './ground.ts'
import { tellsEverything } from './told.ts'

const CANARY = 'zilverkanarie'

const open = houseForEach()
const kim = open.person('kim')

async function erases(): Promise<void> {
  open.clock.advance(1000)
  await kim.says('wis alles')
  await kim.presses('Ja, wis alles')
}

async function erasures(): Promise<Erasure[]> {
  const kept = await everything(open.house)
  return kept.filter((one) => one.in === 'erasures').map(({ record }) => record as Erasure)
}

/**
 * What was erased in one house, and the same house as it was before: the same seed says the same things to
 * people who do the same.
 */
async function olderCopy(): Promise<{ readonly id: MemberId; readonly erased: Erasure[] }> {
  const id = await tellsEverything(open, CANARY)
  await erases()
  const erased = await erasures()
  await open.anew()
  expect(await tellsEverything(open, CANARY)).toBe(id)
  return { id, erased }
}

function naming(kept: readonly Kept[], words: string): string[] {
  return kept
    .filter(({ record }) => JSON.stringify(record).includes(words))
    .map((one) => `${one.in} ${one.record.id}`)
}

/** All but the erasure itself, and what counts how often a record was written. */
function content(kept: readonly Kept[]): unknown[] {
  return kept
    .filter((one) => one.in !== 'erasures')
    .map((one) => [one.in, one.clubId, one.record])
    .sort()
}

describe('an erasure', () => {
  it('leaves one record, in which there are no words, no name and no id', async () => {
    const id = await tellsEverything(open, CANARY)
    await erases()
    const [one, ...more] = await erasures()
    expect(more).toEqual([])
    expect(one).toEqual({
      id: expect.stringMatching(/^[\w-]{43}$/) as string,
      clubId: HOUSE,
      chats: [expect.stringMatching(/^[\w-]{43}$/) as string],
      at: open.clock.now(),
    })
    for (const known of [CANARY, id, kim.addressId, kim.key, DEMO_CLUB])
      expect(JSON.stringify(one)).not.toContain(known)
  })

  it('is remembered for the thirty-five days that a copy may live, and no longer', async () => {
    await joins(kim)
    await erases()
    open.clock.advance(34 * DAY_MS)
    await open.runDue()
    expect(await erasures()).toHaveLength(1)
    open.clock.advance(2 * DAY_MS)
    await open.runDue()
    expect(await erasures()).toEqual([])
  })
})

describe('erasing again', () => {
  it('leaves nothing of the person in any collection that the erasure itself emptied', async () => {
    const { id, erased } = await olderCopy()
    const named = new Set(naming(await everything(open.house), id).map((one) => one.split(' ')[0]))
    for (const name of ['members', 'addresses', 'groups', 'rsvps', 'introductions', 'outbox'])
      expect([...named], name).toContain(name)
    expect(await eraseAgain(open.house, erased)).toBe(1)
    const kept = await everything(open.house)
    expect(naming(kept, id)).toEqual([])
    const conversations: CollectionName[] = ['lines', 'outbox', 'talks']
    expect(
      naming(
        kept.filter((one) => !conversations.includes(one.in)),
        CANARY,
      ),
    ).toEqual([])
    expect(naming(kept, kim.addressId)).toEqual([])
  })

  it('twice is once, and remembers the first moment', async () => {
    const { erased } = await olderCopy()
    await eraseAgain(open.house, erased)
    const once = await everything(open.house)
    expect(await eraseAgain(open.house, erased)).toBe(0)
    expect(await eraseAgain(open.house, [...erased, ...erased])).toBe(0)
    expect(await everything(open.house)).toEqual(once)
    expect(await erasures()).toEqual(erased)
  })

  it('takes nothing from anybody else', async () => {
    const { id, erased } = await olderCopy()
    const kept = await everything(open.house)
    const others = kept.filter(({ record }) => {
      const text = JSON.stringify(record)
      return !text.includes(id) && !text.includes(kim.addressId) && !text.includes(CANARY)
    })
    await eraseAgain(open.house, erased)
    const after = new Map(
      (await everything(open.house)).map((one) => [`${one.in} ${one.record.id}`, one]),
    )
    for (const one of others) expect(after.get(`${one.in} ${one.record.id}`)).toEqual(one)
    expect(others.length).toBeGreaterThan(150)
  })

  it('sends nothing, and asks nobody whether they want the seat', async () => {
    const { erased } = await olderCopy()
    const ids = new Set((await everything(open.house)).map(({ record }) => record.id))
    await eraseAgain(open.house, erased)
    const made = (await everything(open.house)).filter(({ record }) => !ids.has(record.id))
    expect(made.map((one) => one.in)).toEqual(['erasures'])
  })

  it('reaches words of a chat of which the copy does not know yet whose it is', async () => {
    const { erased } = await olderCopy()
    await open.anew()
    const words = `ik ben ${CANARY}`
    const at = open.clock.now()
    const chat = { clubId: HOUSE, addressId: kim.addressId }
    const address = { platform: 'web', key: kim.key }
    const heard = { kind: 'said', text: words, address, eventId: 'e1', at } as const
    const order = open.clock.stamp()
    await put(open.house, 'addresses', { id: kim.addressId, clubId: HOUSE, ...address, seenAt: at })
    await put(open.house, 'lines', { ...chat, id: 'web:e1', by: 'person', words, order, at })
    await put(open.house, 'intake', {
      ...{ ...chat, id: 'web:e1', heard, state: 'received', attempts: 0, order, at },
    })
    expect(await eraseAgain(open.house, erased)).toBe(1)
    expect(naming(await everything(open.house), CANARY)).toEqual([])
    expect(await open.house.store.get('addresses', HOUSE, kim.addressId)).toBeUndefined()
  })

  it('leaves who came back since as they are, in the same chat', async () => {
    await joins(kim)
    await erases()
    const erased = await erasures()
    open.clock.advance(60_000)
    await joins(kim, { name: 'Kim' })
    const before = content(await everything(open.house))
    expect(await eraseAgain(open.house, erased)).toBe(0)
    expect(content(await everything(open.house))).toEqual(before)
  })

  it('leaves who came back as they are, also where the copy knows of no erasure', async () => {
    const { erased } = await olderCopy()
    await open.anew()
    open.clock.advance(DAY_MS)
    const lou = await joins(kim, { name: 'Lou' })
    const before = content(await everything(open.house))
    expect(await eraseAgain(open.house, erased)).toBe(0)
    expect(content(await everything(open.house))).toEqual(before)
    await lou.says('mijn profiel')
    await lou.sees('Lou')
  })

  it('knows two people of two clubs apart who have the same id', async () => {
    const { id, erased } = await olderCopy()
    const demo = await got(open.house, 'clubs', HOUSE, DEMO_CLUB)
    await put(open.house, 'clubs', { ...demo, id: GENK, state: 'open' })
    await put(open.house, 'members', member(id))
    expect(await eraseAgain(open.house, erased)).toBe(1)
    expect(await open.house.store.get('members', DEMO_CLUB, id)).toBeUndefined()
    expect(await got(open.house, 'members', GENK, id)).toEqual(member(id))
  })
})

describe('the list of who was erased', () => {
  const print = (letter: string): string => letter.repeat(43)

  it('gives back what was written into it', async () => {
    for (const [index, letter] of ['a', 'b'].entries())
      await put(open.house, 'erasures', {
        ...{ id: print(letter), clubId: HOUSE, chats: [print('c')], at: 5 - index },
      })
    const lines = await erasedList(open.house)
    expect(readErasedList(lines.join('\n'))).toEqual({
      ok: true,
      value: [
        { id: print('b'), clubId: HOUSE, chats: [print('c')], at: 4 },
        { id: print('a'), clubId: HOUSE, chats: [print('c')], at: 5 },
      ],
    })
    expect(lines.join('\n')).not.toContain(AddressId.parse('web:kim'))
  })

  it.each([
    ['nothing', '', 'list-other'],
    ['a letter', 'Dear An', 'list-other'],
    ['other lines', '{"id":"kim","adult":true}', 'list-other'],
    ['too few lines', '{"goesting":"erased","count":2,"at":1}', 'list-torn'],
    [
      'more lines than it says',
      `{"goesting":"erased","count":0,"at":1}\n{"id":"${print('a')}","chats":[],"at":1}`,
      'list-torn',
    ],
    [
      'a line that was cut off',
      `{"goesting":"erased","count":1,"at":1}\n{"id":"${print('a')}","cha`,
      'list-torn',
    ],
    [
      'a name in the place of a fingerprint',
      `{"goesting":"erased","count":1,"at":1}\n{"id":"Kim","chats":[],"at":1}`,
      'list-torn',
    ],
  ])('is refused where it is %s', (_, text, error) => {
    expect(readErasedList(text)).toEqual({ ok: false, error })
  })

  it('may say that nobody was erased', () => {
    expect(readErasedList('{"goesting":"erased","count":0,"at":1}\n')).toEqual({
      ok: true,
      value: [],
    })
  })
})
