/** The table of places: complete, true to itself, and plain about what is wrong with it. */
import { describe, expect, it } from 'vitest'
import { readPlaces } from '../../../adapters/files/authored.ts'
import { readOneTsv } from '../../../adapters/files/read-tsv.ts'
import { kmBetween } from '../../../core/domain/index.ts'
import { gazetteer, PLACE_COLUMNS, parsePlaces } from '../../../core/understanding/index.ts'

const DATA = new URL('../../../core/understanding/data/', import.meta.url)
const { text } = readOneTsv(DATA, 'places.tsv')
const parsed = parsePlaces(text)
const places = parsed.ok ? parsed.value : []
const towns = readPlaces()
const rows = (...lines: string[]): string => [PLACE_COLUMNS.join('\t'), ...lines].join('\n')

describe('the table of places', () => {
  it('holds the 565 municipalities of 2025 and more than 2,300 districts and quarters', () => {
    const municipalities = places.filter(({ where }) => where.name === where.municipality)
    expect(municipalities.length).toBe(565)
    expect(places.length).toBeGreaterThan(2865)
  })

  it('stays small enough to be read at every start', () => {
    expect(new TextEncoder().encode(text).length).toBeLessThan(250_000)
  })

  it.each([
    ['Gooik', 'Pajottegem'],
    ['Hoeselt', 'Bilzen-Hoeselt'],
    ['Borgloon', 'Tongeren-Borgloon'],
    ['Kruibeke', 'Beveren-Kruibeke-Zwijndrecht'],
    ['Melle', 'Merelbeke-Melle'],
    ['De Pinte', 'Nazareth-De Pinte'],
    ['Wachtebeke', 'Lochristi'],
    ['Moerbeke', 'Lokeren'],
    ['Kortessem', 'Hasselt'],
    ['Ham', 'Tessenderlo-Ham'],
    ['Ruiselede', 'Wingene'],
    ['Meulebeke', 'Tielt'],
    ['Borsbeek', 'Antwerpen'],
    ['Bertogne', 'Bastogne'],
  ])('knows that %s is in %s since the mergers of 2025', (name, municipality) => {
    expect(towns.find(name)?.municipality).toBe(municipality)
  })

  it.each([
    ['Ypres', 'Ieper'],
    ['Ghent', 'Gent'],
    ['Antwerp', 'Antwerpen'],
    ['Luik', 'Liège'],
    ['Bergen', 'Mons'],
    ['Eigenbrakel', "Braine-l'Alleud"],
    ['Brussels', 'Brussel'],
    ['Ixelles', 'Elsene'],
    ['Sankt Vith', 'Saint-Vith'],
    ['Passchendaele', 'Passendale'],
    ['8970', 'Poperinge'],
    ['3583', 'Paal'],
    ['1050', 'Elsene'],
  ])('finds %s as %s', (name, expected) => {
    expect(towns.find(name)?.name).toBe(expected)
  })

  it('leaves the province of Limburg and what it does not know unfound', () => {
    expect(towns.find('Limburg')).toBeUndefined()
    expect(towns.find('Atlantis')).toBeUndefined()
  })

  it('puts every place in Belgium and every district near its municipality', () => {
    const strays = places.filter(({ where }) => {
      const town = towns.all(where.municipality)[0] ?? where
      const inBelgium =
        where.lat > 49.49 && where.lat < 51.51 && where.lon > 2.54 && where.lon < 6.41
      return !inBelgium || kmBetween(where, town) > 18
    })
    expect(strays.map(({ where }) => where.name)).toEqual([])
  })

  it('says what is wrong with a file of places, and where', () => {
    const problems = parsePlaces(
      rows(
        'Genk\t\t\t36\t50.9\t5.5',
        'Bree\t\t\t3960\tnorth\t5.6',
        '\t\t\t3960\t51\t5.6',
        'Kuringen\t\tNowhere\t3511\t50.9\t5.3',
        'Peer\t\t\t3990\t51.1\t5.4\tnl|Dutch',
        'Halle\tHal\t\t1500\t50.7\t4.2\tfr:Hall',
        'Genk\t\t\t3600\t50.9\t5.5',
        'Genk\t\t\t3600\t50.9\t5.5',
      ),
    )
    expect(problems.ok ? [] : problems.error.map(({ line, column }) => [line, column])).toEqual([
      [2, 'postcode'],
      [3, 'lat'],
      [4, 'name'],
      [5, 'municipality'],
      [6, 'word'],
      [7, 'word'],
      [8, 'name'],
      [9, 'name'],
    ])
  })

  it('keeps the first place that has a name and lists the others behind it', () => {
    const two = parsePlaces(rows('Big\tTown\t\t1000\t50\t4\tnl:Town', 'Small\tTown\t\t1000\t51\t5'))
    const index = gazetteer(two.ok ? two.value : [])
    expect([index.find('town')?.name, index.find('1000')?.name]).toEqual(['Big', 'Big'])
    expect(index.all('town').map(({ name }) => name)).toEqual(['Big', 'Small'])
    expect(index.wordIn('town')).toEqual(['nl'])
  })

  it('finds the largest place that is one typing error away, also in several words', () => {
    expect(towns.near('hasslet')).toBe('hasselt')
    expect(towns.near('montsaintgibert')).toBe('mont saint guibert')
    expect(towns.near('limburg')).toBeUndefined()
    expect(towns.near('genkk')).toBeUndefined()
  })

  it('gives a place back its first postcode', () => {
    const genk = towns.find('Genk')
    expect(genk === undefined ? undefined : towns.postcodeOf(genk)).toBe('3600')
  })
})
