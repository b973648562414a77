/** `goesting club` and `goesting desk`: making a club, looking at clubs, letting a coordinator in. */
import { describe, expect, it } from 'vitest'
import type { Founding } from '../../bots/cli/house.ts'
import { Club, ClubId } from '../../core/domain/index.ts'
import { ground } from './cli-ground.ts'

const { goesting, keep } = ground()

describe('club', () => {
  const whole = [
    ...['--name', 'Club Genk', '--operator', 'Bib Genk', '--contact', 'An, 089 00 00 00'],
    ...['--town', 'Genk', '--coordinator', 'An', '--language', 'nl'],
  ]

  it('create makes a club of what a script says, and prints the link', async () => {
    const made: Founding[] = []
    const argv = ['club', 'create', ...whole, '--privacy-nl', 'Na een week weg.', '--json']
    const ran = await goesting(argv, { founded: (founding) => void made.push(founding) })
    expect(ran).toMatchObject({ code: 0, complained: '', opened: 1, stopped: 1 })
    expect(JSON.parse(ran.printed)).toEqual({
      clubId: 'c1',
      link: 'http://127.0.0.1:1/once/abc',
      state: 'founding',
    })
    expect(made).toEqual([
      {
        name: 'Club Genk',
        operator: 'Bib Genk',
        contact: 'An, 089 00 00 00',
        town: 'Genk',
        coordinatorName: 'An',
        language: 'nl',
        privacy: { nl: 'Na een week weg.' },
      },
    ])
  })

  it('create can use the proposed lines, in all three languages', async () => {
    const made: Founding[] = []
    await goesting(['club', 'create', ...whole, '--privacy-suggested'], {
      founded: (founding) => void made.push(founding),
    })
    expect(Object.keys(made[0]?.privacy ?? {}).sort()).toEqual(['en', 'fr', 'nl'])
  })

  it('create names every option that a script forgot, and opens nothing', async () => {
    const ran = await goesting(['club', 'create', '--name', 'Club Genk'])
    expect(ran).toMatchObject({ code: 2, opened: 0, printed: '' })
    expect(ran.complained).toBe(
      'A new club still needs: --operator, --contact, --town, --coordinator, --language and --privacy-nl.',
    )
  })

  it('create says of every answer that it cannot be right, at once', async () => {
    const argv = [
      'club',
      'create',
      '--name',
      'x',
      '--language',
      'de',
      '--coordinator',
      'y'.repeat(41),
    ]
    const { code, complained, opened } = await goesting(argv)
    expect({ code, opened }).toEqual({ code: 2, opened: 0 })
    expect(complained.split('\n')).toHaveLength(3)
  })

  it('create passes on why the house refuses, and still closes it', async () => {
    const argv = ['club', 'create', ...whole.map((one) => (one === 'Genk' ? 'Atlantis' : one))]
    const ran = await goesting([...argv, '--privacy-suggested'])
    expect(ran).toMatchObject({ code: 1, stopped: 1, printed: '' })
    expect(ran.complained).toBe('That did not work: Give the name of a town.')
  })

  it('list and show tell people and programs the same', async () => {
    await keep({}, { id: ClubId.parse('ieper'), name: 'Club Ieper', state: 'founding' })
    expect((await goesting(['club', 'list'])).printed).toBe(
      'genk  Club Genk  (open)\nieper  Club Ieper  (waits until the coordinator confirms)',
    )
    expect(JSON.parse((await goesting(['club', 'list', '--json'])).printed)).toEqual([
      { id: 'genk', name: 'Club Genk', state: 'open' },
      { id: 'ieper', name: 'Club Ieper', state: 'founding' },
    ])
    const shown = await goesting(['club', 'show', 'club genk'])
    expect(shown.printed).toContain('A human who can be reached: An, 089 00 00 00')
    expect(shown.printed).toContain('Alles is na een week weg.')
    const record = Club.parse(
      JSON.parse((await goesting(['club', 'show', 'genk', '--json'])).printed),
    )
    expect(record.name).toBe('Club Genk')
  })

  it('show of a club that is not there names those that are', async () => {
    await keep({})
    expect(await goesting(['club', 'show', 'Gent'])).toMatchObject({
      code: 1,
      complained: 'There is no club «Gent». These are there: Club Genk.',
    })
  })
})

describe('desk', () => {
  it('gives the link of the only real club, whatever the demo is called', async () => {
    await keep({}, { id: ClubId.parse('demo'), name: 'Aan de slag', state: 'demo' })
    const ran = await goesting(['desk', '--json'])
    expect(JSON.parse(ran.printed)).toEqual({
      clubId: 'genk',
      link: 'http://127.0.0.1:1/once/genk',
    })
  })

  it('asks which club when there are several', async () => {
    await keep({}, { id: ClubId.parse('ieper'), name: 'Club Ieper' })
    const ran = await goesting(['desk'])
    expect(ran).toMatchObject({ code: 2, printed: '' })
    expect(ran.complained).toContain('Club Genk (genk) and Club Ieper (ieper)')
    expect((await goesting(['desk', 'Club Ieper'])).printed).toContain('/once/ieper')
  })

  it('says what to do while there is no club', async () => {
    expect(await goesting(['desk'])).toMatchObject({ code: 1, printed: '' })
  })
})
