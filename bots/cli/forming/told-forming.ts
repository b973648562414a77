/** A forming as a program reads it: what `form --json` prints, and `audit` and `whatif` read again. */
import type { Formed, Forming, FormingProblem } from '../../../core/forming/index.ts'
import type { Phrase } from '../../../core/texts/index.ts'
import { peopleOf, placeOf, sentences, slotCode } from './group-words.ts'

/** What is shown of a forming, and in which words. */
export interface Shown {
  readonly problem: FormingProblem
  readonly forming: Forming
  readonly why: (formed: Formed) => readonly Phrase[]
  readonly say: (phrase: Phrase) => string
}

export interface ToldGroup {
  readonly members: readonly string[]
  readonly host: string | null
  readonly source: string | null
  readonly topic: string | null
  readonly slot: string
  /** Null where somebody bridges, for a topic that needs few words. */
  readonly language: string | null
  readonly place: string | null
  readonly utility: number
  readonly reason: string
  /** Of a ring alone: who teaches whom what. */
  readonly ring?: readonly {
    readonly from: string
    readonly to: string
    readonly concept: string
  }[]
}

export interface ToldForming {
  readonly groups: readonly ToldGroup[]
  readonly unplaced: readonly {
    readonly id: string
    readonly reason: string
    readonly wouldHelp: string | null
  }[]
  readonly certificate: {
    readonly kind: string
    readonly utility: number
    /** Null while nothing is proven. */
    readonly bound: number | null
  }
}

export function toldForming(shown: Shown): ToldForming {
  const { forming, say } = shown
  const { kind, utility, bound } = forming.certificate
  return {
    groups: forming.groups.map((group) => toldGroup(group, shown)),
    unplaced: forming.unplaced.map(({ id, reason, wouldHelp }) => ({
      id,
      reason: say(reason),
      wouldHelp: wouldHelp === undefined ? null : say(wouldHelp),
    })),
    certificate: { kind, utility, bound: Number.isFinite(bound) ? bound : null },
  }
}

function toldGroup(group: Formed, { problem, why, say }: Shown): ToldGroup {
  const { members, host, source, topic, slot, language, utility, ring } = group
  return {
    members,
    host: host ?? null,
    source: source ?? null,
    topic: topic ?? null,
    slot: slotCode(slot),
    language: language ?? null,
    place: placeOf(group, problem, peopleOf(problem)) ?? null,
    utility,
    reason: sentences(why(group), say),
    ...(ring.length === 0 ? {} : { ring }),
  }
}
