/**
 * How people are matched in a club, as the engine wants it told: gates, ceilings over what concepts are
 * worth at most, and bounds that pass somebody over before anybody exact is asked. What remains is judged
 * by the rules themselves, member by member.
 */
import { kmBetween, type Member } from '../domain/index.ts'
import { type Aim, clubCeilings } from './club-ceilings.ts'
import { languagesFor, timesFor } from './club-gates.ts'
import { nearScore } from './criteria/near.ts'
import { ENOUGH_PARTS, type Free } from './criteria/time.ts'
import { UNKNOWN } from './criteria/unknown.ts'
import {
  type Block,
  idAt,
  levelAt,
  OFFERS,
  PLACES,
  RECORD_WORDS,
  timesAt,
  WANTS,
  xAt,
  yAt,
} from './engine/block.ts'
import type { Ceilings } from './engine/ceilings.ts'
import type { Inquiry, Portion } from './engine/profile.ts'
import type { Told } from './engine/told.ts'
import type { MatchIndex } from './match-index.ts'
import {
  ANY_LANGUAGE,
  ANY_TIMES,
  isMarked,
  KNOWN,
  MARKS,
  partsTouched,
  tellsLevel,
} from './member-facts.ts'
import { type Fits, fitsOf, type Nearest, plainFit } from './plain-fit.ts'
import { isReachHard, type Question } from './question.ts'
import { highestRank } from './rank.ts'
import { LEVEL_BITS, LEVELS, type Relevance } from './relevance.ts'
import type { Wish } from './wish.ts'

/** Somebody whom no table refuses, and what the fit is when language is no hindrance and nothing is too difficult. */
export interface Seen extends Fits {
  readonly member: Member
}

export interface Looking {
  readonly question: Question
  readonly wish: Wish
  readonly radiusKm: number
  readonly free: Free
  readonly relevance: Relevance
}

export interface Way {
  readonly aim: Aim
  /** Whether time, language and distance keep people out before they are judged. */
  readonly gates: 'closed' | 'open'
  readonly among: 'anybody' | 'guides'
  /** The rank of who fits, as far as it is not below the least; -1 for anybody else. */
  readonly judge: (seen: Seen, least: number) => number
}

/** What float coordinates may differ from the real ones. */
const PLACE_KM = 0.02

export function clubInquiry(looking: Looking, way: Way): Inquiry {
  return new ClubInquiry(looking, way)
}

class ClubInquiry implements Inquiry {
  readonly times: number
  readonly languages: number
  readonly marks: number
  readonly offers: Uint8Array
  readonly wants: Uint8Array
  readonly wantsBy = 'union'
  readonly portions: readonly Portion[]
  readonly wantFamilies: number
  readonly ceilings: Ceilings
  private readonly question: Question
  private readonly wish: Wish
  private readonly relevance: Relevance
  private readonly index: MatchIndex
  private readonly way: Way
  private readonly parts: number
  private readonly isTimeKnown: boolean
  private readonly tellsLevel: boolean
  private readonly mostKm: number
  /** Of the row that is scored: places without a concept are 0, which means nothing to anybody. */
  private readonly rowOffers: Told[] = new Array<Told>(PLACES).fill(0)
  private readonly rowWants: Told[] = new Array<Told>(PLACES).fill(0)

  constructor({ question, wish, radiusKm, free, relevance }: Looking, way: Way) {
    const { asker, settings, population } = question
    const isClosed = way.gates === 'closed'
    this.question = question
    this.wish = wish
    this.relevance = relevance
    this.index = population.members.index
    this.way = way
    this.parts = partsTouched(free)
    this.isTimeKnown = free.known
    this.tellsLevel = tellsLevel({ offers: asker.offers, wants: [...asker.wants, ...wish.wants] })
    this.mostKm = isClosed && isReachHard(question) ? radiusKm : Infinity
    this.times = isClosed && settings.hard.time ? timesFor(free) : ANY_TIMES
    this.languages = isClosed ? languagesFor(question, wish, relevance) : ANY_LANGUAGE
    this.marks = way.among === 'guides' ? MARKS.guide : MARKS.anybody
    this.offers = relevance.offerBits
    this.wants = relevance.wantBits
    this.portions = LEVELS.map((_, level) => ({
      bits: (1 << level) | (1 << (level + LEVEL_BITS)),
      families: relevance.offerFamilies[level] ?? 0,
    }))
    this.wantFamilies = relevance.wantFamilies
    const isFree = this.index.isFull() || wish.shownOffers.some(({ free: freely }) => freely)
    this.ceilings = clubCeilings(settings, way.aim, {
      isFree,
      where: asker.where !== undefined,
      times: free.known,
      levels: this.tellsLevel,
    })
  }

  score(block: Block, row: number, _offers: number, _wants: number, least: number): number {
    const { concepts } = block
    const { rowOffers, rowWants } = this
    const at = row * RECORD_WORDS * 2
    for (let place = 0; place < PLACES; place++) {
      rowOffers[place] = concepts[at + OFFERS + place] as number
      rowWants[place] = concepts[at + WANTS + place] as number
    }
    return this.scoreBroad(block, row, rowOffers, rowWants, least)
  }

  scoreBroad(
    block: Block,
    row: number,
    offers: readonly Told[],
    wants: readonly Told[],
    least: number,
  ): number {
    const { settings } = this.question
    const fits = fitsOf(this.nearest(offers, wants), settings)
    if (!this.isEnough(fits)) return -1
    const known = levelAt(block, row)
    const sum =
      settings.fit * fits.fit +
      settings.time * this.timeAtMost(timesAt(block, row), known) +
      settings.level * (this.tellsLevel && (known & KNOWN.level) !== 0 ? 1 : UNKNOWN)
    if (highestRank(sum + settings.near, 0) < least) return -1
    const km = this.kmAtLeast(block, row, known)
    if (km > this.mostKm) return -1
    if (highestRank(sum + settings.near * this.nearAtMost(km, known), Math.max(0, km)) < least)
      return -1
    const member = this.index.at(idAt(block, row))
    if ((known & KNOWN.roughly) === 0) return this.way.judge({ member, ...fits }, least)
    const real = plainFit(member, this.wish, this.question.taxonomy, settings)
    return this.isEnough(real) ? this.way.judge({ member, ...real }, least) : -1
  }

  private nearest(offers: readonly Told[], wants: readonly Told[]): Nearest {
    const { wanted, offered, freely } = this.relevance
    let any = 0
    let free = 0
    let share = 0
    let give = 0
    let giveFree = 0
    for (const offer of offers) {
      const value = wanted[offer] as number
      if (value > any) any = value
      if (value > free && isMarked(offer)) free = value
    }
    for (const want of wants) {
      share = Math.max(share, wanted[want] as number)
      give = Math.max(give, offered[want] as number)
      giveFree = Math.max(giveFree, freely[want] as number)
    }
    return { any, free, share, give, giveFree }
  }

  private isEnough({ fit, answering }: Fits): boolean {
    const counts = this.way.aim === 'answering' ? answering : fit
    return counts > 0 && counts >= this.question.settings.minFit
  }

  private timeAtMost(times: number, known: number): number {
    if (!this.isTimeKnown || (known & KNOWN.times) === 0) return UNKNOWN
    let common = times & this.parts
    let count = 0
    for (; common !== 0 && count < ENOUGH_PARTS; count += 1) common &= common - 1
    return count / ENOUGH_PARTS
  }

  /** -1 where it is not known, or where both may meet over a screen. */
  private kmAtLeast(block: Block, row: number, known: number): number {
    const { where, online } = this.question.asker
    if (where === undefined || (known & KNOWN.place) === 0) return -1
    if (online && (known & KNOWN.online) !== 0) return -1
    return Math.max(0, kmBetween(where, { lat: xAt(block, row), lon: yAt(block, row) }) - PLACE_KM)
  }

  private nearAtMost(km: number, known: number): number {
    const { townRadiusKm } = this.question.settings
    if (km >= 0) return nearScore({ km, isOnline: false }, townRadiusKm)
    return this.question.asker.where === undefined || (known & KNOWN.place) === 0 ? UNKNOWN : 1
  }
}
