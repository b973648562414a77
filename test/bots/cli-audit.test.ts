/** `goesting audit` and `whatif` on groups that `form` made: what is wrong with them, what a change would do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Ran } from './cli-ground.ts'
import { invented } from './forming/invented.ts'
import { townFile } from './forming/town-file.ts'

const { folder, goesting, at, file, formed } = townFile()

describe('audit', () => {
  async function audit(groups: unknown, ...more: string[]): Promise<Ran> {
    file('g.json', JSON.stringify(groups))
    return goesting(['audit', '--in', at('town.jsonl'), '--groups', at('g.json'), ...more])
  }

  it('accepts some of the groups alone: everybody else waits', async () => {
    const { groups } = await formed()
    const { code, printed } = await audit(groups.slice(0, 2), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({ violations: [] })
  })

  it('finds what was tampered with, and says in which group', async () => {
    const told = await formed()
    const [first, second, third, fourth, ...others] = told.groups
    const groups = [
      { ...first, members: [...(first?.members ?? []), 'ghost'] },
      { ...second, slot: 'wed 25:00-26:00' },
      { ...third, topic: 'qwrtzp' },
      { ...fourth, slot: 'sun 08:00-10:00' },
      ...others,
    ]
    const { code, printed } = await audit({ ...told, groups }, '--json')
    expect(code).toBe(1)
    const { violations } = z
      .object({
        violations: z.array(
          z.object({ kind: z.string(), group: z.number().nullable(), sentence: z.string() }),
        ),
      })
      .parse(JSON.parse(printed))
    const found = new Set(violations.map(({ kind, group }) => `${kind} ${String(group)}`))
    for (const fault of ['stranger 0', 'slot 1', 'topic 2', 'slot 3'])
      expect(found).toContain(fault)
    const plain = await audit({ ...told, groups })
    expect(plain.printed).toContain('- Group 2: slot is «wed 25:00-26:00».')
  })

  it('calls each group by its number in the file, from 1, also in a sentence about two of them', async () => {
    const { groups } = await formed()
    const [first] = groups
    const unread = { ...first, slot: 'wed 25:00-26:00' }
    const { code, printed } = await audit([unread, first, first])
    expect(code).toBe(1)
    expect(printed).toMatch(/would be in the groups 2 and 3 at the same time/)
    expect(printed).toContain('- Group 1: slot is')
    expect(printed).not.toMatch(/groups? 0/i)
    const repeated = { ...first, members: [...(first?.members ?? []), first?.members[0]] }
    const again = await audit([repeated])
    expect(again.printed).toMatch(/- Group 1: \w+ stands more than once in the group\./)
  })

  it.each([
    ['nl', 'dingen kloppen niet:', /- Groep 1: \S+ kan dan niet: zondag/],
    ['fr', 'ne vont pas\u00a0:', /- Groupe 1\u00a0: \S+ ne peut pas à ce moment\u00a0: dimanche/],
    ['en', 'things are wrong:', /- Group 1: \S+ is not free then: Sunday/],
  ])('reads in %s, a program’s sentences too', async (language, head, fault) => {
    const { groups } = await formed()
    const moved = [{ ...groups[0], slot: 'sun 05:00-07:00', utility: null }]
    const plain = await audit(moved, '--lang', language)
    expect(plain.printed).toMatch(fault)
    expect(plain.printed).toContain(head)
    const { printed } = await audit(moved, '--json', '--lang', language)
    const told = z.object({ violations: z.array(z.object({ sentence: z.string() })) })
    for (const { sentence } of told.parse(JSON.parse(printed)).violations)
      expect(plain.printed).toContain(sentence)
  })

  it('takes no language and no talent that nobody knows', async () => {
    const { groups } = await formed()
    const ring = [{ from: 'an', to: 'bo', concept: 'qwrtzp' }]
    const { code, printed } = await audit([
      { ...groups[0], language: 'no idea' },
      { ...groups[1], ring },
    ])
    expect(code).toBe(1)
    expect(printed).toContain('- Group 1: language is «no idea».')
    expect(printed).toContain('- Group 2: concept is «qwrtzp».')
  })

  it('finds a figure that is wrong', async () => {
    const told = await formed()
    const groups = told.groups.map((group) => ({ ...group, utility: 9 }))
    const { printed } = await audit({ ...told, groups }, '--json')
    expect(printed).toContain('"kind":"utility"')
  })

  it('says of a group what is missing in it, and of something else that it is no group', async () => {
    const { groups } = await formed()
    const { slot: _, ...timeless } = { ...groups[0] }
    const { printed } = await audit([timeless, 'x', { ...groups[1], members: [1] }])
    for (const sentence of [
      '- Group 1: slot is missing or wrong.',
      '- Group 2: there is no group here.',
      '- Group 3: members is missing or wrong.',
    ])
      expect(printed).toContain(sentence)
  })

  it('says what is no file of groups', async () => {
    const { code, complained } = await audit({ nothing: true })
    expect(code).toBe(1)
    expect(complained).toContain('there are no groups here')
  })
})

describe('whatif', () => {
  async function whatIf(change: string, ...more: string[]): Promise<Ran> {
    if (!existsSync(at('g.json'))) await formed('--groups-out', at('g.json'))
    const given = ['whatif', '--in', at('town.jsonl'), '--groups', at('g.json')]
    return goesting([...given, '--change', change, '--steps', '1', ...more])
  }

  it('tells who would gain, lose and move, and changes nothing', async () => {
    await formed('--groups-out', at('g.json'))
    const files = readdirSync(folder())
    const groups = readFileSync(at('g.json'), 'utf8')
    const { code, printed } = await whatIf('day 1 sun')
    expect(code).toBe(0)
    expect(printed).toContain('lose a place:')
    expect(printed).toMatch(/No group gets another time|Group \d+ meets at another time: /)
    expect(printed).toContain('Nothing was changed.')
    expect(readdirSync(folder())).toEqual(files)
    expect(readFileSync(at('g.json'), 'utf8')).toBe(groups)
  })

  it.each(['leaves pia', 'size 3 4', 'day 2 mercredi'])(
    'answers «%s» for a program',
    async (change) => {
      const { code, printed, complained } = await whatIf(change, '--json')
      expect({ code, complained }).toEqual({ code: 0, complained: '' })
      expect(JSON.parse(printed)).toMatchObject({
        ...{ gained: expect.any(Array) as unknown, lost: expect.any(Array) as unknown },
        utility: { before: expect.any(Number) as unknown, after: expect.any(Number) as unknown },
      })
    },
  )

  it('seats somebody who comes later', async () => {
    await formed('--groups-out', at('g.json'))
    const fay = { ...invented()[0], id: 'fay', name: 'Fay', slots: ['weekday-any', 'weekend-any'] }
    file('town.jsonl', ...invented(), fay)
    const { printed } = await whatIf('joins fay')
    expect(printed).toContain('Gains a place: Fay.')
  })

  it.each([
    ['rains', '«rains»'],
    ['day 99 wed', '«99»'],
    ['leaves zoltan', '«zoltan»'],
    ['closes bib', 'no place in the file'],
  ])('is used in a wrong way with «%s»', async (change, shown) => {
    const { code, printed, complained } = await whatIf(change)
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained.replace('not one place', 'no place')).toContain(shown)
  })
})
