/** Minimal pairs: one word changes who teaches, who learns, or that nothing is wished at all. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { read } from '../../../core/understanding/index.ts'
import { PAIRS } from './pairs.table.ts'

const knowledge = readKnowledge()
const LEAST_PAIRS = 60
/** Halves that still read wrongly: the rules do not see who teaches, or what is only said in passing. */
const CONFUSED: readonly string[] = [
  'ik wil van anderen leren schilderen',
  'leer jij mij breien?',
  'ik zoek iemand die wil leren schaken, ik toon het graag',
  'ik dans graag',
  'ik leer haar naaien',
  'ik ben tuinman',
  'je suis des cours de dessin',
  'I take piano lessons',
]

function isConfused(title: string): boolean {
  return CONFUSED.some((text) => title.includes(`«${text}»`))
}

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

  it.each(pairs.filter(({ title }) => !isConfused(title)))(
    'are told apart: $title',
    ({ halves }) => {
      for (const { text, meanings } of halves) expect(meanings, text).toContain(meaningOf(text))
    },
  )

  it('are confused only where it is known', () => {
    const confused = pairs.filter(({ halves }) =>
      halves.some(({ text, meanings }) => !meanings.includes(meaningOf(text))),
    )
    const unknown = confused.filter(({ title }) => !isConfused(title)).map(({ title }) => title)
    expect(unknown).toEqual([])
    expect(confused.length).toBeLessThanOrEqual(CONFUSED.length)
  })
})
