/** `goesting import people | activities | places | groups`: into which club, what changed, and what stays. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AddressId, ClubId, HOUSE, Member, MemberId } from '../../core/domain/index.ts'
import { ground, type Ran } from './cli-ground.ts'

const { folder, goesting, keep, store } = ground()

const GENK = ClubId.parse('genk')
const SORTS = ['people', 'activities', 'places', 'groups'] as const
type Sort = (typeof SORTS)[number]

function file(content: string | readonly object[], name = 'given'): string {
  const isText = typeof content === 'string'
  const path = join(folder(), isText ? `${name}.csv` : `${name}.jsonl`)
  writeFileSync(path, isText ? content : content.map((row) => JSON.stringify(row)).join('\n'))
  return path
}

const bring = (sort: Sort, content: string | readonly object[], ...more: string[]): Promise<Ran> =>
  goesting(['import', sort, file(content), ...more])

async function counted(
  sort: Sort,
  content: string | readonly object[],
  ...more: string[]
): Promise<Record<string, unknown>> {
  const { printed, code } = await bring(sort, content, '--json', ...more)
  expect(code).toBe(0)
  return JSON.parse(printed) as Record<string, unknown>
}

async function memberOf(id: string): Promise<Member | undefined> {
  return (await store().get('members', GENK, id))?.record
}

const AN = { id: 'an', name: 'An', age: 'adult', consent: true, place: 'Genk', offers: ['koken'] }
const BO = { id: 'bo', name: 'Bo', age: 17, consent: true, place: 'Genk', never: ['an'] }
const CAFE = {
  ...{ id: 'a1', title: 'Repair café', partner: 'bib', concepts: ['koken'], mode: 'samen' },
  ...{ start: '2026-12-05T14:00', place: 'Genk', capacity: 20, taken: 3 },
}

describe('import people', () => {
  it('brings them in once: the second time everything is the same', async () => {
    await keep({})
    const first = await counted('people', [AN, BO])
    expect(first).toMatchObject({ new: 2, changed: 0, same: 0, apart: 1, matched: 1, club: 'genk' })
    expect(await counted('people', [AN, BO])).toMatchObject({
      new: 0,
      changed: 0,
      same: 2,
      apart: 0,
    })
    expect(await memberOf('an')).toMatchObject({
      firstName: 'An',
      age: 'adult',
      offers: [{ concept: 'cooking' }],
      where: { name: 'Genk' },
    })
  })

  it('says what it means that nobody of them has a chat, and who may be matched', async () => {
    await keep({})
    const { printed, code } = await bring('people', [AN, BO])
    expect(code).toBe(0)
    expect(printed).toContain('Club Genk: 2 new, 0 changed, 0 the same.')
    expect(printed).toContain('has no chat here yet')
    expect(printed).toContain('1 can, 1 cannot.')
  })

  it('counts what would change and keeps nothing when it is tried', async () => {
    await keep({})
    expect(await counted('people', [AN], '--dry-run')).toMatchObject({ imported: false, new: 1 })
    expect(await memberOf('an')).toBeUndefined()
  })

  it('changes what the file says differently, also what it says no more', async () => {
    await keep({})
    await bring('people', [{ ...AN, household: 'h1', radiusKm: 5 }])
    const { joinedAt } = (await memberOf('an')) ?? {}
    expect(await counted('people', [{ ...AN, offers: ['naaien'] }])).toMatchObject({ changed: 1 })
    const an = await memberOf('an')
    expect(an).toMatchObject({ offers: [{ concept: 'sewing' }], joinedAt })
    expect(an).not.toHaveProperty('household')
    expect(an).not.toHaveProperty('radiusKm')
  })

  it('keeps what the club says of them beside, and forgets what it says no more', async () => {
    await keep({})
    await bring('people', [{ ...AN, attributes: { Team: 'Blauw', rol: 'chauffeur' } }])
    expect((await memberOf('an'))?.attributes).toEqual({ team: 'Blauw', rol: 'chauffeur' })
    expect(
      await counted('people', [{ ...AN, attributes: 'rol=chauffeur;team=Blauw' }]),
    ).toMatchObject({ same: 1, changed: 0 })
    expect(await counted('people', [AN])).toMatchObject({ changed: 1 })
    expect(await memberOf('an')).not.toHaveProperty('attributes')
  })

  it('takes a consent back when the file does, and keeps that it was given', async () => {
    await keep({})
    await bring('people', [AN])
    await bring('people', [{ ...AN, consent: false }])
    expect((await memberOf('an'))?.consents.map(({ given }) => given)).toEqual([true, false])
  })

  it('never makes an adult of who said to be younger', async () => {
    await keep({})
    await bring('people', [BO])
    await bring('people', [{ ...BO, age: 'adult' }])
    expect((await memberOf('bo'))?.age).toBe('minor')
  })

  it('changes nothing of somebody who talks with the house', async () => {
    await keep({})
    await bring('people', [AN])
    const id = AddressId.parse('web:an')
    const record = { id, clubId: HOUSE, platform: 'web', key: 'an', seenAt: 1 }
    const memberId = MemberId.parse('an')
    await store().commit([
      { do: 'put', in: 'addresses', record: { ...record, memberId, homeClubId: GENK } },
    ])
    expect(await counted('people', [{ ...AN, name: 'Anna' }])).toMatchObject({ own: 1, changed: 0 })
    expect((await memberOf('an'))?.firstName).toBe('An')
  })

  it('keeps no finer point of a person than a place', async () => {
    await keep({})
    await bring('people', [{ ...AN, place: '50.96123,5.50123' }])
    const where = (await memberOf('an'))?.where
    expect(where?.municipality).toBe('Genk')
    expect(where?.lat).not.toBe(50.96123)
  })

  it('uses the good rows and tells the bad ones by their line', async () => {
    await keep({})
    const csv = 'id;name;age;hobby\nan;An;adult;x\nbo;Bo;old;y\n'
    const { printed, complained, code } = await bring('people', csv)
    expect(code).toBe(0)
    expect(printed).toContain('1 new')
    expect(complained).toContain('- Line 3: age is «old».')
    expect(complained.split('hobby')).toHaveLength(2)
    const { problems } = await counted('people', csv)
    expect(problems).toMatchObject([{ line: 3 }])
  })

  it('fails when no row is good, and brings nothing in', async () => {
    await keep({})
    expect((await bring('people', 'id;age\nan;old\n')).code).toBe(1)
    expect((await bring('people', [CAFE, { ...CAFE, kind: 'activity' }].slice(1))).code).toBe(1)
    expect(await store().get('activities', GENK, 'a1')).toBeUndefined()
  })

  it('tells how far it is when there are many', async () => {
    await keep({})
    const many = Array.from({ length: 501 }, (_, n) => ({ ...AN, id: `p${String(n)}` }))
    const { complained, printed } = await bring('people', many)
    expect(complained).toContain('500 of 501 done…')
    expect(printed).toContain('501 new')
    expect(await counted('people', many)).toMatchObject({ new: 0, changed: 0, same: 501 })
  })
})

describe('import', () => {
  it('brings activities in with their partner and place, and keeps the seats given since', async () => {
    await keep({})
    const zaal = { kind: 'place', id: 'zaal', name: 'De Zaal', place: 'Genk', accessible: true }
    const rows = [{ ...CAFE, kind: 'activity', place: 'zaal' }, zaal]
    expect(await counted('activities', rows)).toMatchObject({ new: 1, partners: 1, others: 0 })
    const before = await store().get('activities', GENK, 'a1')
    expect(before?.record).toMatchObject({
      placeId: 'zaal',
      stepFree: true,
      partnerId: 'partner-bib',
    })
    if (before === undefined) throw new Error('The activity is not there.')
    const record = { ...before.record, taken: 7 }
    await store().commit([{ do: 'put', in: 'activities', record }])
    expect(await counted('activities', rows)).toMatchObject({ same: 1, partners: 0 })
    expect(await counted('activities', [{ ...CAFE, capacity: 5 }])).toMatchObject({ changed: 1 })
    const after = await store().get('activities', GENK, 'a1')
    expect(after?.record).toMatchObject({ taken: 7, capacity: 7 })
  })

  it('keeps how many people and groups fit in a place', async () => {
    await keep({})
    const zaal = { id: 'zaal', name: 'De Zaal', place: 'Genk', capacity: 12, rooms: 2 }
    await bring('places', [zaal])
    const kept = await store().get('places', GENK, 'zaal')
    expect(kept?.record).toMatchObject({ capacity: 12, rooms: 2 })
    expect(await counted('places', [zaal])).toMatchObject({ same: 1 })
  })

  it('knows the places that were brought in before', async () => {
    await keep({})
    await bring('places', [{ id: 'zaal', name: 'De Zaal', place: 'Genk' }])
    await bring('activities', [{ ...CAFE, place: 'De Zaal' }])
    const kept = await store().get('activities', GENK, 'a1')
    expect(kept?.record).toMatchObject({ placeId: 'zaal', spot: 'De Zaal' })
  })

  it('says which groups nobody will be shown, and takes nobody out of a group', async () => {
    await keep({})
    await bring('people', [AN, BO])
    const group = { id: 'g1', topic: 'koken', members: ['an'], slot: 'tue-evening', place: 'Genk' }
    expect(await counted('groups', [group])).toMatchObject({ new: 1, hiddenGroups: [] })
    const more = await counted('groups', [{ ...group, members: ['bo'] }])
    expect(more).toMatchObject({ changed: 1, hiddenGroups: ['g1'] })
    const kept = await store().get('groups', GENK, 'g1')
    expect(kept?.record.memberIds).toEqual(['an', 'bo'])
  })

  it('leaves rows of another sort alone, and counts them', async () => {
    await keep({})
    const rows = [AN, { ...CAFE, kind: 'activity' }]
    expect((await bring('people', rows)).printed).toContain('One row was about something else.')
    expect(await store().get('activities', GENK, 'a1')).toBeUndefined()
  })

  it('never means the practice club unless that is named', async () => {
    await keep({ id: ClubId.parse('demo'), name: 'Goesting Demo', state: 'demo' })
    expect(await bring('people', [AN])).toMatchObject({ code: 2, printed: '' })
    expect((await bring('people', [AN], '--club', 'demo')).code).toBe(0)
    await keep({})
    expect((await bring('people', [AN])).printed).toContain('Club Genk: 1 new')
  })

  it('asks which club when there are more, and says so when there is none', async () => {
    expect((await bring('people', [AN])).code).toBe(1)
    await keep({}, { id: ClubId.parse('ieper'), name: 'Club Ieper' })
    const { code, complained } = await bring('people', [AN])
    expect(code).toBe(2)
    expect(complained).toContain('Club Genk and Club Ieper')
    expect((await bring('people', [AN], '--club', 'Club Ieper')).code).toBe(0)
  })

  it.each(SORTS)('needs a file for %s, and says how to get an example', async (sort) => {
    const { code, complained, opened } = await goesting(['import', sort])
    expect({ code, opened }).toEqual({ code: 2, opened: 0 })
    expect(complained).toContain(`goesting import ${sort} --starter`)
  })

  it.each(
    SORTS.flatMap((sort) =>
      (['nl', 'fr', 'en'] as const).map((language) => [sort, language] as const),
    ),
  )(
    'shows an example of %s in %s that comes in without a complaint and introduces nobody',
    async (sort, language) => {
      await keep({})
      const example = await goesting(['import', sort, '--starter'], { language })
      expect(example).toMatchObject({ code: 0, opened: 0 })
      const { complained, printed } = await bring(sort, `${example.printed}\n`, '--json')
      expect(complained).toBe('')
      expect(JSON.parse(printed)).toMatchObject({ new: 2, problems: [], unknownColumns: [] })
      if (sort === 'people') expect(JSON.parse(printed)).toMatchObject({ matched: 0 })
    },
  )
})
