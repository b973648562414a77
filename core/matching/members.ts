/** The members of a club by id, and with them the index that matching searches: the two cannot fall apart. */
import type { Member } from '../domain/index.ts'
import { type MatchIndex, matchIndex } from './match-index.ts'

export class Members extends Map<string, Member> {
  readonly index: MatchIndex

  constructor(members: Iterable<Member> = [], index: MatchIndex = matchIndex()) {
    super()
    this.index = index
    for (const member of members) this.set(member.id, member)
  }

  override set(id: string, member: Member): this {
    this.index.set(id, member)
    return super.set(id, member)
  }

  override delete(id: string): boolean {
    this.index.delete(id)
    return super.delete(id)
  }

  override clear(): void {
    this.index.clear()
    super.clear()
  }
}
