/** Records by id, and by what they are about, so that a question looks only at those that concern it. */

export class Grouped<T extends { readonly id: string }> extends Map<string, T> {
  private readonly groups = new Map<string, Map<string, T>>()
  private readonly keysOf: (record: T) => readonly string[]

  /** `keysOf`: everything that a record is found by; it must not change for a record. */
  constructor(keysOf: (record: T) => readonly string[], records: Iterable<T>) {
    super()
    this.keysOf = keysOf
    for (const record of records) this.set(record.id, record)
  }

  /** Those that are found by this key, each once. */
  of(key: string): Iterable<T> {
    return this.groups.get(key)?.values() ?? []
  }

  override set(id: string, record: T): this {
    this.delete(id)
    for (const key of this.keysOf(record)) {
      const group = this.groups.get(key) ?? new Map<string, T>()
      this.groups.set(key, group.set(id, record))
    }
    return super.set(id, record)
  }

  override delete(id: string): boolean {
    const before = this.get(id)
    if (before === undefined) return false
    for (const key of this.keysOf(before)) {
      const group = this.groups.get(key)
      group?.delete(id)
      if (group?.size === 0) this.groups.delete(key)
    }
    return super.delete(id)
  }

  override clear(): void {
    this.groups.clear()
    super.clear()
  }
}
