/** What the tests of ESCO merge: skills of their own, beside two authored concepts. */
import { readRules } from '../../../adapters/esco/import-esco.ts'
import { ConceptId } from '../../../core/domain/index.ts'
import {
  type Concept,
  type EscoMerged,
  type EscoSkill,
  labelsFrom,
  mergeEsco,
} from '../../../core/talents/index.ts'
import { skillUri } from '../../fixtures/esco.ts'

const rules = readRules()

export function authored(
  id: string,
  labels: readonly [string, string, string],
  more: Partial<Concept> = {},
): Concept {
  const [nl, fr, en] = labels
  return {
    id: ConceptId.parse(id),
    theme: 'make',
    group: 'textile',
    labels: { nl: labelsFrom([nl]), fr: labelsFrom([fr]), en: labelsFrom([en]) },
    related: [],
    flags: [],
    ...more,
  }
}

export const sewing = authored('sewing', ['naaien', 'coudre', 'sewing'])
export const dutch = authored('dutch', ['Nederlands', 'néerlandais', 'Dutch'], {
  flags: ['language'],
  spoken: 'nl',
})

export type Names = readonly [nl: readonly string[], fr: readonly string[], en: readonly string[]]

export function skill(number: number, [nl, fr, en]: Names): EscoSkill {
  return { uri: skillUri(number), labels: { nl, fr, en } }
}

export interface Given {
  readonly beside?: readonly Concept[]
  readonly broader?: readonly (readonly [from: string, to: string])[]
  readonly scope?: 'full' | 'hobby'
  readonly everyday?: readonly string[]
}

export function merged(skills: readonly EscoSkill[], given: Given = {}): EscoMerged {
  const broader = new Map<string, string[]>()
  for (const [from, to] of given.broader ?? [])
    broader.set(from, [...(broader.get(from) ?? []), to])
  return mergeEsco(
    { skills, broader, scope: given.scope ?? 'full' },
    {
      authored: given.beside ?? [sewing, dutch],
      rules,
      isEveryday: (word) => (given.everyday ?? []).includes(word),
    },
  )
}

export const group = (code: string): string => `http://data.europa.eu/esco/${code}`
export const thatch: Names = [
  ['rieten daken leggen'],
  ['poser un toit de chaume'],
  ['thatch roofs'],
]
