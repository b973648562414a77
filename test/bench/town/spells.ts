/**
 * Waiting, person by person. A spell begins in the first round that somebody takes part in after coming or after
 * they last met a group, and ends when they meet one. It counts the rounds that left them without a seat: no
 * pause, and no seat to which they did not come.
 */

export interface Spell {
  readonly person: number
  /** Rounds without a seat. */
  waited: number
  /** Those of them in which they could have had one. */
  waitedSeatable: number
  /** There was an allowed group with them in at least one round of the spell. */
  couldSit: boolean
  /** `cut`: they left, or the replay was over. */
  end: 'open' | 'met' | 'cut'
}

/** How a round went for somebody. */
export type Outcome = 'met' | 'missed' | 'unseated'

export class Spells {
  readonly all: Spell[] = []
  private readonly open = new Map<number, Spell>()

  waited(person: number): number {
    return this.open.get(person)?.waited ?? 0
  }

  /** Somebody took part in a round. */
  took(person: number, outcome: Outcome, couldSit: boolean): void {
    const spell = this.open.get(person) ?? this.begin(person)
    if (couldSit) spell.couldSit = true
    if (outcome === 'met') this.close(person, 'met')
    if (outcome !== 'unseated') return
    spell.waited += 1
    if (couldSit) spell.waitedSeatable += 1
  }

  leave(person: number): void {
    this.close(person, 'cut')
  }

  /** The replay is over. */
  finish(): void {
    for (const person of [...this.open.keys()]) this.close(person, 'cut')
  }

  private begin(person: number): Spell {
    const spell: Spell = { person, waited: 0, waitedSeatable: 0, couldSit: false, end: 'open' }
    this.all.push(spell)
    this.open.set(person, spell)
    return spell
  }

  private close(person: number, end: 'met' | 'cut'): void {
    const spell = this.open.get(person)
    if (spell !== undefined) spell.end = end
    this.open.delete(person)
  }
}
