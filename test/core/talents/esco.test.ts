/** Skills of ESCO become concepts beside the authored ones, which always win. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../core/domain/index.ts'
import { type Concept, flawsOf, parseConcepts, writeConcepts } from '../../../core/talents/index.ts'
import { manySkills, skillUri } from '../../fixtures/esco.ts'
import { authored, dutch, group, merged, sewing, skill, thatch } from './esco-ground.ts'

function names(concept: Concept | undefined): string[][] {
  return LANGUAGES.map((language) => concept?.labels[language].map(({ text }) => text) ?? [])
}

describe('a skill', () => {
  it('becomes a concept that keeps its URI and has a short id from it', () => {
    const { concepts } = merged([skill(1, thatch)])
    expect(concepts).toHaveLength(1)
    expect(concepts[0]).toMatchObject({ group: 'esco', esco: skillUri(1) })
    expect(concepts[0]?.id).toBe(`esco-${skillUri(1).slice(-36).slice(0, 13)}`)
    expect(names(concepts[0])).toEqual(thatch)
  })

  it('is linked and not added when an authored concept names its URI', () => {
    const known = authored('thatching', ['riet', 'chaume', 'thatch'], { esco: skillUri(1) })
    const { concepts, linked } = merged([skill(1, thatch)], { beside: [known] })
    expect(concepts).toEqual([])
    expect(linked).toEqual([{ uri: skillUri(1), concept: 'thatching' }])
  })

  it('is linked when it shares a label in two languages, whatever case and accents', () => {
    const { linked } = merged([skill(1, [['kleren maken', 'NAAIEN'], ['Coudre'], ['garments']])])
    expect(linked.map(({ concept }) => concept)).toEqual(['sewing'])
  })

  it('is kept, without the shared label, when it shares one in one language only', () => {
    const { concepts, linked, collisions } = merged([
      skill(1, [['naaien', 'hechten van leder'], ['piquer le cuir'], ['stitch leather']]),
    ])
    expect(linked).toEqual([])
    expect(names(concepts[0])[0]).toEqual(['hechten van leder'])
    expect(collisions.authored).toBe(1)
  })

  it('loses a label that is a form of an authored one', () => {
    const { concepts, collisions } = merged([
      skill(1, [['leder hechten'], ['piquer le cuir'], ['sewers', 'stitch leather']]),
    ])
    expect(names(concepts[0])[2]).toEqual(['stitch leather'])
    expect(collisions.authored).toBe(1)
  })

  it('is an orphan when no label is left in any language', () => {
    const { concepts, orphans } = merged([skill(1, [['naaien'], ['le'], ['R']])])
    expect(concepts).toEqual([])
    expect(orphans).toEqual([skillUri(1)])
  })

  it('borrows the name of another language where it has none of its own', () => {
    const { concepts, named, borrowed } = merged([
      { uri: skillUri(1), labels: { fr: ['poser un toit de chaume'] } },
    ])
    expect(names(concepts[0])).toEqual(Array(3).fill(['poser un toit de chaume']))
    expect([named, borrowed]).toEqual([
      { nl: 0, fr: 1, en: 0 },
      { nl: 1, fr: 0, en: 1 },
    ])
  })

  it('is never called by one everyday word or by one short word, unless it is an abbreviation', () => {
    const { concepts, collisions } = merged(
      [skill(1, [['werken', 'riet'], ['XML'], ['dies', 'data exchange']])],
      { everyday: ['werken'] },
    )
    expect(names(concepts[0])).toEqual([['data exchange'], ['XML'], ['data exchange']])
    expect(collisions.everyday).toBe(3)
  })
})

describe('two skills', () => {
  it('do not share a label: the preferred one of one wins over the alternative of the other', () => {
    const [first, second] = [1, 2].sort((a, b) => (skillUri(a) < skillUri(b) ? -1 : 1))
    const { concepts, collisions } = merged([
      skill(first ?? 0, [['daken', 'rieten daken'], ['toits'], ['roofs']]),
      skill(second ?? 0, [['rieten daken'], ['toits de chaume'], ['thatched roofs']]),
    ])
    const byUri = new Map(concepts.map((concept) => [concept.esco, names(concept)[0]]))
    expect(byUri.get(skillUri(first ?? 0))).toEqual(['daken'])
    expect(byUri.get(skillUri(second ?? 0))).toEqual(['rieten daken'])
    expect(collisions.earlier).toBe(1)
  })

  it('whose URIs begin alike get ids that differ', () => {
    const uris = ['0000aaaa-bbbb-1', '0000aaaa-bbbb-2'].map((end) => group(`skill/${end}`))
    const skills = uris.map((uri, at) => ({ uri, labels: { en: [`thatch roofs ${String(at)}x`] } }))
    expect(merged(skills).concepts.map(({ id }) => String(id))).toEqual([
      'esco-0000aaaa-bbbb-1',
      'esco-0000aaaa-bbbb-2',
    ])
  })
})

describe('what is broader', () => {
  it('is kept between skills, and to the authored concept that a skill is linked to', () => {
    const { concepts } = merged(
      [
        skill(1, thatch),
        skill(2, [['riet snijden voor daken'], ['couper le chaume'], ['cut thatch']]),
        skill(3, [['naaien'], ['coudre'], ['stitching clothes']]),
        skill(4, [['zomen met de hand'], ['faire un ourlet'], ['hem by hand']]),
      ],
      {
        broader: [
          [skillUri(2), skillUri(1)],
          [skillUri(4), skillUri(3)],
          [skillUri(1), skillUri(99)],
        ],
      },
    )
    const byUri = new Map(concepts.map((concept) => [concept.esco, concept]))
    expect(byUri.get(skillUri(2))?.broader).toBe(byUri.get(skillUri(1))?.id)
    expect(byUri.get(skillUri(4))?.broader).toBe('sewing')
    expect(byUri.get(skillUri(1))?.broader).toBeUndefined()
  })

  it('never comes back to where it began', () => {
    const skills = [1, 2, 3].map((number) =>
      skill(number, [
        [`daken ${String(number)}a`],
        [`toits ${String(number)}a`],
        [`roofs ${String(number)}a`],
      ]),
    )
    const circle = [1, 2, 3].map(
      (number) => [skillUri(number), skillUri((number % 3) + 1)] as const,
    )
    expect(flawsOf([sewing, dutch, ...merged(skills, { broader: circle }).concepts])).toEqual([])
  })
})

describe('whatever is given', () => {
  const word = fc.constantFrom(
    'naaien',
    'coudre',
    'sewing',
    'daken',
    'toits',
    'R',
    '=*~',
    'a|b',
    '\tx\n',
    'Welsh',
    'été',
    'riet en leem',
  )
  const labels = fc.record(
    { nl: fc.array(word), fr: fc.array(word), en: fc.array(word) },
    { requiredKeys: [] },
  )
  const uri = fc.constantFrom(
    ...[1, 2, 3, 4, 5, 6].map(skillUri),
    'http://x/',
    'http://x/a',
    'http://y/a',
  )
  const skills = fc.uniqueArray(fc.record({ uri, labels }), { selector: (one) => one.uri })
  const broader = fc.array(fc.tuple(uri, uri))

  it('what comes out holds together beside the authored concepts, and reads back from its file', () => {
    fc.assert(
      fc.property(skills, broader, (given, pairs) => {
        const { concepts, linked, orphans } = merged(given, { broader: pairs })
        expect(flawsOf([sewing, dutch, ...concepts])).toEqual([])
        expect(concepts.length + linked.length + orphans.length).toBe(given.length)
        const back = parseConcepts(writeConcepts(concepts, ['whose it is']), 'esco.tsv')
        expect(back).toEqual({ ok: true, value: concepts })
      }),
    )
  })

  it('the order makes no difference', () => {
    fc.assert(
      fc.property(skills, broader, fc.nat(), (given, pairs, turn) => {
        const at = given.length === 0 ? 0 : turn % given.length
        const turned = [...given.slice(at), ...given.slice(0, at)]
        expect(merged(turned, { broader: pairs })).toEqual(merged(given, { broader: pairs }))
      }),
    )
  })

  it('two hundred skills are two hundred concepts', () => {
    const { concepts, collisions } = merged(manySkills(200, { nl: 2, fr: 1, en: 4 }))
    expect(concepts).toHaveLength(200)
    expect(collisions).toEqual({ authored: 0, earlier: 0, everyday: 0 })
  })
})
