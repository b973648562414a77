/** A correct forming with something changed in it. */
import {
  type Certificate,
  type Criterion,
  type Formed,
  type Forming,
  type FormingSettings,
  type History,
  type Unplaced,
  type Venue,
} from '../../../core/forming/index.ts'
import { type Key } from '../../../core/texts/index.ts'
import { member } from '../matching/town.ts'
import { BARN, sourced } from './audit-examples.ts'
import { type Example, mid, person, unplaced } from './audit-people.ts'

export type Told = Parameters<typeof member>[1]

export interface Alteration {
  /** Of the first group. */
  readonly group?: Partial<Formed>
  readonly result?: Partial<Forming>
  readonly people?: Readonly<Record<string, Told>>
  readonly history?: Partial<History>
  readonly settings?: Partial<FormingSettings>
}

export function altered({ result, problem }: Example, more: Alteration): Example {
  const [first, ...others] = result.groups
  const groups = first === undefined ? [] : [{ ...first, ...more.group }, ...others]
  return {
    result: { ...result, groups, ...more.result },
    problem: {
      people: problem.people.map((one) => ({
        ...one,
        member: { ...one.member, ...told(more.people?.[one.member.id]) },
      })),
      history: { ...problem.history, ...more.history },
      settings: { ...problem.settings, ...more.settings },
    },
  }
}

/** What is told anew about somebody, read as a record is. */
export function told(more: Told = {}): Partial<ReturnType<typeof member>> {
  const read = member('x', more)
  return Object.fromEntries(Object.keys(more).map((key) => [key, read[key as keyof typeof read]]))
}

export function seats(...names: string[]): Pick<Formed, 'members'> {
  return { members: names.map(mid) }
}

/** The reason of one person said otherwise. */
export function reasoned(name: string, more: Partial<Unplaced>): Alteration {
  const others = sourced.result.unplaced.filter((one) => one.id !== mid(name))
  return { result: { unplaced: [...others, unplaced(name, more)] } }
}

/** Everybody of the plain example, and one more who stands nowhere in the answer. */
export function stranded(name: string, told: Told): Example {
  const more = altered(sourced, {})
  return {
    ...more,
    problem: { ...more.problem, people: [...more.problem.people, person(name, told)] },
  }
}

/** A key that the catalogues may not have yet. */
export function key(name: string): Key {
  return name as Key
}

export function certified(more: Partial<Certificate>): Alteration {
  return { result: { certificate: { ...sourced.result.certificate, ...more } } }
}

export function criterion(more: Partial<Criterion>): Alteration {
  const one: Criterion = { attribute: 'team', rule: 'diverse', strength: 'fixed', ...more }
  return { settings: { criteria: [one] } }
}

export function barn(more: Partial<Venue>): Alteration {
  return { settings: { venues: [{ ...BARN, ...more }] } }
}
