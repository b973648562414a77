/**
 * Changes that mean nothing, on every open sentence: capitals, a polite word, an emoji, punctuation, a
 * greeting. What was understood stays what it was.
 */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import type { Language } from '../../../core/domain/index.ts'
import { read } from '../../../core/understanding/index.ts'
import { type LabelledSentence, OPEN_HANDS, sentencesOf } from '../../_kit/sentences.ts'

interface Change {
  readonly name: string
  readonly apply: (sentence: LabelledSentence) => string
}

const knowledge = readKnowledge()
/** Percentages of the sentences that read the same, as it holds today. */
const ALL_TOGETHER = 96
const EACH = 92
const SHOWN = 15

const PLEASE: Readonly<Record<Language, string>> = { nl: 'aub', fr: 'svp', en: 'please' }
const FINAL_MARKS = /[.!?…\s]+$/u

const CHANGES: readonly Change[] = [
  { name: 'in capitals', apply: ({ text }) => text.toUpperCase() },
  { name: 'in small letters', apply: ({ text }) => text.toLowerCase() },
  {
    name: 'with a polite word behind',
    apply: ({ text, lang }) => `${bare(text)} ${PLEASE[lang]}${marksOf(text)}`,
  },
  { name: 'with an emoji', apply: ({ text }) => `${text} 😊` },
  { name: 'without final marks', apply: ({ text }) => bare(text) },
  { name: 'with final marks doubled', apply: ({ text }) => `${text}${marksOf(text)}` },
  {
    name: 'with a greeting before',
    apply: ({ text, lang }) => `${{ nl: 'hallo', fr: 'bonjour', en: 'hello' }[lang]}, ${text}`,
  },
  { name: 'with two spaces for one', apply: ({ text }) => text.replaceAll(' ', '  ') },
]

const sentences = OPEN_HANDS.flatMap(sentencesOf)
const originals = new Map(sentences.map(({ id, text }) => [id, meaningOf(text)]))
const differing = new Map(CHANGES.map(({ name, apply }) => [name, differingUnder(apply)]))

function bare(text: string): string {
  return text.replace(FINAL_MARKS, '')
}

function marksOf(text: string): string {
  return (FINAL_MARKS.exec(text)?.[0] ?? '').trim()
}

/** Intent, talents with their roles, place and times; where they stood and how sure it is may change. */
function meaningOf(text: string): string {
  const { intent, offers, wants, interests, where, available, unavailable } = read(text, knowledge)
  const times = (found: typeof available): string[] =>
    found.map(({ value }) => `${value.day} ${String(value.from)}-${String(value.to)}`).sort()
  return [
    intent.value,
    ...offers.map(({ value }) => `+${value.concept}`).sort(),
    ...wants.map(({ value }) => `-${value.concept}`).sort(),
    ...interests.map((interest) => `*${interest.value}`).sort(),
    `@${where?.value.name ?? ''}`,
    ...times(available),
    '!',
    ...times(unavailable),
  ].join(' ')
}

/** What reads otherwise, as lines for people. */
function differingUnder(apply: Change['apply']): string[] {
  return sentences.flatMap((sentence) => {
    const changed = apply(sentence)
    const [before, after] = [originals.get(sentence.id), meaningOf(changed)]
    return before === after ? [] : [`${changed}\n  ${String(before)}\n  ${after}`]
  })
}

function percentSame(different: number, of: number): number {
  return 100 - (100 * different) / of
}

describe('a sentence', () => {
  it.each(CHANGES)('means the same $name', ({ name }) => {
    const lines = differing.get(name) ?? []
    const same = percentSame(lines.length, sentences.length)
    expect(same, lines.slice(0, SHOWN).join('\n')).toBeGreaterThanOrEqual(EACH)
  })

  it('means the same under all of these changes taken together', () => {
    const counts = [...differing].map(([name, lines]) => `${name}: ${String(lines.length)}`)
    const different = [...differing.values()].flat().length
    const same = percentSame(different, sentences.length * CHANGES.length)
    expect(same, counts.join('\n')).toBeGreaterThanOrEqual(ALL_TOGETHER)
  })
})

describe('a correction', () => {
  it.each([
    ['nee, ik bedoel breien', 'knitting', 'sewing'],
    ['non, je veux dire tricoter', 'knitting', 'sewing'],
    ['no, I mean knitting', 'knitting', 'sewing'],
  ])('counts for what it corrects: «%s»', (text, meant, withdrawn) => {
    const { offers, wants, interests } = read(text, knowledge)
    const found = [
      ...[...offers, ...wants].map(({ value }) => value.concept),
      ...interests.map(({ value }) => value),
    ]
    expect(found).toContain(meant)
    expect(found).not.toContain(withdrawn)
  })
})
