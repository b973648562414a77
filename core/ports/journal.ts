/**
 * The house's diary for operators. Takes names of events and values that say nothing about a person's
 * words: ids, counts, states, milliseconds. Never a name, a text or a token.
 */
export type Fact = string | number | boolean | undefined

export interface Journal {
  note(event: string, facts?: Readonly<Record<string, Fact>>): void
  /** Something is wrong and somebody should look. `cause` is reduced to its name and stack. */
  alarm(event: string, cause: unknown, facts?: Readonly<Record<string, Fact>>): void
}
