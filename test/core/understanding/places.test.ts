/** Places: every name is found where it is meant, and words that happen to be names are left alone. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { gazetteer, PLACE_COLUMNS, parsePlaces, read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()
const placeIn = (text: string): string | undefined => read(text, knowledge).where?.value.name

describe('places', () => {
  it('finds every name in a plain sentence', () => {
    const missed = knowledge.gazetteer.names.filter((name) => {
      const spelled = name.replace(/(^|[ '])\p{L}/gu, (letter) => letter.toUpperCase())
      return (
        placeIn(`ik woon in ${spelled} en ik kook graag`) !== knowledge.gazetteer.find(name)?.name
      )
    })
    expect(missed).toEqual([])
  })

  it('holds every Flemish municipality, the nineteen of Brussels and the quarters of the demo towns', () => {
    expect(knowledge.gazetteer.names.length).toBeGreaterThan(500)
    expect(knowledge.gazetteer.find('Ypres')?.name).toBe('Ieper')
    expect(knowledge.gazetteer.find('8970')?.name).toBe('Poperinge')
    expect(knowledge.gazetteer.find('Waterschei')).toMatchObject({ municipality: 'Genk' })
    expect(knowledge.gazetteer.find('Luik')?.name).toBe('Liège')
    expect(knowledge.gazetteer.find('Atlantis')).toBeUndefined()
  })

  it.each([
    ['ik heb peer en ham gegeten', undefined],
    ['As je wil kan ik helpen', undefined],
    ['een mol in mijn tuin', undefined],
    ['I have a lot of time', undefined],
    ['Boom planten is leuk', undefined],
    ['ik woon in Mol', 'Mol'],
    ['wij wonen in as', 'As'],
    ['woensdag in Ham', 'Ham'],
    ['ik ben van Peer', 'Peer'],
  ])('reads the place in «%s» as %s', (text, expected) => {
    expect(placeIn(text)).toBe(expected)
  })

  it('takes where somebody lives before where something else is, and not what is past', () => {
    expect(placeIn('er is een club in Hasselt maar ik woon in Bree')).toBe('Bree')
    expect(placeIn('ik woon nu in Herent en niet meer in Leuven')).toBe('Herent')
    expect(placeIn('ik verhuis van Gent naar Aalst')).toBe('Aalst')
  })

  it('forgives one typing error after a word that announces a place', () => {
    expect(placeIn('ik woon in Hasslet')).toBe('Hasselt')
    expect(placeIn('ik woon in poperinghe')).toBe('Poperinge')
  })

  it('says what is wrong with a file of places', () => {
    const header = PLACE_COLUMNS.join('\t')
    const parsed = parsePlaces(`${header}\nGenk\t\t\t36\t50.9\t5.5\nBree\t\t\t3960\tnorth\t5.6\n`)
    expect(parsed.ok ? [] : parsed.error.map(({ line, column }) => [line, column])).toEqual([
      [2, 'postcode'],
      [3, 'lat'],
    ])
  })

  it('keeps the first place that has a name', () => {
    const text = `${PLACE_COLUMNS.join('\t')}\nBig\tTown\t\t1000\t50\t4\nSmall\tTown\t\t1000\t51\t5\n`
    const parsed = parsePlaces(text)
    const places = gazetteer(parsed.ok ? parsed.value : [])
    expect([places.find('town')?.name, places.find('1000')?.name]).toEqual(['Big', 'Big'])
  })
})
