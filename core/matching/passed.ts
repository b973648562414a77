/** What a person said «niet dit» to is not shown to them again. */
import type { ConceptId, Member } from '../domain/index.ts'

export function isPassed(id: string, asker: Pick<Member, 'passed'>): boolean {
  return asker.passed?.includes(id) === true
}

/** How «niets voor mij» of a talent stands among what somebody passed: no thing has such an id. */
export function passedConcept(concept: ConceptId): string {
  return `concept:${concept}`
}
