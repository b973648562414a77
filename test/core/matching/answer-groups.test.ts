/** Which groups somebody is shown, and what is said of them. */
import { describe, expect, it } from 'vitest'
import { answer } from '../../../core/matching/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import {
  asked,
  block,
  group,
  idsOf,
  member,
  offers,
  on,
  question,
  speech,
  type Town,
} from './town.ts'

describe('groups', () => {
  const els = member('els', { firstName: 'Els' })
  const an = member('an')

  it('are shown while there is a seat, with their host and aim', () => {
    const found = asked({
      members: [els, an],
      groups: [group('g', { memberIds: ['els', 'an'], hostId: 'els' })],
    })
    expect(found.items[0]).toMatchObject({ kind: 'group', relation: 'join', concept: 'sewing' })
    const said = found.items[0]?.reason.map((phrase) => sayPlain(phrase, speech))
    expect(said).toEqual([
      'Je wilt dit leren: sewing nl',
      'Een groepje van 2 mensen. Els begeleidt het',
      'Het doel: een rok maken',
    ])
  })

  it('are shown without their host beside them, unless the host can show it too', () => {
    const host = member('els', { roles: ['host'], interests: ['sewing'] })
    const groups = [group('g', { memberIds: ['els', 'an'], hostId: 'els' })]
    expect(idsOf(asked({ members: [host, an], groups }))).toEqual(['g'])
    expect(idsOf(asked({ members: [host, an] }))).toEqual(['els'])
    const shows = { ...host, offers: member('x', { offers: offers('sewing') }).offers }
    expect(idsOf(asked({ members: [shows, an], groups })).sort()).toEqual(['els', 'g'])
  })

  const hidden: [string, Town][] = [
    ['full', { members: [els], groups: [group('g', { memberIds: ['els', 'x'], capacity: 2 })] }],
    ['closed', { groups: [group('g', { state: 'closed' })] }],
    [
      'with somebody blocked',
      {
        members: [els],
        groups: [group('g', { memberIds: ['els'] })],
        blocks: [block('els', 'lea')],
      },
    ],
    [
      'with a minor',
      {
        members: [member('kid', { age: 'minor' })],
        groups: [group('g', { memberIds: ['kid'] })],
      },
    ],
    ['with somebody whom nobody knows', { groups: [group('g', { memberIds: ['ghost'] })] }],
    ['joined already', { groups: [group('g', { memberIds: ['lea'] })] }],
    ['about something else', { groups: [group('g', { topic: 'chess' })] }],
    ['about a private concept', { groups: [group('g', { topic: 'debt' })] }],
    ['in another language', { groups: [group('g', { languages: ['uk'] })] }],
  ]
  it.each(hidden)('are not shown when %s', (_, town) => {
    expect(idsOf(asked(town)).filter((one) => one === 'g')).toEqual([])
  })

  it('are not shown at times when the asker cannot', () => {
    const asker = member('a', { available: [on('mon', 'morning')] })
    expect(idsOf(answer(question(asker, { groups: [group('g')] })))).toEqual([])
  })

  it('say how many are needed while they brew', () => {
    const found = asked({ groups: [group('g', { state: 'brewing' })] })
    expect(found.items[0]?.reason[2]).toMatchObject({
      key: 'matching.for.brewing',
      values: { count: 3 },
    })
  })
})
