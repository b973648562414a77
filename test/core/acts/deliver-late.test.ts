/** What was right when a message was written may be wrong when it leaves: then it does not leave. */
import { beforeEach, describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import {
  ConceptId,
  type Consent,
  closed,
  HOUSE,
  type Introduction,
  IntroductionId,
  pairOf,
  request,
} from '../../../core/domain/index.ts'
import { change, got, houseWithProbe, invented, put, sends, waiting } from './ground.ts'

const { open, outside } = houseWithProbe()
const [tom, nadia] = [invented('tom'), invented('nadia')]
const about = IntroductionId.parse('tom-and-nadia')

/** Tom and Nadia write to each other; a message of Tom's waits for Nadia. */
beforeEach(async () => {
  const ids = { id: about, clubId: DEMO_CLUB, askerId: tom, peerId: nadia }
  const what = { relation: 'swap', concept: ConceptId.parse('sewing') } as const
  const asked = request(ids, what, open.clock.now())
  await put(open.house, 'introductions', { ...asked, state: 'open', peerSaid: 'yes' })
  await waiting(open, 'one', { kind: 'relay', introductionId: about, fromId: tom })
})

async function introduction(): Promise<Introduction> {
  return got(open.house, 'introductions', DEMO_CLUB, about)
}

const no = (at: number): Consent => ({ purpose: 'matching', given: false, at, wording: 'test' })

/** What happened between the message and its leaving, and the reason that its row gets. */
const MEANWHILE: readonly (readonly [string, string, () => Promise<void>])[] = [
  [
    'one of the two blocked the other',
    'blocked',
    async () =>
      put(open.house, 'blocks', {
        id: pairOf(tom, nadia),
        clubId: DEMO_CLUB,
        people: [tom, nadia],
        by: nadia,
        why: 'stopped',
        at: open.clock.now(),
      }),
  ],
  [
    'the receiver said stop',
    'paused',
    () => change(open.house, 'members', [DEMO_CLUB, nadia], { paused: true }),
  ],
  [
    'the sender said stop',
    'paused',
    () => change(open.house, 'members', [DEMO_CLUB, tom], { paused: true }),
  ],
  [
    'the contact was stopped',
    'introduction-over',
    async () =>
      put(open.house, 'introductions', closed(await introduction(), 'stopped', open.clock.now())),
  ],
  [
    'the receiver was erased',
    'receiver-gone',
    async () => {
      await open.house.store.commit([{ do: 'remove', in: 'members', clubId: DEMO_CLUB, id: nadia }])
    },
  ],
  [
    'the sender was erased',
    'other-gone',
    async () => {
      await open.house.store.commit([{ do: 'remove', in: 'members', clubId: DEMO_CLUB, id: tom }])
    },
  ],
  [
    'the sender took the consent back',
    'no-consent',
    () => change(open.house, 'members', [DEMO_CLUB, tom], { consents: [no(open.clock.now())] }),
  ],
  [
    'the receiver turned out to be young',
    'not-adult',
    () => change(open.house, 'members', [DEMO_CLUB, nadia], { age: 'minor' }),
  ],
  [
    'the club turned sending off',
    'sending-stopped',
    () => change(open.house, 'clubs', [HOUSE, DEMO_CLUB], { sending: false }),
  ],
]

describe('a message from person to person', () => {
  it('leaves when nothing changed', async () => {
    await sends(open)
    expect(outside.handed).toEqual(['one'])
  })

  it.each(MEANWHILE)('does not leave when %s meanwhile', async (_, reason, happens) => {
    await happens()
    expect(await sends(open)).toBeUndefined()
    expect(outside.handed).toEqual([])
    expect(await got(open.house, 'outbox', DEMO_CLUB, 'one')).toMatchObject({
      state: 'cancelled',
      reason,
      attempts: 0,
    })
  })
})

it.each(MEANWHILE)(
  'a task for a human leaves all the same when %s',
  async (_name, _why, happens) => {
    await waiting(open, 'task', { kind: 'task', class: 'B' })
    await happens()
    await sends(open)
    expect(outside.handed).toContain('task')
  },
)
