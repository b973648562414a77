/** What stands on a page of groups, in words already: the page only lays it out. */

export interface GroupsSheet {
  /** Of the words: `nl`, `fr` or `en`. */
  readonly language: string
  readonly title: string
  readonly lead: string
  readonly facts: readonly Fact[]
  /** Heads of the columns of people. */
  readonly columns: { readonly who: string; readonly wants: string; readonly offers: string }
  readonly groups: readonly GroupCard[]
  readonly waiting: {
    readonly title: string
    /** Said when there is nobody. */
    readonly none: string
    readonly columns: { readonly who: string; readonly why: string; readonly help: string }
    readonly people: readonly {
      readonly who: string
      readonly why: string
      readonly help: string
    }[]
  }
  /** How the same groups are made again. */
  readonly foot: string
}

export interface Fact {
  readonly name: string
  readonly value: string
}

export interface GroupCard {
  readonly title: string
  readonly facts: readonly Fact[]
  readonly people: readonly CardPerson[]
  readonly lessons: readonly string[]
  readonly whyTitle: string
  /** Empty where everything is said already. */
  readonly why: string
  readonly missing: readonly string[]
  readonly week: WeekPicture
}

export interface CardPerson {
  readonly name: string
  /** «ontvangt», «kan het tonen». */
  readonly marks: readonly string[]
  readonly wants: string
  readonly offers: string
}

/** How many of a group are free in each hour of the week. */
export interface WeekPicture {
  readonly title: string
  /** The same in a sentence, which stands below the picture too. */
  readonly words: string
  /** Seven short names, monday first. */
  readonly days: readonly string[]
  /** The first hour that is shown. */
  readonly fromHour: number
  /** For each day, and in it for each hour: how many are free the whole hour. */
  readonly free: readonly (readonly number[])[]
  readonly size: number
  /** Day from 0, minutes after midnight. */
  readonly meets: { readonly day: number; readonly from: number; readonly to: number }
}
