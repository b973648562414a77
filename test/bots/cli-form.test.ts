/** `goesting form` on a file of thirty invented people, as a program and a person read it, and all it refuses. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Ran } from './cli-ground.ts'
import { invented } from './forming/invented.ts'
import { Printed, townFile } from './forming/town-file.ts'

const { folder, goesting, at, file, form, formed } = townFile()

const together = (groups: readonly { members: string[] }[], a: string, b: string): boolean =>
  groups.some(({ members }) => members.includes(a) && members.includes(b))

describe('form', () => {
  it('seats everybody or says why not, the same in every run', async () => {
    const one = await formed()
    const other = await formed()
    expect({ ...one, seconds: 0 }).toEqual({ ...other, seconds: 0 })
    const named = [
      ...one.groups.flatMap(({ members }) => members),
      ...one.unplaced.map(({ id }) => id),
    ]
    expect(new Set(named).size).toBe(30)
    expect(one.groups.length).toBeGreaterThan(4)
    for (const { members } of one.groups) expect(members.length).toBeGreaterThanOrEqual(3)
  })

  it.each(['shared', 'exchange', 'rings'])(
    'forms groups of the kind %s that the judge accepts',
    async (topic) => {
      file('town.jsonl', ...invented().slice(0, 14))
      const out = at('groups.json')
      await formed('--topic', topic, '--groups-out', out)
      const judged = await goesting([
        ...['audit', '--in', at('town.jsonl'), '--groups', out, '--topic', topic, '--json'],
      ])
      expect({ code: judged.code, complained: judged.complained }).toEqual({
        code: 0,
        complained: '',
      })
      expect(JSON.parse(judged.printed)).toMatchObject({ violations: [] })
    },
  )

  it('keeps sizes, and keeps apart who is to be', async () => {
    const before = await formed('--max', '4')
    const [a = '', b = ''] = before.groups[0]?.members ?? []
    const apart = file('apart.txt', 'person;person', `${a};${b} # neighbours`)
    const { groups } = await formed('--max', '4', '--keep-apart', apart)
    expect(together(groups, a, b)).toBe(false)
    for (const { members } of groups) expect(members.length).toBeLessThanOrEqual(4)
  })

  it('seats who must sit together in one group, or in none', async () => {
    const { groups } = await formed('--together', file('with.txt', 'bo,leyla'))
    const isSeated = (id: string): boolean => groups.some(({ members }) => members.includes(id))
    expect(together(groups, 'bo', 'leyla') || !(isSeated('bo') || isSeated('leyla'))).toBe(true)
  })

  it('rather lets people meet who have not met', async () => {
    const { groups } = await formed()
    const pairs = groups.flatMap(({ members: [one, ...others] }) =>
      others.map((other) => `${String(one)}\t${other}`),
    )
    const after = await formed('--earlier', file('earlier.txt', ...pairs))
    expect(after.groups.map(({ members }) => members)).not.toEqual(
      groups.map(({ members }) => members),
    )
  })

  it('meets at the places of the file, and at a fixed criterion keeps it', async () => {
    const hall = { kind: 'place', id: 'z', name: 'De Zaal', place: 'Genk', capacity: 4 }
    file('town.jsonl', ...invented(), hall)
    const { groups } = await formed('--criterion', 'team:similar:fixed')
    const teams = new Map(invented().map(({ id, attributes }) => [id, attributes]))
    for (const { members, host, place } of groups) {
      expect(place).toBe('De Zaal')
      const seen = members.filter((id) => id !== host).map((id) => JSON.stringify(teams.get(id)))
      expect(new Set(seen).size).toBe(1)
    }
    expect(groups.length).toBeGreaterThan(0)
  })

  it('reads as plain sentences, with what is proven at the end', async () => {
    const { printed, code } = await form('--lang', 'nl')
    expect(code).toBe(0)
    expect(printed).toMatch(/^30 mensen: \d+ in \d+ groepjes, \d+ zonder plaats\.\n\nGroep 1: /)
    expect(printed).toMatch(/(dat is bewezen|niet bewezen\. Met .*)\.?$/)
  })

  it('shows how far it is where somebody watches, and clears that line', async () => {
    const lines: string[] = []
    const argv = ['form', '--in', at('town.jsonl'), '--steps', '1', '--json']
    await goesting(argv, { progress: (line) => void lines.push(line) })
    expect(lines.at(-1)).toBe('')
  })

  it('leaves a page, a table and the groups where it is told', async () => {
    const people = invented()
    file(
      'town.jsonl',
      { ...people[0], name: '<script>alert(1)</script>' },
      { ...people[1], name: '=2+5' },
      ...people.slice(2),
    )
    const { code } = await form(
      '--report',
      at('r.html'),
      '--report',
      at('r.csv'),
      '--groups-out',
      at('g.json'),
    )
    expect(code).toBe(0)
    const page = readFileSync(at('r.html'), 'utf8')
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    // The formula was a bad row, and nobody of it is anywhere.
    expect(page).not.toContain('=2+5')
    const table = readFileSync(at('r.csv'), 'utf8')
    expect(table.startsWith('\uFEFFgroup;topic;time;')).toBe(true)
    Printed.parse(JSON.parse(readFileSync(at('g.json'), 'utf8')))
  })

  it('lets no name steer the terminal', async () => {
    const [an, ...others] = invented()
    file('town.jsonl', { ...an, name: 'An\u001B[2J' }, ...others)
    const { printed } = await form()
    expect(printed).toContain('An[2J – an')
    expect(printed).not.toContain('\u001B')
  })

  it('tells bad rows by their line, and goes on with the good ones', async () => {
    file(
      'town.jsonl',
      ...invented(),
      { id: 'an', age: 30 },
      { id: 'x', wants: ['qwrtzp'] },
      { id: 'y', name: '=1+1' },
    )
    const { code, complained } = await form('--json')
    expect(code).toBe(0)
    expect(complained).toContain('- Line 31: the id «an»')
    expect(complained).toContain('- Line 32: wants is «qwrtzp».')
    expect(complained).toContain('- Line 33: name holds a formula: =1+1.')
  })

  it('tells pairs of earlier groups that it cannot use, and goes on', async () => {
    const earlier = file('earlier.txt', 'an;bo', 'an;zoltan', 'an')
    const { code, complained } = await form('--json', '--earlier', earlier)
    expect(code).toBe(0)
    expect(complained).toContain(`I skip these in ${earlier}:`)
    expect(complained).toContain('- Line 2: nobody in the file has the id «zoltan».')
  })
})

describe('form leaves nothing at all', () => {
  async function stopped(...more: readonly string[]): Promise<Ran> {
    const before = readdirSync(folder()).sort()
    const ran = await form(
      '--json',
      '--report',
      at('r.html'),
      '--groups-out',
      at('g.json'),
      ...more,
    )
    expect(ran.printed).toBe('')
    expect(readdirSync(folder()).sort()).toEqual(before)
    return ran
  }

  it.each([
    [['--min', '5', '--max', '4'], 'The smallest group (5) is larger than the largest (4).'],
    [['--min', '1'], '«1»'],
    [['--max', '21'], '«21»'],
    [['--topic', 'any'], '«any»'],
    [['--seed', 'x'], '«x»'],
    [['--seconds', '-1'], '«-1»'],
    [['--criterion', 'tem:diverse:want'], 'Nobody in the file has «tem».'],
    [['--criterion', 'team'], '«team»'],
    [['--report', 'r.pdf'], 'r.pdf'],
    [['--report', '/none/r.html'], '/none/r.html'],
  ])('when it is used in a wrong way with %j', async (more, shown) => {
    const { code, complained } = await stopped(...more)
    expect(code).toBe(2)
    expect(complained).toContain(shown)
  })

  it('when two must and must not sit together, and names both lines', async () => {
    const apart = file('apart.txt', 'an;bo')
    const tied = file('with.txt', 'a;b', 'an;cem', 'cem;bo')
    const { code, complained } = await stopped('--keep-apart', apart, '--together', tied)
    expect(code).toBe(2)
    expect(complained).toContain(
      `- an and bo must sit together (${tied}, line 2 and ${tied}, line 3) and must not sit together (${apart}, line 1).`,
    )
  })

  it('when the rows themselves contradict each other', async () => {
    const [an, bo, ...others] = invented()
    file('town.jsonl', { ...an, with: ['bo'] }, { ...bo, never: ['an'] }, ...others)
    const { code, complained } = await stopped()
    expect(code).toBe(2)
    expect(complained).toContain(`${at('town.jsonl')}, line 1`)
    expect(complained).toContain(`${at('town.jsonl')}, line 2`)
  })

  it('when more people must sit together than a group holds', async () => {
    const ids = invented().map(({ id }) => String(id))
    const tied = file('with.txt', ...ids.slice(1, 10).map((id) => `an;${id}`))
    const { code, complained } = await stopped('--together', tied)
    expect(code).toBe(2)
    expect(complained).toContain('That makes 10, and a group has 8 at most.')
  })

  it.each(['--keep-apart', '--together'])('when somebody in %s is unknown', async (option) => {
    const { code, complained } = await stopped(option, file('p.txt', 'an;bo', 'an;zoltan'))
    expect(code).toBe(2)
    expect(complained).toContain('- Line 2: nobody in the file has the id «zoltan».')
  })

  it('when there is nothing good, or nobody, or no file', async () => {
    file('town.jsonl', { id: 'x', age: 'old' })
    expect((await stopped()).code).toBe(1)
    file('town.jsonl', { kind: 'place', id: 'z', name: 'Z', place: 'Genk' })
    expect(await stopped()).toMatchObject({ code: 1 })
    expect((await goesting(['form', '--in', at('none')])).code).toBe(1)
    expect((await stopped('--keep-apart', at('none'))).code).toBe(1)
  })

  it.each([
    ['nl', 'is een map', 'is geen tekst'],
    ['fr', 'est un dossier', 'n’est pas un texte'],
    ['en', 'is a folder', 'is not text'],
  ])('when it is given a folder or a spreadsheet, and says so in %s', async (lang, map, sheet) => {
    writeFileSync(at('people.xlsx'), Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]))
    for (const option of ['--in', '--keep-apart', '--together', '--earlier']) {
      const ofFolder = await stopped('--lang', lang, option, folder())
      expect(ofFolder.complained).toContain(map)
      const ofSheet = await stopped('--lang', lang, option, at('people.xlsx'))
      expect(ofSheet.complained.split('\n')).toEqual([expect.stringContaining(sheet)])
      expect([ofFolder.code, ofSheet.code]).toEqual([1, 1])
    }
  })

  it('when the file has a million rows', async () => {
    writeFileSync(at('town.jsonl'), '{"id":"a"}\n'.repeat(1_000_000))
    const { code, complained } = await stopped()
    expect(code).toBe(1)
    expect(complained).toContain('has more lines than I can read at once')
  })

  it('over a file that it reads', async () => {
    const text = readFileSync(at('town.jsonl'), 'utf8')
    const { code } = await form('--groups-out', at('town.jsonl'))
    expect(code).toBe(2)
    expect(readFileSync(at('town.jsonl'), 'utf8')).toBe(text)
  })
})
