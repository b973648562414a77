/** Minimal pairs: one word changes who teaches, who learns, or that nothing is wished at all. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { read } from '../../../core/understanding/index.ts'
import { PAIRS } from './pairs.table.ts'

const knowledge = readKnowledge()
const LEAST_PAIRS = 60

interface Half {
  readonly text: string
  /** Any of them is right. */
  readonly meanings: readonly string[]
}

const pairs = PAIRS.split('\n')
  .filter((line) => line.includes('||'))
  .map((line) => {
    const [one, other] = line.split('||').map(halfOf)
    if (one === undefined || other === undefined) throw new Error(`Not a pair: ${line}`)
    return { title: `«${one.text}» and «${other.text}»`, halves: [one, other] }
  })

function halfOf(half: string): Half {
  const [text = '', meanings = ''] = half.split('|').map((part) => part.trim())
  return { text, meanings: meanings.split('/').map(sorted) }
}

function sorted(meaning: string): string {
  const marks = meaning.split(' ').filter((mark) => mark !== '' && mark !== '?')
  return marks.sort().join(' ')
}

function meaningOf(text: string): string {
  const { offers, wants, interests } = read(text, knowledge)
  const found = [
    ...offers.map(({ value }) => `+${value.concept}`),
    ...wants.map(({ value }) => `-${value.concept}`),
    ...interests.map(({ value }) => `*${value}`),
  ]
  return sorted(found.join(' '))
}

describe('pairs of sentences that differ in a word', () => {
  it('are many', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(LEAST_PAIRS)
  })

  it.each(pairs)('are told apart: $title', ({ halves }) => {
    for (const { text, meanings } of halves) expect(meanings, text).toContain(meaningOf(text))
  })
})
