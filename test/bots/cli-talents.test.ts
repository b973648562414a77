/** A club's own words at the command line: looked at, changed, taken back; and the check of the lists. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONCEPT_COLUMNS } from '../../core/talents/index.ts'
import { ground } from './cli-ground.ts'

const { folder, goesting, keep } = ground()

async function json(...argv: string[]): Promise<unknown> {
  const { printed, code, complained } = await goesting(['talents', ...argv, '--json'])
  expect(complained).toBe('')
  expect(code).toBe(0)
  return JSON.parse(printed)
}

describe('goesting talents', () => {
  it('lists what there is by theme and group, in the operator’s language', async () => {
    await keep({})
    const { printed } = await goesting(['talents', 'list', '--group', 'textile'], {
      language: 'fr',
    })
    expect(printed).toMatch(/^sewing {2}coudre {2}make\/textile$/m)
    expect(printed).not.toContain('/kitchen')
  })

  it('shows one by its id or any of its names', async () => {
    await keep({})
    const { printed } = await goesting(['talents', 'show', 'NAAIEN'])
    expect(printed).toContain('sewing (sewing)')
    expect(printed).toMatch(/^nl: naaien/m)
  })

  it('adds something of the club’s own, and takes it out again', async () => {
    await keep({})
    const made = await goesting(
      [
        'talents',
        'add',
        '--nl',
        'tjoekbal|tjoekballen',
        '--group',
        'ball-sports',
        '--flags',
        'wordless',
      ],
      { language: 'nl' },
    )
    expect(made.printed).toBe('Toegevoegd: tjoekbal (club-tjoekbal)')
    const { printed } = await goesting(['talents', 'list', '--group', 'ball-sports'])
    expect(printed).toContain('club-tjoekbal  tjoekbal  relax/ball-sports  (of the club itself)')
    expect((await goesting(['talents', 'remove', 'tjoekbal'])).code).toBe(0)
    expect((await goesting(['talents', 'show', 'tjoekbal'])).code).toBe(1)
  })

  it('renames, and takes the name back; the old one goes on working', async () => {
    await keep({})
    const renamed = await goesting(['talents', 'rename', 'sewing', '--nl', 'stikken en naaien'], {
      language: 'nl',
    })
    expect(renamed.printed).toBe('Heet nu: stikken en naaien (sewing)')
    const shown = await goesting(['talents', 'show', 'naaien'])
    expect(shown.printed).toMatch(/^nl: stikken en naaien, .*\bnaaien\b/m)
    await goesting(['talents', 'rename', 'sewing', '--reset'])
    const { printed } = await goesting(['talents', 'show', 'sewing'])
    expect(printed).toMatch(/^nl: naaien, /m)
    expect(printed).not.toContain('stikken en naaien')
  })

  it('hides and shows again, also when asked twice', async () => {
    await keep({})
    for (const verb of ['hide', 'hide', 'unhide', 'unhide'])
      expect((await goesting(['talents', verb, 'chess'])).code).toBe(0)
    await goesting(['talents', 'hide', 'chess'])
    expect(await json('list')).toMatchObject({ hidden: [{ id: 'chess', label: 'chess' }] })
    expect(await json('show', 'chess')).toMatchObject({ hidden: true })
  })

  it('chooses what is shown first', async () => {
    await keep({})
    expect(await json('facets', 'garden', 'textile')).toMatchObject({
      facets: ['garden', 'textile'],
    })
    expect((await goesting(['talents', 'facets', 'no-such'])).complained).toBe(
      'There is no group “no-such”.',
    )
    expect(await json('facets', '--none')).toMatchObject({ facets: [] })
  })

  it('says in a sentence why something cannot be, and changes nothing', async () => {
    await keep({})
    const add = ['talents', 'add', '--group', 'ball-sports']
    expect((await goesting([...add, '--nl', 'naaien'])).complained).toContain(
      '“naaien” is the name of sewing already',
    )
    expect((await goesting([...add, '--nl', 'x'])).code).toBe(2)
    expect((await goesting(['talents', 'add', '--group', 'nowhere', '--nl', 'tjoek'])).code).toBe(2)
    expect((await goesting(['talents', 'remove', 'sewing'])).complained).toContain(
      '“sewing” does not exist in this club',
    )
    expect((await goesting(['talents', 'rename', 'sewing'])).code).toBe(2)
    expect((await goesting(['talents', 'hide', 'nothing of the kind'])).complained).toContain(
      'I do not know “nothing of the kind”',
    )
    expect((await goesting(['talents', 'ignore', 'nothing'])).complained).toContain(
      'not in the list of new words',
    )
    expect((await goesting(['talents', 'map', 'nothing'])).code).toBe(2)
    expect(await json('list')).toMatchObject({ hidden: [], facets: [] })
  })

  it('asks which club when there are several, and keeps their words apart', async () => {
    await keep({}, { id: 'hasselt' as never, name: 'Club Hasselt' })
    const which = await goesting(['talents', 'hide', 'chess'])
    expect([which.code, which.complained]).toEqual([2, expect.stringContaining('Club Hasselt')])
    await goesting(['talents', 'hide', 'chess', '--club', 'hasselt'])
    expect(await json('show', 'chess', '--club', 'genk')).toMatchObject({ hidden: false })
  })

  it('without a word that nobody knew says when there will be one', async () => {
    await keep({})
    expect((await goesting(['talents', 'unmapped'])).printed).toContain('at least twice')
    expect(await json('unmapped')).toEqual([])
  })
})

describe('goesting talents check', () => {
  const header = CONCEPT_COLUMNS.join('\t')
  function lists(files: Readonly<Record<string, readonly string[]>>): string {
    const path = join(folder(), 'lists')
    mkdirSync(path)
    for (const [name, lines] of Object.entries(files))
      writeFileSync(join(path, name), `${lines.join('\n')}\n`)
    return path
  }

  it('finds nothing wrong with the lists of the house', async () => {
    const { code, printed } = await goesting(['talents', 'check'])
    expect([code, printed]).toEqual([0, expect.stringContaining('All is well')])
  })

  it('names file and line of a row that cannot be read', async () => {
    const path = lists({ 'make-x.tsv': [header, 'a\tmake\ttextile\tnaad\t\tseam'] })
    const { code, complained } = await goesting(['talents', 'check', path])
    expect([code, complained]).toEqual([1, 'make-x.tsv:2 fr: A label in fr is missing.'])
  })

  it('names file and line of what contradicts another file', async () => {
    const path = lists({
      'groups.tsv': ['id\ttheme\tnl\tfr\ten', 'textile\tmake\tTextiel\tTextile\tTextiles'],
      'make-a.tsv': [header, 'seam\tmake\ttextile\tnaad\tcouture\tseam'],
      'make-b.tsv': [
        header,
        'hem\tmake\ttextile\tzoom|naad\tourlet\them\tnowhere',
        'bow\trelax\ttextile\tstrik\tnoeud\tbow',
        'nail\tmake\tmetal\tnagel\tclou\tnail',
      ],
      'relatedness.tsv': ['a\tb\tvalue\twhy', 'seam\tgone\t0.5\tno reason'],
    })
    const { complained } = await goesting(['talents', 'check', path])
    expect(complained.split('\n')).toEqual([
      'make-b.tsv:2 «hem» points to «nowhere», which is no other concept.',
      'make-b.tsv:2 «naad» is a label of both «seam» and «hem».',
      'make-b.tsv:3 group: The group «textile» belongs to «make», not to «relax».',
      'make-b.tsv:4 group: «metal» is no group: groups.tsv does not name it.',
      'relatedness.tsv:2 «gone» is no concept.',
    ])
  })

  it('says so where there are no lists', async () => {
    const { code, complained } = await goesting(['talents', 'check', join(folder(), 'nowhere')])
    expect([code, complained]).toEqual([1, expect.stringContaining('There is no list in')])
  })

  it('tells a program the same', async () => {
    const path = lists({ 'make-x.tsv': [header, 'a\tmake\ttextile\tnaad\t\tseam'] })
    const { code, printed } = await goesting(['talents', 'check', path, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(printed)).toMatchObject({
      files: 1,
      problems: [{ file: 'make-x.tsv', line: 2, column: 'fr' }],
    })
  })
})
