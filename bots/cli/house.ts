/** What the commands need of the house. `bots/wire.ts` builds it; no command constructs anything. */
import type {
  Bringing,
  BroadcastPreview,
  BroadcastProgress,
  BroughtIn,
  ClubWords,
  Held,
  IntakeEntry,
  NotStarted,
  NotSteered,
  OutboxEntry,
  PosterLink,
  RecordGround,
  Replay,
  Replayed,
  Starting,
  Steered,
} from '../../core/acts/index.ts'
import type {
  Broadcast,
  Club,
  ClubId,
  Language,
  MatchingChoices,
  Steering,
  Wording,
} from '../../core/domain/index.ts'
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
  /** Milliseconds that the oldest waiting message waits. */
  readonly oldestPendingMs?: number
  /** Events that were put aside. */
  readonly quarantined?: number
  readonly jobsDead?: number
  /** When the house was last copied; undefined: never. */
  readonly lastCopyAt?: number
}

/** Announcements of one activity to the people whom it fits. */
export interface Announcements {
  preview(
    clubId: ClubId,
    activityId: string,
    language: Language,
  ): Promise<BroadcastPreview | undefined>
  start(clubId: ClubId, starting: Starting): Promise<Result<Broadcast, NotStarted>>
  steer(clubId: ClubId, id: string, to: Steering): Promise<Result<Steered, NotSteered>>
  progress(clubId: ClubId, id: string): Promise<BroadcastProgress | undefined>
  /** The newest first. */
  of(clubId: ClubId): Promise<readonly Broadcast[]>
}

/** What got stuck, without words, names and addresses. */
export interface Stuck {
  messages(state: 'dead' | 'unknown' | 'pending'): Promise<readonly OutboxEntry[]>
  replay(replay: Replay): Promise<readonly Replayed[]>
  events(): Promise<readonly IntakeEntry[]>
  hearAgain(
    ids: readonly string[],
    send: boolean,
  ): Promise<readonly { readonly id: string; readonly outcome: string; readonly why?: string }[]>
  /** Jobs that were given up, counted. */
  jobs(): Promise<
    readonly { readonly name: string; readonly error: string; readonly count: number }[]
  >
}

/** A copy of everything, made and looked over. */
export interface Copied {
  readonly file: string
  readonly bytes: number
  readonly milliseconds: number
  /** By collection; those without a record are left out. */
  readonly records: Readonly<Record<string, number>>
}

/** What each means stands where copies are made. */
export type NotCopied = 'same' | 'place' | 'taken' | 'full' | 'damaged'

export interface House {
  readonly store: Store
  /**
   * Opens the doors; `only`: those of one channel, without the page. `isSecond`: another process has the
   * lead. `told`: sentences about the channels.
   */
  start(only?: 'telegram'): Promise<{
    readonly url: string
    readonly isSecond: boolean
    readonly told: readonly string[]
  }>
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
  /** The kill switch of a club; the club as it is then. */
  chooseSending(clubId: ClubId, sending: boolean): Promise<Club>
  /** Links to hang up; `page`: where people reach the page, when they are not at this machine. */
  posterLinks(club: Club, language: Language, page?: string): Promise<readonly PosterLink[]>
  readonly announcements: Announcements
  readonly stuck: Stuck
  /** Copies everything into a file; without a name, into one of its own. */
  backup(file?: string): Result<Copied, NotCopied>
  /** Who was erased lately, as lines of a file to be kept outside of the house. */
  erased(): Promise<readonly string[]>
  /** Clubs of a copy that was put back, about whose old messages nobody decided yet. */
  held(): Promise<readonly Held[]>
  /** Decides about them; how many messages that were. */
  release(old: 'drop' | 'send'): Promise<number>
}
