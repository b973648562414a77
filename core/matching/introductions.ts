/** Introductions by id, and by each of the two people: a question looks only at those of whom it is about. */
import type { Introduction } from '../domain/index.ts'

export class Introductions extends Map<string, Introduction> {
  private readonly byPerson = new Map<string, Map<string, Introduction>>()

  constructor(introductions: Iterable<Introduction> = []) {
    super()
    for (const introduction of introductions) this.set(introduction.id, introduction)
  }

  /** Those in which this person asked or was asked, each once. */
  of(person: string): Iterable<Introduction> {
    return this.byPerson.get(person)?.values() ?? []
  }

  override set(id: string, introduction: Introduction): this {
    this.delete(id)
    for (const person of [introduction.askerId, introduction.peerId]) {
      const own = this.byPerson.get(person) ?? new Map<string, Introduction>()
      this.byPerson.set(person, own.set(id, introduction))
    }
    return super.set(id, introduction)
  }

  override delete(id: string): boolean {
    const before = this.get(id)
    if (before === undefined) return false
    for (const person of [before.askerId, before.peerId]) {
      const own = this.byPerson.get(person)
      own?.delete(id)
      if (own?.size === 0) this.byPerson.delete(person)
    }
    return super.delete(id)
  }

  override clear(): void {
    this.byPerson.clear()
    super.clear()
  }
}
