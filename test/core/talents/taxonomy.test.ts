/** The talententaal: what its files may hold, how it hangs together, and how near two concepts are. */
import { describe, expect, it } from 'vitest'
import { readTalents } from '../../../adapters/files/authored.ts'
import { ConceptId } from '../../../core/domain/index.ts'
import {
  CONCEPT_COLUMNS,
  type Concept,
  flawsOf,
  labelsFrom,
  parseConcepts,
  taxonomy,
} from '../../../core/talents/index.ts'

const talents = readTalents()
const id = (name: string): ConceptId => ConceptId.parse(name)
const near = (a: string, b: string): number => talents.relatedness(id(a), id(b)).value

const header = CONCEPT_COLUMNS.join('\t')
const row = (...cells: string[]): string => cells.join('\t')

function concept(name: string, more: Partial<Concept> = {}): Concept {
  const labels = {
    nl: labelsFrom([`${name} nl`]),
    fr: labelsFrom([`${name} fr`]),
    en: labelsFrom([`${name} en`]),
  } as const
  return { id: id(name), theme: 'make', group: 'make', labels, related: [], flags: [], ...more }
}

describe('parseConcepts', () => {
  it('reads a row with several labels and what may be left empty', () => {
    const text = `${header}\n${row('weaving', 'make', 'textile', 'weven|getouw', 'tissage', 'weaving')}\n`
    const parsed = parseConcepts(text, 'a.tsv')
    expect(parsed).toEqual({
      ok: true,
      value: [
        {
          id: 'weaving',
          theme: 'make',
          group: 'textile',
          labels: {
            nl: labelsFrom(['weven', 'getouw']),
            fr: labelsFrom(['tissage']),
            en: labelsFrom(['weaving']),
          },
          related: [],
          flags: [],
        },
      ],
    })
  })

  it('names the line and the column of every problem at once', () => {
    const bad = [
      header,
      row('Not An Id', 'make', 'textile', 'a', 'b', 'c'),
      row('knot', 'nothing', '', 'a', '', 'c', '', '', 'sharp', 'nl'),
    ].join('\n')
    const parsed = parseConcepts(bad, 'bad.tsv')
    const places = parsed.ok ? [] : parsed.error.map(({ line, column }) => [line, column])
    expect(places).toEqual([
      [2, 'id'],
      [3, 'theme'],
      [3, 'group'],
      [3, 'fr'],
      [3, 'flags'],
      [3, 'spoken'],
    ])
  })

  it('asks for the columns by name when the header is another', () => {
    const parsed = parseConcepts('id\tname\nx\ty\n', 'odd.tsv')
    expect(parsed.ok ? '' : parsed.error[0]?.message).toContain('must name the columns: id, theme')
  })
})

describe('taxonomy', () => {
  it('finds a concept by its id and by any label, whatever the case and accents', () => {
    expect(talents.find('sewing')?.id).toBe('sewing')
    expect(talents.find('NAAIEN')?.id).toBe('sewing')
    expect(talents.find('Ceramique')?.id).toBe('ceramics')
    expect(talents.find('repair café')?.id).toBe('repair-cafe')
    expect(talents.find('nothing of the kind')).toBeUndefined()
  })

  it('says the preferred label, and the id in words for a concept that has gone', () => {
    expect(talents.label(id('sewing'), 'fr')).toBe('coudre')
    expect(talents.label(id('long-gone'), 'nl')).toBe('long gone')
  })

  it.each([
    ['points to a concept that is not there', [concept('a', { broader: id('b') })]],
    [
      'is broader than itself',
      [concept('a', { broader: id('b') }), concept('b', { broader: id('a') })],
    ],
    ['is there twice', [concept('a'), concept('a')]],
    ['shares a label', [concept('a'), concept('b', { labels: concept('a').labels })]],
  ])('refuses a whole in which something %s', (_, concepts) => {
    expect(flawsOf(concepts)).not.toEqual([])
    expect(() => taxonomy(concepts)).toThrow('contradicts itself')
  })

  it('covers the five themes and at least 80 languages', () => {
    const themes = new Set(talents.concepts.map(({ theme }) => theme))
    const languages = talents.concepts.filter(({ flags }) => flags.includes('language'))
    expect([...themes].sort()).toEqual(['eat', 'grow', 'make', 'relax', 'think'])
    expect(talents.concepts.length).toBeGreaterThanOrEqual(1000)
    expect(languages.length).toBeGreaterThanOrEqual(80)
  })
})

describe('relatedness', () => {
  it('ranks the same, a part of it, a neighbour, a sibling and a stranger in this order', () => {
    expect(near('sewing', 'sewing')).toBe(1)
    expect(near('sewing', 'handcraft')).toBe(0.7)
    expect(near('knitting', 'spinning-wool')).toBe(0.5)
    expect(near('sewing', 'macrame')).toBe(0.4)
    expect(near('sewing', 'chess')).toBe(0)
  })

  it('is the same from both sides, for a ninth of the concepts with all others', () => {
    for (const a of talents.concepts.filter((_, at) => at % 9 === 0)) {
      for (const b of talents.concepts) {
        if (near(a.id, b.id) !== near(b.id, a.id)) expect.fail(`${a.id} and ${b.id}`)
      }
    }
  })

  it('is what somebody set by hand, and says so', () => {
    const corrected = talents.relatedness(id('sewing'), id('clothes-repair'))
    expect(corrected).toEqual({ value: 0.7, why: 'by-hand' })
    expect(talents.relatedness(id('clothes-repair'), id('sewing'))).toEqual(corrected)
  })

  it('is nothing between two languages', () => {
    expect(talents.relatedness(id('dutch'), id('french'))).toEqual({ value: 0, why: 'none' })
  })
})
