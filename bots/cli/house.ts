/** What the commands need of the house. `bots/wire.ts` builds it; no command constructs anything. */
import type { Bringing, BroughtIn, ClubWords, RecordGround } from '../../core/acts/index.ts'
import type { Club, ClubId, Language, MatchingChoices, Wording } from '../../core/domain/index.ts'
import type { Ledger } from '../../core/matching/index.ts'
import type { Store } from '../../core/ports/index.ts'
import type { GivenRecord } from '../../core/records/index.ts'
import type { Result } from '../../core/result.ts'
import type { Phrase } from '../../core/texts/index.ts'

/** What a new club must say about itself before anybody can join it. */
export interface Founding {
  readonly name: string
  readonly operator: string
  readonly contact: string
  readonly privacy: Wording
  readonly town: string
  readonly coordinatorName: string
  readonly language: Language
}

export interface Health {
  /** What is wrong with the database file; undefined when it is whole. */
  readonly complaint?: string | undefined
  /** Records by collection. */
  readonly counts: Readonly<Record<string, number>>
  /** Outgoing messages by state. */
  readonly outbox: Readonly<Record<string, number>>
}

export interface House {
  readonly store: Store
  start(): Promise<{ readonly url: string }>
  stop(): Promise<void>
  foundClub(
    founding: Founding,
  ): Promise<Result<{ readonly clubId: ClubId; readonly link: string }, readonly Phrase[]>>
  deskLink(clubId: ClubId): Promise<Result<string, Phrase>>
  /** A conversation in this terminal; `slug` plays an invented person of the demo. */
  terminal(slug?: string): { run(gone?: AbortSignal): Promise<void> }
  health(): Promise<Health>
  /** What a club calls things, and the words that nobody knew there. */
  words(club: Club): ClubWords
  /** With what a file of records is read for a club. */
  recordGround(club: Club): Promise<RecordGround>
  /** Brings records of a file into a club. */
  bringIn(club: Club, records: readonly GivenRecord[], how: Bringing): Promise<BroughtIn>
  /** Who waits, who was never shown, and how evenly people are shown. */
  fairness(club: Club): Promise<Ledger>
  /** Changes how a club looks for people; with everything that is wrong, when nothing was changed. */
  chooseMatching(
    clubId: ClubId,
    words: readonly string[],
  ): Promise<Result<MatchingChoices, readonly Phrase[]>>
  /** Whether groups are made in a club every week of who says yes; the club as it is then. */
  chooseRounds(clubId: ClubId, rounds: boolean | undefined, approval?: boolean): Promise<Club>
}
