/** `goesting match`: who fits whom in a file, as a program and as an operator read it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ground, type Ran } from './cli-ground.ts'

const { folder, goesting } = ground()

const person = (id: string, more: object = {}): object => ({
  ...{ kind: 'person', id, name: id, age: 'adult', consent: true, languages: ['nl'] },
  ...{ place: 'Genk', slots: ['any-evening'] },
  ...more,
})

const LEA = person('lea', { wants: ['koken'], offers: ['naaien'] })
const COOK = { offers: ['koken'] }

const Printed = z.strictObject({
  for: z.string(),
  ask: z.string().nullable(),
  results: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['peer', 'group', 'host', 'mentor', 'activity']),
      score: z.number(),
      relation: z.enum(['swap', 'teaches', 'together', 'helps', 'join', 'attend', 'mentor']),
      parts: z.record(z.string(), z.number()),
      reason: z.string(),
    }),
  ),
  missing: z.array(z.string()),
  next: z.array(z.unknown()),
  why: z
    .object({ id: z.string(), place: z.number().nullable(), because: z.array(z.string()) })
    .optional(),
})

async function match(records: readonly object[], ...more: string[]): Promise<Ran> {
  const file = join(folder(), 'town.jsonl')
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'))
  const argv = ['match', '--in', file, '--for', 'lea', '--at', '2026-12-01T09:00', ...more]
  return goesting(argv)
}

async function matched(
  records: readonly object[],
  ...more: string[]
): Promise<z.infer<typeof Printed>> {
  const { code, printed } = await match(records, '--json', ...more)
  expect(code).toBe(0)
  return Printed.parse(JSON.parse(printed))
}

const ids = ({ results }: z.infer<typeof Printed>): string[] => results.map(({ id }) => id)

describe('match', () => {
  it('answers with people, groups and activities, each with its relation and its reason', async () => {
    const found = await matched(
      [
        LEA,
        person('nadia', { ...COOK, wants: ['naaien'] }),
        person('tom', COOK),
        person('mo', { ...COOK, roles: ['mentor'] }),
        {
          kind: 'group',
          id: 'g1',
          topic: 'koken',
          members: ['tom'],
          host: 'tom',
          slot: 'tue-evening',
          place: 'Genk',
        },
        {
          kind: 'activity',
          id: 'a1',
          title: 'Soep',
          partner: 'bib',
          concepts: ['koken'],
          start: '2026-12-05T18:00',
          place: 'Genk',
        },
      ],
      '--lang',
      'en',
    )
    expect(found).toMatchObject({ for: 'lea', ask: null, missing: [], next: [] })
    const relations = Object.fromEntries(found.results.map(({ id, relation }) => [id, relation]))
    expect(relations).toEqual({
      nadia: 'swap',
      tom: 'teaches',
      mo: 'mentor',
      g1: 'join',
      a1: 'attend',
    })
    expect(found.results[0]).toMatchObject({ id: 'nadia', parts: { fit: 1, near: 1, time: 1 } })
    expect(found.results[0]?.reason).toBe(
      'You want to learn: cooking. nadia from Genk can show you that. You can teach each other something: you can help with sewing.',
    )
  })

  it.each([
    ['sewing', 'sewing'],
    ['Couture', 'sewing'],
    ['ik zou graag leren breien', 'knitting'],
  ])('is asked for «%s», by id, by label or in words', async (ask, concept) => {
    expect((await matched([LEA], '--ask', ask)).ask).toBe(concept)
  })

  it.each([
    ['never', {}, { never: ['lea'] }],
    ['household', { household: 'h1' }, { household: 'h1' }],
    ['a minor', {}, { age: 17 }],
    ['an unknown age', {}, { age: 'unknown' }],
    ['no consent', {}, { consent: false }],
    ['paused', {}, { paused: true }],
    ['full of requests', {}, { openRequests: 2 }],
    ['too far', {}, { place: 'Ieper' }],
    ['no common time', {}, { slots: ['mon-morning'] }],
    [
      'no common language',
      { wants: ['spreadsheets'] },
      { languages: ['fr'], offers: ['spreadsheets'] },
    ],
  ])('shows nobody with %s, and says why to who runs the club', async (_, mine, theirs) => {
    const records = [{ ...LEA, ...mine }, person('tom', { ...COOK, ...theirs })]
    const found = await matched(records, '--why', 'tom')
    expect(ids(found)).toEqual([])
    expect(found.why).toMatchObject({ id: 'tom', place: null })
    expect(found.why?.because).toHaveLength(1)
  })

  it.each([
    [['nadia'], 'Is in the list, at place 1.'],
    [['tom', '--top', '1'], 'Fits, but only at place 2. The list shows 1.'],
    [['zoe'], 'This id is on no good row.'],
    [['lea'], 'This is who asks.'],
    [
      ['far'],
      'What one wants and what the other can do are too far apart: 0.00, and 0.25 is needed.',
    ],
  ])('says of %j: %s', async (why, sentence) => {
    const town = [
      LEA,
      person('nadia', { ...COOK, wants: ['naaien'] }),
      person('tom', COOK),
      person('far'),
    ]
    const { printed, code } = await match(town, '--why', ...why)
    expect(code).toBe(0)
    expect(printed).toContain(`- ${sentence}`)
  })

  it('says of an activity that it is too dear, has steps, is over or is full', async () => {
    const cafe = { kind: 'activity', id: 'a1', title: 'Soep', concepts: ['koken'], place: 'Genk' }
    const dear = { ...cafe, start: '2026-11-05T18:00', price: 5, capacity: 3, taken: 3 }
    const poor = { ...LEA, maxPrice: 0, needsAccessible: true }
    expect((await matched([poor, dear], '--why', 'a1')).why?.because).toEqual([
      'This has begun already, or is over.',
      'All places are taken.',
      'It costs more than this person can pay.',
      'It is not sure that one can get in without steps.',
    ])
  })

  it('shows who was shown often and asked by nobody later', async () => {
    const often = person('anna', { ...COOK, shown: 6 })
    expect(ids(await matched([LEA, often, person('tom', COOK)]))).toEqual(['tom', 'anna'])
  })

  it('puts who both would meet again before who only met', async () => {
    const records = [
      { ...LEA, again: ['zoe'], met: ['anna'] },
      person('anna', COOK),
      person('zoe', { ...COOK, again: ['lea'] }),
    ]
    expect(ids(await matched(records))).toEqual(['zoe', 'anna'])
  })

  it('puts a newcomer first among equals', async () => {
    const records = [LEA, person('anna', COOK), person('zoe', { ...COOK, newcomer: true })]
    expect(ids(await matched(records))).toEqual(['zoe', 'anna'])
  })

  it('tells bad rows by their line, and goes on with the good ones', async () => {
    const { code, complained, printed } = await match([
      LEA,
      { id: 'x', age: 'old' },
      person('tom', COOK),
    ])
    expect(code).toBe(0)
    expect(complained).toContain('- Line 2: age is «old».')
    expect(printed).toContain('1. tom – tom, shows it')
  })

  it('fails when no row is good, and when there is no file', async () => {
    const bad = await match([{ id: 'x', age: 'old' }])
    expect(bad.code).toBe(1)
    expect(bad.complained).toContain('There is not one row')
    const none = await goesting(['match', '--in', join(folder(), 'none'), '--for', 'lea'])
    expect(none.code).toBe(1)
  })

  it.each([
    [['--ask', 'qwrtzp'], '«qwrtzp»'],
    [['--top', '0'], '«0»'],
    [['--at', 'tomorrow'], '«tomorrow»'],
    [['--lang', 'de'], '«de»'],
    [['--for', 'zoe'], '«zoe»'],
  ])('is used in a wrong way with %j', async (more, shown) => {
    const { code, complained, printed } = await match([LEA], ...more, '--json')
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained).toContain(shown)
  })

  it('names the option that is missing', async () => {
    const { code, complained } = await goesting(['match', '--for', 'lea'])
    expect(code).toBe(2)
    expect(complained).toContain('--in')
  })
})
