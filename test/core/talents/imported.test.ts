/** Imported concepts give way to authored ones that came later. */
import { describe, expect, it } from 'vitest'
import { ConceptId } from '../../../core/domain/index.ts'
import {
  besideAuthored,
  type Concept,
  labelsFrom,
  taxonomyBeside,
} from '../../../core/talents/index.ts'

function concept(
  id: string,
  labels: readonly [string, ...string[]],
  more: Partial<Concept> = {},
): Concept {
  const [nl, fr, en] = ['nl', 'fr', 'en'].map(() => labelsFrom(labels))
  const each = nl ?? labelsFrom(labels)
  return {
    id: ConceptId.parse(id),
    theme: 'make',
    group: 'g',
    labels: { nl: each, fr: fr ?? each, en: en ?? each },
    related: [],
    flags: [],
    ...more,
  }
}

const sewing = concept('sewing', ['sewing', 'hemming'])

describe('besideAuthored', () => {
  it('keeps what is in nobody’s way as it is', () => {
    const roofs = concept('esco-1', ['roofs', 'thatch'])
    expect(besideAuthored([roofs], [sewing])).toEqual([roofs])
  })

  it('takes a label away that an authored concept has got since, and prefers the next one', () => {
    const [kept] = besideAuthored([concept('esco-1', ['Hemming', 'edges'])], [sewing])
    expect(kept?.labels.en).toEqual([{ text: 'edges', kind: 'preferred', asWritten: false }])
  })

  it.each([
    ['every label is taken', concept('esco-1', ['sewing'])],
    ['its id is taken', concept('sewing', ['roofs'])],
    ['an authored concept names its URI', concept('esco-1', ['roofs'], { esco: 'http://e/1' })],
  ])('leaves a concept out when %s', (_, one) => {
    expect(besideAuthored([one], [sewing, concept('x', ['x'], { esco: 'http://e/1' })])).toEqual([])
  })

  it('cuts links to what was left out', () => {
    const gone = concept('esco-1', ['sewing'])
    const part = concept('esco-2', ['roofs'], { broader: gone.id, related: [gone.id] })
    const [kept] = besideAuthored([gone, part], [sewing])
    expect(kept?.related).toEqual([])
    expect(kept?.broader).toBeUndefined()
  })
})

describe('taxonomyBeside', () => {
  it('knows both, and finds a contested label with the authored one', () => {
    const both = taxonomyBeside([sewing], [concept('esco-1', ['hemming', 'edges'])], [])
    expect([both.find('hemming')?.id, both.find('edges')?.id]).toEqual(['sewing', 'esco-1'])
  })

  it('still refuses authored concepts that contradict themselves', () => {
    const twin = concept('twin', ['sewing'])
    expect(() => taxonomyBeside([sewing, twin], [concept('esco-1', ['edges'])], [])).toThrow('twin')
  })
})
