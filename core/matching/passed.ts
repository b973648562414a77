/** What a person said «niet dit» to is not shown to them again. */
import type { Member } from '../domain/index.ts'

export function isPassed(id: string, asker: Pick<Member, 'passed'>): boolean {
  return asker.passed?.includes(id) === true
}
