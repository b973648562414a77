/**
 * What people say most, with talents from all over the talententaal: short sentences with a place for one
 * talent or for two. Whatever is named is heard, and stands where the sentence puts it.
 */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import type { ConceptId, Language } from '../../../core/domain/index.ts'
import type { Concept } from '../../../core/talents/index.ts'
import { type Reading, read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()

type Role = 'offer' | 'want' | 'interest' | 'nothing'
/** A sentence with `X`, and with `Y` where it names a second talent. */
type Frame = readonly [language: Language, sentence: string, ...roles: Role[]]

const ONE: readonly Frame[] = [
  ['nl', 'ik kan u helpen met X', 'offer'],
  ['nl', 'ik geef graag les in X', 'offer'],
  ['nl', 'wie kan mij iets leren over X?', 'want'],
  ['nl', 'ik zoek een cursus X in Gent', 'want'],
  ['nl', 'is er een groep rond X in Aalst?', 'interest'],
  ['nl', 'X interesseert mij', 'interest'],
  ['nl', 'we organiseren zaterdag een workshop X', 'offer'],
  ['nl', 'X', 'want'],
  ['fr', 'je m’y connais bien en X', 'offer'],
  ['fr', 'je donne cours de X', 'offer'],
  ['fr', 'qui peut m’aider avec X ?', 'want'],
  ['fr', 'je voudrais en savoir plus sur X', 'want'],
  ['fr', 'j’adore X', 'interest'],
  ['en', 'happy to teach X', 'offer'],
  ['en', "we're running a X workshop on Saturday", 'offer'],
  ['en', 'can someone help me with X?', 'want'],
  ['en', 'I want to start a group for X', 'interest'],
]

const TWO: readonly Frame[] = [
  ['nl', 'X en Y', 'want', 'want'],
  ['nl', 'ik weet veel over X, maar wil meer leren over Y', 'offer', 'want'],
  ['nl', 'wie leert mij iets over X? in ruil help ik met Y', 'want', 'offer'],
  ['nl', 'ik geef les in X en Y', 'offer', 'offer'],
  ['nl', 'is er een groep rond X of Y?', 'interest', 'interest'],
  ['fr', 'je peux vous aider pour X et je cherche de l’aide pour Y', 'offer', 'want'],
  ['fr', 'j’échange X contre Y', 'offer', 'want'],
  ['fr', 'je voudrais en savoir plus sur X et Y', 'want', 'want'],
  ['en', 'who can teach me X? in return I help you with Y', 'want', 'offer'],
  ['en', 'I would like to learn more about X and Y', 'want', 'want'],
]

const SAMPLE = 90
/** Some names hold a time or a word for learning: `kerst vieren`, `leren koken`. */
const FLOOR = { one: 0.97, two: 0.93 }

/** What may be named without more: nothing private or forbidden, no language that one may just speak. */
const concepts = knowledge.taxonomy.concepts.filter(
  ({ flags }) => !flags.some((flag) => ['private', 'excluded', 'language', 'frame'].includes(flag)),
)
const stride = Math.floor(concepts.length / SAMPLE)

/** The sample's concepts, spread over all themes; `shift` gives others. */
function sampled(shift: number): Concept[] {
  const places = Array.from({ length: SAMPLE }, (_, at) => (at * stride + shift) % concepts.length)
  return places.flatMap((at) => concepts[at] ?? [])
}

function roleOf({ offers, wants, interests }: Reading, concept: ConceptId): Role {
  if (offers.some(({ value }) => value.concept === concept)) return 'offer'
  if (wants.some(({ value }) => value.concept === concept)) return 'want'
  return interests.some(({ value }) => value === concept) ? 'interest' : 'nothing'
}

/** The sentences of this frame that are read otherwise than they are meant. */
function misread([language, sentence, ...roles]: Frame): string[] {
  const seconds = sampled(Math.floor(stride / 2) + 11 * stride)
  return sampled(0).flatMap((first, at) => {
    const named = [first, seconds[at] ?? first].slice(0, roles.length)
    const [x = '', y = ''] = named.map(({ labels }) => labels[language][0].text)
    const text = sentence.replace('X', () => x).replace('Y', () => y)
    const reading = read(text, { ...knowledge, language })
    const isRight = named.every(({ id }, nth) => roleOf(reading, id) === roles[nth])
    return isRight ? [] : [text]
  })
}

describe('plain sentences', () => {
  it.each(ONE.map((frame) => ({ frame })))(
    'are read as they are meant: $frame.0 «$frame.1»',
    ({ frame }) => {
      const wrong = misread(frame)
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual((1 - FLOOR.one) * SAMPLE)
    },
  )

  it.each(TWO.map((frame) => ({ frame })))(
    'with two talents are too: $frame.0 «$frame.1»',
    ({ frame }) => {
      const wrong = misread(frame)
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual((1 - FLOOR.two) * SAMPLE)
    },
  )

  it.each([
    ['nl', 'ik zoek een naailes'],
    ['nl', 'zoek zwemles'],
    ['nl', 'is er tekenles in Genk?'],
    ['fr', 'cherche cours de couture'],
    ['en', 'looking for a cooking class'],
  ] as const)('about a lesson look for one, in %s: «%s»', (language, text) => {
    const { intent, wants } = read(text, { ...knowledge, language })
    expect(intent.value).toBe('find_activity')
    expect(wants).toHaveLength(1)
  })
})
