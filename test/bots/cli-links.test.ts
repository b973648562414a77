/** `goesting links CLUB`: the addresses for posters, as an operator and as a program read them. */
import { describe, expect, it } from 'vitest'
import { readDemo } from '../../adapters/files/demo.ts'
import { recordsOf } from '../../core/acts/found-demo.ts'
import { DEMO_CLUB, demoClub } from '../../core/demo/index.ts'
import { isStillToCome, LANGUAGES, PlaceId } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { ground, NOW } from './cli-ground.ts'

const { goesting, keep, store } = ground()
const PAGE = 'https://goesting.example'
const demo = demoClub(readDemo(), { now: NOW, zone: 'Europe/Brussels', clubId: DEMO_CLUB })

async function founded(): Promise<void> {
  await store().commit(recordsOf(demo))
}
const links = (...more: string[]) => goesting(['links', 'demo', ...more])

describe('links', () => {
  it('give every place, group that takes people and activity to come one link each', async () => {
    await founded()
    const { code, printed } = await links('--page', PAGE, '--json')
    expect(code).toBe(0)
    const told = JSON.parse(printed) as { club: string; links: { id: string; links: object[] }[] }
    expect(told.club).toBe('demo')
    const places = told.links.filter(({ id }) => id.includes('-place-'))
    expect(places).toHaveLength(demo.places.length)
    const coming = demo.activities.filter((one) => isStillToCome(one, NOW)).map(({ id }) => id)
    const told2 = told.links.map(({ id }) => id)
    expect(coming.some((id) => told2.includes(id))).toBe(true)
    for (const { id, links: ways } of told.links)
      expect(ways).toEqual([
        {
          platform: 'web',
          url: expect.stringMatching(new RegExp(`/\\?start=[a-z]+-${id}$`)) as string,
        },
      ])
  })

  it.each(LANGUAGES)('stand under their names, no wider than a screen: %s', async (language) => {
    await founded()
    const { code, printed } = await goesting(['links', 'demo', '--page', PAGE], { language })
    expect(code).toBe(0)
    const lines = printed.split('\n')
    const [kind = ''] = catalogues[language]['operator.links.place'].split('{')
    expect(lines[0]?.startsWith(kind)).toBe(true)
    expect(lines[1]).toMatch(/^ {2}https:\/\/goesting\.example\/\?start=place-/)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('say once that there are none while nobody knows where the page is', async () => {
    await founded()
    const { code, printed, complained } = await links()
    expect({ code, printed }).toEqual({ code: 1, printed: '' })
    expect(complained).toContain('GOESTING_URL')
    expect(JSON.parse((await links('--json')).printed)).toMatchObject({ club: 'demo' })
  })

  it('say which thing has a name that no link carries', async () => {
    await founded()
    const [place] = demo.places
    if (place === undefined) throw new Error('The practice club has no places.')
    const record = { ...place, id: PlaceId.parse('bib:één'), name: 'Aa de bib' }
    await store().commit([{ do: 'put', in: 'places', record }])
    const { code, printed } = await links('--page', PAGE)
    expect(code).toBe(0)
    expect(printed).toContain('Place: Aa de bib\n  No link: “bib:één” has signs')
  })

  it('are none in a club without anything', async () => {
    await keep({})
    const { code, printed } = await goesting(['links', 'genk', '--page', PAGE])
    expect({ code, printed }).toEqual({
      code: 0,
      printed: 'This club has no places, groups or coming activities yet.',
    })
  })

  it.each([
    ['a club that nobody knows', ['links', 'gent'], 1],
    ['no club', ['links'], 2],
    ['a page that is none', ['links', 'genk', '--page', 'goesting'], 2],
  ] as const)('refuse %s', async (_, argv, code) => {
    await keep({})
    const ran = await goesting(argv)
    expect({ code: ran.code, printed: ran.printed }).toEqual({ code, printed: '' })
    expect(ran.complained).not.toBe('')
  })
})
