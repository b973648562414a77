/** What the judge of forming finds, as an operator reads it in each language of the house. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../core/domain/index.ts'
import { audit, type Violation } from '../../../core/forming/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import { operatorAudit } from '../../../core/texts/nl/operator-audit.ts'
import { TALENTS } from '../matching/town.ts'
import { altered, criterion } from './audit-altered.ts'
import { sourced, swapping } from './audit-examples.ts'
import { FAULTS_OF_MEETING } from './audit-faults-meeting.table.ts'
import { FAULTS_OF_SEATS } from './audit-faults-seats.table.ts'
import { FAULTS_OF_TELLING } from './audit-faults-told.table.ts'
import { type Example } from './audit-people.ts'

const PLANTED = [...FAULTS_OF_SEATS, ...FAULTS_OF_MEETING, ...FAULTS_OF_TELLING]

function found({ result, problem }: Example): readonly Violation[] {
  return audit(result, problem).violations
}

/** Concepts have no name here in which their id could hide. */
function said({ problem }: Violation, language: Language): string {
  return sayPlain(problem, { language, label: () => '✶' })
}

function sentences(one: Example, language: Language): string[] {
  return found(one).map((violation) => said(violation, language))
}

describe.each(LANGUAGES)('what the judge finds, said in %s', (language) => {
  it.each(PLANTED)('%s: %s, in whole sentences without a gap', (_, __, one) => {
    const ids = TALENTS.concepts.map(({ id }) => id)
    for (const sentence of sentences(one, language)) {
      expect(sentence).toMatch(/^\S.*\.$/)
      expect(sentence).not.toMatch(/undefined|null|\[object|[{}]|«\s*»/)
      expect(sentence.split(/[^\p{L}-]+/u).filter((word) => ids.some((id) => id === word))).toEqual(
        [],
      )
    }
  })
})

describe('what the judge finds', () => {
  it('is said in each of the sentences that there are for it', () => {
    const keys = new Set<string>(
      PLANTED.flatMap(([, , one]) => found(one).map(({ problem }) => problem.key)),
    )
    expect(Object.keys(operatorAudit).filter((key) => !keys.has(key))).toEqual([])
  })

  it('names a time, a language and a talent as each reader knows them', () => {
    const away = altered(sourced, { people: { ben: { available: [] } }, group: { language: 'fr' } })
    expect(sentences(away, 'nl')).toContain('ben kan dan niet: woensdagavond.')
    expect(sentences(away, 'fr')).toContain('ben ne parle pas cette langue\u00a0: français.')
    expect(sentences(away, 'en')).toContain('ben does not speak French.')
  })

  it('shows two figures that differ as different', () => {
    const boasting = altered(sourced, { group: { utility: 2.175_002 } })
    expect(sentences(boasting, 'en')).toContain(
      'It says that the group is worth 2.175002. It is 2.175.',
    )
  })

  it('can be said of an answer whose language is none', () => {
    const strange = altered(swapping, { group: { language: 'no idea' } })
    expect(sentences(strange, 'en')).toContain('ivo does not speak no idea.')
    const wanting = altered(sourced, criterion({ attribute: 'language', rule: 'at-least-one' }))
    expect(sentences(wanting, 'nl')).toHaveLength(1)
  })
})
