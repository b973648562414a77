import { describe, expect, it } from 'vitest'
import { MemberId } from '../../../core/domain/index.ts'
import { type Leaving, maySend } from '../../../core/policy/index.ts'
import { introduction, member, NOW } from '../matching/town.ts'

const lea = member('lea')
const nadia = member('nadia')
const asked = introduction('lea', 'nadia')
const open = introduction('lea', 'nadia', { state: 'open', peerSaid: 'yes' })
const KINDS = [
  'reply',
  'request',
  'introduced',
  'relay',
  'task',
  'receipt',
  'notice',
  'invitation',
  'kindness',
] as const

/** A relay from Lea to Nadia in an open introduction: it leaves. */
function leaving(
  kind: (typeof KINDS)[number],
  more: Partial<Leaving> = {},
  row: Partial<Leaving['row']> = {},
): Leaving {
  const about = kind === 'request' ? asked : open
  return {
    row: {
      id: 'row',
      class: 'A',
      kind,
      memberId: nadia.id,
      introductionId: about.id,
      fromId: lea.id,
      ...row,
    },
    club: { sending: true, zone: 'Europe/Brussels' },
    receiver: nadia,
    introduction: about,
    other: lea,
    blocks: () => false,
    now: NOW,
    ...more,
  }
}

function outcome(of: Leaving): string {
  const departure = maySend(of)
  return departure.do === 'send' ? 'send' : departure.reason
}

describe('when everything is still as it was', () => {
  it.each(KINDS)('a %s leaves', (kind) => {
    expect(outcome(leaving(kind))).toBe('send')
  })
})

describe('class B', () => {
  it('leaves whatever is the matter', () => {
    for (const kind of KINDS) {
      const worst = leaving(
        kind,
        {
          club: { sending: false, zone: 'Europe/Brussels' },
          receiver: undefined,
          introduction: undefined,
          other: undefined,
          blocks: () => true,
        },
        { class: 'B' },
      )
      expect(outcome(worst)).toBe('send')
    }
  })
})

describe('the kill switch', () => {
  it.each(KINDS)('holds back a %s of class A', (kind) => {
    expect(outcome(leaving(kind, { club: { sending: false, zone: 'Europe/Brussels' } }))).toBe(
      'sending-stopped',
    )
  })
})

describe('a reply', () => {
  it('leaves to a person who is paused, unreachable, undeclared or without consent', () => {
    const receiver = member('nadia', {
      paused: true,
      unreachable: true,
      age: 'unknown',
      consents: [],
    })
    expect(outcome(leaving('reply', { receiver, blocks: () => true }))).toBe('send')
  })

  it('does not leave to an address without a member', () => {
    expect(outcome(leaving('reply', { receiver: undefined }))).toBe('receiver-gone')
  })
})

describe('a notice', () => {
  it('is not sent to who said stop or is gone', () => {
    expect(outcome(leaving('notice', { receiver: { ...nadia, paused: true } }))).toBe('paused')
    expect(outcome(leaving('notice', { receiver: { ...nadia, unreachable: true } }))).toBe(
      'unreachable',
    )
  })
})

describe('what passes between two people', () => {
  const changes: [string, Partial<Leaving>, string][] = [
    ['a block', { blocks: (pair) => pair === 'lea~nadia' }, 'blocked'],
    ['an age taken back', { other: { ...lea, age: 'unknown' } }, 'not-adult'],
    ['the reader’s age taken back', { receiver: { ...nadia, age: 'minor' } }, 'not-adult'],
    ['a consent taken back', { receiver: { ...nadia, consents: [] } }, 'no-consent'],
    ['a pause of the reader', { receiver: { ...nadia, paused: true } }, 'paused'],
    ['a pause of the other', { other: { ...lea, paused: true } }, 'paused'],
    ['a reader who is gone', { receiver: { ...nadia, unreachable: true } }, 'unreachable'],
    ['the other’s erasure', { other: undefined }, 'other-gone'],
    ['somebody else in the place of the other', { other: member('tom') }, 'other-gone'],
    ['no introduction', { introduction: undefined }, 'no-introduction'],
  ]
  for (const kind of ['request', 'introduced', 'relay'] as const) {
    it.each(changes)(`${kind}: is cancelled by %s`, (_, more, reason) => {
      expect(outcome(leaving(kind, more))).toBe(reason)
    })

    it(`${kind}: is cancelled by the end of the introduction`, () => {
      const base = kind === 'request' ? asked : open
      const introduction = { ...base, state: 'closed' as const }
      expect(outcome(leaving(kind, { introduction }))).toBe('introduction-over')
    })

    it(`${kind}: is not for somebody who is neither of the two`, () => {
      expect(outcome(leaving(kind, { receiver: member('tom') }))).toBe('not-a-party')
      const foreign = { fromId: MemberId.parse('tom') }
      expect(outcome(leaving(kind, {}, foreign))).toBe('not-a-party')
    })

    it(`${kind}: hangs on the introduction that the row names`, () => {
      expect(outcome(leaving(kind, {}, { introductionId: 'another' }))).toBe('no-introduction')
    })
  }

  it.each(changes.slice(0, 9))('something kind is cancelled by %s', (_, more, reason) => {
    expect(outcome(leaving('kindness', more))).toBe(reason)
  })

  it('something kind from a group hangs on who said it alone', () => {
    const { introductionId: __, ...row } = leaving('kindness').row
    expect(outcome(leaving('kindness', { introduction: undefined, row }))).toBe('send')
    const ended = { ...open, state: 'closed' as const }
    expect(outcome(leaving('kindness', { introduction: ended }))).toBe('introduction-over')
  })

  it('a relay waits for both: it does not leave while only one said yes', () => {
    expect(outcome(leaving('relay', { introduction: asked }))).toBe('introduction-over')
  })

  it('a relay outlives «stel mij aan niemand voor», a request does not', () => {
    const other = { ...lea, introducible: false }
    expect(outcome(leaving('relay', { other }))).toBe('send')
    expect(outcome(leaving('request', { other }))).toBe('not-introducible')
  })

  it('a request goes to the peer, before an answer and before it lapses', () => {
    const { fromId: _, ...row } = leaving('request').row
    const toAsker = leaving('request', { receiver: lea, other: nadia, row })
    expect(outcome(toAsker)).toBe('not-a-party')
    expect(outcome(leaving('request', { introduction: { ...asked, peerSaid: 'no' } }))).toBe(
      'already-answered',
    )
    expect(outcome(leaving('request', { introduction: { ...asked, peerSaid: 'not-yet' } }))).toBe(
      'send',
    )
    expect(outcome(leaving('request', { now: asked.lapsesAt }))).toBe('introduction-over')
  })
})

describe('a message of an announcement', () => {
  const receiver = member('nadia', {
    consents: [{ purpose: 'partner-news', given: true, at: 0, wording: 'one' }],
  })
  const row = {
    ...leaving('reply').row,
    kind: 'broadcast',
    broadcastId: 'autumn',
    event: { id: 'evening', instant: 7 },
  } as const
  const broadcast = { state: 'running' } as const
  const event = { instant: 7, isSeated: false }
  const now = Date.UTC(2026, 10, 23, 11)
  const whole = { ...leaving('reply'), row, receiver, broadcast, event, now }

  it('leaves while it runs, and while its last ones are on their way', () => {
    expect(outcome(whole)).toBe('send')
    expect(outcome({ ...whole, broadcast: { state: 'done' } })).toBe('send')
  })

  it('waits a minute while it is paused, and never leaves once it is stopped or gone', () => {
    expect(maySend({ ...whole, broadcast: { state: 'paused' } })).toEqual({
      do: 'wait',
      until: now + 60_000,
      reason: 'broadcast-paused',
    })
    expect(outcome({ ...whole, broadcast: { state: 'stopped' } })).toBe('broadcast-stopped')
    expect(outcome({ ...whole, broadcast: undefined })).toBe('broadcast-stopped')
  })

  it('is no news to who has a seat, when it moved, or when the reader said no', () => {
    expect(outcome({ ...whole, event: { ...event, isSeated: true } })).toBe('already-answered')
    expect(outcome({ ...whole, event: { ...event, instant: 8 } })).toBe('event-changed')
    expect(outcome({ ...whole, event: undefined })).toBe('event-changed')
    expect(outcome({ ...whole, receiver: nadia })).toBe('no-consent')
  })

  it('waits for the morning', () => {
    expect(outcome({ ...whole, now: Date.UTC(2026, 10, 23, 22) })).toBe('quiet-hours')
  })
})

describe('after a copy was put back', () => {
  const club = {
    ...{ sending: false, restored: { copiedAt: 1, sending: true }, zone: 'Europe/Brussels' },
  }

  it.each(KINDS)('a %s of class A waits until somebody decided', (kind) => {
    expect(maySend(leaving(kind, { club }))).toEqual({
      do: 'wait',
      until: NOW + 60_000,
      reason: 'restored',
    })
    expect(outcome(leaving(kind, { club }, { class: 'B' }))).toBe('send')
  })
})
