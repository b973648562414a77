/** A forming in words: for a program, for a terminal, for a spreadsheet, and read back again. */
import { describe, expect, it } from 'vitest'
import { changeIn } from '../../../bots/cli/forming/change-in.ts'
import { formingRows } from '../../../bots/cli/forming/forming-rows.ts'
import { formingSheet } from '../../../bots/cli/forming/forming-sheet.ts'
import { formingText, provenOf } from '../../../bots/cli/forming/forming-text.ts'
import { peopleOf, placeOf } from '../../../bots/cli/forming/group-words.ts'
import { groupsIn } from '../../../bots/cli/forming/groups-file.ts'
import { progressLine } from '../../../bots/cli/forming/progress.ts'
import { shiftWords, toldShifts } from '../../../bots/cli/forming/shift-words.ts'
import { toldForming } from '../../../bots/cli/forming/told-forming.ts'
import { weekOf } from '../../../bots/cli/forming/week-of.ts'
import { PlaceId } from '../../../core/domain/index.ts'
import type { Formed } from '../../../core/forming/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import { FORMING, GROUP, id, PROBLEM, SEWING, shown, speech, TAXONOMY } from './town.ts'

describe('a forming for a program', () => {
  it('has its groups, who waits and what is proven', () => {
    expect(toldForming(shown())).toEqual({
      groups: [
        {
          members: ['an', 'bo', 'cem'],
          ...{ host: null, source: 'bo', topic: 'sewing', slot: 'wed 17:00-22:00' },
          ...{ language: 'nl', place: 'Zonhoven', utility: 2.5 },
          reason: 'There are not enough people yet for: sewing.',
        },
      ],
      unplaced: [
        {
          id: 'dee',
          reason: 'There was no place for you this time.',
          wouldHelp: 'Tell me when you are free. Then I can look for a place.',
        },
        { id: 'els', reason: 'There was no place for you this time.', wouldHelp: null },
      ],
      certificate: { kind: 'bound', utility: 2.5, bound: 2.51 },
    })
  })

  it('knows no bound as null, which JSON can say', () => {
    const certificate = { kind: 'bound' as const, utility: 2.5, bound: Infinity }
    expect(toldForming(shown({ certificate })).certificate.bound).toBeNull()
  })

  it.each<[Partial<Formed>, string]>([
    [{ isOnline: true }, 'online'],
    [{ venue: PlaceId.parse('zaal') }, 'De Zaal'],
    [{ members: [id('cem')] }, 'Genk'],
  ])('meets at %j in %s', (more, place) => {
    expect(placeOf({ ...GROUP, ...more }, PROBLEM, peopleOf(PROBLEM))).toBe(place)
  })
})

describe('a forming in a terminal', () => {
  it.each(['nl', 'fr', 'en'] as const)('reads as sentences in %s', (language) => {
    expect(formingText(shown({}, language)).join('\n')).toMatchSnapshot()
  })

  it.each([
    ['nl', 'woensdagavond', 'Nederlands'],
    ['fr', 'mercredi soir', 'néerlandais'],
    ['en', 'Wednesday evening', 'Dutch'],
  ] as const)('says in %s when, in which language and who once', (language, time, spoken) => {
    const lines = formingText(shown({ groups: [{ ...GROUP, host: id('cem') }] }, language))
    const text = lines.join('\n')
    for (const fact of [time, spoken]) expect(text.split(fact)).toHaveLength(2)
    const why = lines[lines.findIndex((line) => line.includes(': cem')) + 2] ?? ''
    for (const name of ['an', 'bo', 'cem'])
      expect(why).not.toMatch(new RegExp(`(^|\\s)${name}([\\s.,]|$)`))
    expect(formingSheet(shown({}, language), language).groups[0]?.why).not.toContain(spoken)
  })

  it('has no line of reasons for a ring online, of which all is said', () => {
    const ring = [
      { from: id('an'), to: id('bo'), concept: SEWING },
      { from: id('bo'), to: id('an'), concept: SEWING },
    ]
    const group = { ...GROUP, topic: undefined, source: undefined, ring, isOnline: true }
    const text = formingText(shown({ groups: [group] })).join('\n')
    expect(text).toContain('an shows bo: sewing.')
    expect(text).not.toContain('Why:')
  })

  it.each([
    [{ kind: 'optimal', utility: 2, bound: 2 }, 'Better groups do not exist for these people'],
    [{ kind: 'bound', utility: 2.5, bound: 2.509 }, 'At most 0.4\u00a0% better could exist'],
    [{ kind: 'bound', utility: 2.5, bound: Infinity }, 'is not proven'],
    [{ kind: 'bound', utility: 0, bound: 1 }, 'is not proven'],
    [{ kind: 'bound', utility: 0, bound: 0 }, 'Better groups do not exist'],
  ] as const)('says of %j what is proven', (certificate, sentence) => {
    expect(sayPlain(provenOf(certificate), speech('en'))).toContain(sentence)
  })

  it('says how far it is while somebody watches', () => {
    expect(progressLine('en', 1.2, undefined)).toBe(
      '1 s: looking for groups… Ctrl-C keeps the best so far.',
    )
    expect(progressLine('en', 1.2, { utility: 10, bound: Infinity })).toBe(
      '1 s: the groups are worth 10 together. Ctrl-C keeps them so.',
    )
    expect(progressLine('en', 2, { utility: 10, bound: 10.31 })).toContain(
      'at most 3.1\u00a0% better could exist',
    )
  })
})

describe('a forming in a spreadsheet', () => {
  it('has one row for each seat and for each who waits, all as long as the header', () => {
    const rows = formingRows(shown())
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 13))
    expect(rows.slice(1).map(([group, , , , , who]) => [group, who])).toEqual([
      ['1', 'an'],
      ['1', 'bo'],
      ['1', 'cem'],
      ['', 'dee'],
      ['', 'els'],
    ])
    expect(rows[1]).toContain('sewing')
    expect(rows[1]?.join()).not.toContain('cooking')
  })
})

describe('the week of a group', () => {
  it('counts who is free in each hour, and says the same in words', () => {
    const week = weekOf(GROUP, shown())
    expect(week).toMatchObject({ fromHour: 8, size: 3, meets: { day: 2, from: 1020, to: 1320 } })
    expect(week.free[2]).toEqual([...Array<number>(9).fill(1), 3, 3, 3, 3, 3])
    expect(week.words).toContain('All 3 can come: Wednesday evening.')
  })
})

describe('a group that changes its hour or place', () => {
  const shift = {
    ...{ group: 2, before: GROUP, hour: true, place: true },
    after: { ...GROUP, slot: { day: 'tue', from: 1140, to: 1260 }, isOnline: true },
  } as const

  it.each([
    [
      'nl',
      'Groep 3 komt samen op een ander moment: dinsdag van 19:00 tot 21:00 in plaats van woensdagavond.',
      'Groep 3 komt samen op een andere plek: online in plaats van Zonhoven.',
    ],
    [
      'fr',
      'Le groupe 3 se voit à un autre moment : mardi de 19:00 à 21:00 au lieu de mercredi soir.',
      'Le groupe 3 se voit dans un autre lieu : en ligne au lieu de Zonhoven.',
    ],
    [
      'en',
      'Group 3 meets at another time: Tuesday from 19:00 to 21:00 instead of Wednesday evening.',
      'Group 3 meets in another place: on the internet instead of Zonhoven.',
    ],
  ] as const)('is named by its number in %s', (language, ...sentences) => {
    const words = shiftWords([shift], PROBLEM).map((one) => sayPlain(one, speech(language)))
    expect(words).toEqual(sentences)
  })

  it('is told to a program by its place in the list', () => {
    expect(toldShifts([shift], PROBLEM)).toEqual([
      {
        group: 2,
        slot: { before: 'wed 17:00-22:00', after: 'tue 19:00-21:00' },
        place: { before: 'Zonhoven', after: 'online' },
      },
    ])
  })
})

describe('groups that are read again', () => {
  const told = (): ReturnType<typeof toldForming> => toldForming(shown())

  it('are the groups that were told', () => {
    const read = groupsIn(JSON.stringify({ ...told(), seed: 1, steps: 40 }), {
      problem: PROBLEM,
      taxonomy: TAXONOMY,
    })
    expect(read).toMatchObject({ ok: true, value: { problems: [], places: [0] } })
    if (read.ok) {
      expect(read.value.forming.groups).toEqual(FORMING.groups)
      expect(read.value.forming.certificate).toEqual(FORMING.certificate)
      expect([...read.value.untold]).toEqual(['reason'])
    }
  })

  it('may be the list alone: everybody else waits, and no figure is blamed', () => {
    const [{ utility: _, ...group } = {}] = told().groups as object[] as { utility?: number }[]
    const read = groupsIn(JSON.stringify([group]), { problem: PROBLEM, taxonomy: TAXONOMY })
    expect(read.ok && read.value.forming.unplaced.map((one) => one.id)).toEqual(['dee', 'els'])
    expect(read.ok && [...read.value.untold]).toEqual(['reason', 'utility', 'certificate'])
  })

  it.each([
    [{ slot: 'wed 25:00-26:00' }, 'slot'],
    [{ slot: 'any-evening' }, 'slot'],
    [{ topic: 'qwrtzp' }, 'topic'],
    [{ members: 'an' }, 'size'],
  ])('are told by their place in the list with %j', (flaw, kind) => {
    const groups = [told().groups[0], { ...told().groups[0], ...flaw }]
    const read = groupsIn(JSON.stringify({ groups }), { problem: PROBLEM, taxonomy: TAXONOMY })
    expect(read.ok && read.value.problems).toMatchObject([{ kind, group: 1 }])
  })

  it.each(['', '{"a":1}', '[', '"x"', 'null'])('%j is no file of groups', (text) => {
    expect(groupsIn(text, { problem: PROBLEM, taxonomy: TAXONOMY }).ok).toBe(false)
  })
})

describe('a change', () => {
  const ground = { problem: PROBLEM, before: FORMING }

  it.each([
    ['day 1 wed', { kind: 'day', group: 0, day: 'wed' }],
    ['day 1 Mercredi', { kind: 'day', group: 0, day: 'wed' }],
    ['leaves an', { kind: 'leaves', id: 'an' }],
    ['joins dee', { kind: 'joins' }],
    ['size 3 5', { kind: 'size', min: 3, max: 5 }],
    ['closes de zaal', { kind: 'closes', venue: 'zaal' }],
  ])('«%s» is read', (written, change) => {
    expect(changeIn(written, ground)).toMatchObject({ ok: true, value: change })
  })

  it.each([
    ['day 2 wed', 'There is no group «2». There is one group.'],
    ['day 1 soon', '«soon» is no day.'],
    ['joins an', '«an» sits in group 1 already.'],
    ['day 1', '«day 1» does not go with --change.'],
    ['day 1 wed evening', '«day 1 wed evening» does not go with --change.'],
    ['joins zoe', 'Nobody in the file has the id «zoe».'],
    ['size 5 3', '«5 3» does not go with size. Write the smallest group first'],
    ['size 3', '«3» does not go with size.'],
    ['size 3 5 7', '«3 5 7» does not go with size.'],
    ['closes bib', '«bib» is no place of the file. There are: De Zaal.'],
    ['rains', '«rains» does not go with --change.'],
  ])('«%s» is told', (written, sentence) => {
    const change = changeIn(written, ground)
    expect(change.ok ? '' : sayPlain(change.error, speech('en'))).toContain(sentence)
  })
})

it('speaks of what counts in a group about sewing', () => {
  expect(GROUP.topic).toBe(SEWING)
})
