/**
 * The profile of the benchmark: `0.55 · harmonic + 0.05 · (ab + ba) + 0.10 · times + 0.15 · near +
 * 0.10 · level`, where ab and ba are means over three wants. It is made to be compared by, and is not how
 * people are matched.
 *
 * ab is kept in six bits: two for each of the asker's wants, one when an offer is related to it and both
 * when it is the same concept. So the union over somebody's offers holds the nearest for each want, and its
 * bits, counted, are ab in sixths. ba is a plain sum of halves over the other's wants.
 */
import {
  type Block,
  idAt,
  levelAt,
  timesAt,
  xAt,
  yAt,
} from '../../../core/matching/engine/block.ts'
import { ceilingsFrom } from '../../../core/matching/engine/ceilings.ts'
import type { Facts } from '../../../core/matching/engine/facts.ts'
import type { Inquiry } from '../../../core/matching/engine/profile.ts'
import { bitsOver, type Told, told } from '../../../core/matching/engine/told.ts'
import { CONCEPTS, FAMILIES, type SearchMember } from './members.ts'

const WANT_BITS = 3
const HALF = 0b01
const WHOLE = 0b11
/** Concepts of a family are related over so many steps. */
const NEAR = 2
const MOST_KM = 40
const BROAD_HALVES = 6
/** What times, nearness and level can add. */
const BESIDE = 0.1 + 0.15 + 0.1

const ONES = Uint8Array.from({ length: 64 }, (_, bits) => countOnes(bits))
/** What the concepts are worth, by the bits of ab and the halves of ba. */
const WORTHS = Float64Array.from({ length: 64 << WANT_BITS }, (_, at) =>
  worth((ONES[at >> WANT_BITS] ?? 0) / 6, Math.min(BROAD_HALVES, at & 7) / 6),
)
const CEILINGS = ceilingsFrom(
  64,
  WANT_BITS,
  (offers, wants) => (WORTHS[(offers << WANT_BITS) | wants] ?? 0) + BESIDE,
)

/** Concepts are related within a family only, so a portion of the question is one family. */
export const SEARCH_FAMILIES = Uint8Array.from({ length: CONCEPTS }, (_, at) => at % FAMILIES)

export function searchFacts(member: SearchMember): Facts {
  return {
    offers: member.offers.map((concept) => told(concept)),
    wants: member.wants.map((concept) => told(concept)),
    times: member.slots,
    languages: member.languages,
    // Nobody who is paused has a band, so nobody asks for them.
    marks: (member.flags & 0b111) === 0 ? 0 : 1 << member.age,
    x: member.x,
    y: member.y,
    level: member.level,
  }
}

/** Asks for one member after the other, of three wants at most; each question takes back the one before it. */
export function searchProfile(): (asker: SearchMember, id: number) => Inquiry {
  const offers = bitsOver(CONCEPTS)
  const wants = bitsOver(CONCEPTS)
  const inquiry = new SearchInquiry(offers.of, wants.of)
  return (asker, id) => {
    offers.clear()
    wants.clear()
    for (let place = 0; place < asker.wants.length; place++) {
      const want = asker.wants[place] ?? 0
      for (let steps = -NEAR; steps <= NEAR; steps++) {
        const near = want + steps * FAMILIES
        if (near < 0 || near >= CONCEPTS) continue
        offers.add(near, (steps === 0 ? WHOLE : HALF) << (2 * place))
      }
    }
    for (const offer of asker.offers) {
      for (let steps = -NEAR; steps <= NEAR; steps++) {
        const near = offer + steps * FAMILIES
        if (near >= 0 && near < CONCEPTS) wants.raise(near, steps === 0 ? 2 : 1)
      }
    }
    return inquiry.from(asker, id)
  }
}

class SearchInquiry implements Inquiry {
  times = 0
  languages = 0
  marks = 0
  // Fractions from the start, so that the first question does not change the object's shape.
  x = 0.5
  y = 0.5
  level = 0
  id = 0
  readonly offers: Uint8Array
  readonly wants: Uint8Array
  readonly wantsBy = 'sum'
  readonly ceilings = CEILINGS
  /** One for each want. */
  readonly portions: readonly { bits: number; families: number }[] = [0, 1, 2].map((place) => ({
    bits: WHOLE << (2 * place),
    families: 0,
  }))
  wantFamilies = 0

  constructor(offers: Uint8Array, wants: Uint8Array) {
    this.offers = offers
    this.wants = wants
  }

  from(asker: SearchMember, id: number): this {
    this.times = asker.slots
    this.languages = asker.languages
    this.marks = (0b111 << asker.age) >> 1
    this.x = asker.x
    this.y = asker.y
    this.level = asker.level
    this.id = id
    this.portions.forEach((portion, place) => {
      const want = asker.wants[place]
      portion.families = want === undefined ? 0 : 1 << (want % FAMILIES)
    })
    this.wantFamilies = asker.offers.reduce((bits, offer) => bits | (1 << (offer % FAMILIES)), 0)
    return this
  }

  score(block: Block, row: number, offers: number, wants: number): number {
    return this.with(block, row, WORTHS[(offers << WANT_BITS) | wants] ?? 0)
  }

  scoreBroad(block: Block, row: number, offers: readonly Told[], wants: readonly Told[]): number {
    const given = offers.reduce((union: number, one) => union | (this.offers[one] ?? 0), 0)
    const asked = wants.reduce((sum: number, one) => sum + (this.wants[one] ?? 0), 0)
    return this.with(block, row, worth(countOnes(given) / 6, asked / 6))
  }

  private with(block: Block, row: number, value: number): number {
    const dx = this.x - xAt(block, row)
    const dy = this.y - yAt(block, row)
    const km = Math.sqrt(dx * dx + dy * dy)
    if (km > MOST_KM || idAt(block, row) === this.id) return -1
    const common = this.times & timesAt(block, row)
    const steps = Math.abs(this.level - levelAt(block, row))
    return value + (0.1 * upToThree(common)) / 3 + 0.15 * (1 - km / 50) + 0.1 * (1 - steps / 4)
  }
}

function worth(ab: number, ba: number): number {
  const harmonic = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
  return 0.55 * harmonic + 0.05 * (ab + ba)
}

/** Ones in a set of at least one bit, three at most. */
function upToThree(bits: number): number {
  const second = bits & (bits - 1)
  return 1 + Number(second !== 0) + Number((second & (second - 1)) !== 0)
}

function countOnes(bits: number): number {
  let ones = 0
  for (let left = bits; left !== 0; left &= left - 1) ones += 1
  return ones
}
