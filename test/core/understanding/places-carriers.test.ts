/** Every place of the table, said in three languages; and thousands of words that are no places. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { readOneTsv } from '../../../adapters/files/read-tsv.ts'
import { labelsOf } from '../../../core/talents/index.ts'
import { parsePlaces, read } from '../../../core/understanding/index.ts'

const DATA = new URL('../../../core/understanding/data/', import.meta.url)
const knowledge = readKnowledge()
const parsed = parsePlaces(readOneTsv(DATA, 'places.tsv').text)
const names = parsed.ok ? parsed.value.flatMap((place) => place.names) : []
const placeOf = (text: string) => read(text, knowledge).where?.value

const CARRIERS = [
  (name: string) => `Ik woon in ${name} en ik kook graag`,
  (name: string) => `zoek een naaiclub in de buurt van ${name}`,
  (name: string) => `J'habite à ${name} et je cherche un club`,
  (name: string) => `un cours de couture près de ${name}`,
  (name: string) => `I live in ${name} and I like cooking`,
  (name: string) => `is there a choir near ${name}?`,
]
/** In Flanders `alle` is «komaan» and `goe` is «goed», whatever their capital. */
const LOST = new Set(['Alle', 'Goé'])

describe('places in carrier sentences', () => {
  it.each([0, 1, 2, 3, 4, 5])('finds every name of the table in carrier %i', (at) => {
    const carrier = CARRIERS[at] ?? String
    const missed = names.filter(
      (name) => !LOST.has(name) && placeOf(carrier(name)) !== knowledge.gazetteer.find(name),
    )
    expect(missed).toEqual([])
  })

  it('takes no talent for a place, by a twelfth of the labels', () => {
    const labels = knowledge.taxonomy.concepts.flatMap(labelsOf).filter((_, at) => at % 12 === 0)
    const said = labels.flatMap((label) => [`ik hou van ${label}`, `je cherche ${label}`])
    const wrong = said.filter((text) => placeOf(text) !== undefined)
    expect(labels.length).toBeGreaterThan(300)
    expect(wrong.length / said.length).toBeLessThan(0.01)
  })
})
