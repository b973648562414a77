/** What is remembered of single words: the same answers as without, and never more than a ceiling. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { read } from '../../../core/understanding/index.ts'
import { remembered } from '../../../core/understanding/words/remembered.ts'

const CEILING = 8000

/** How often each word was really worked out. */
function counted<Answer>(answer: (word: string) => Answer) {
  const times = new Map<string, number>()
  const ask = remembered((word) => {
    times.set(word, (times.get(word) ?? 0) + 1)
    return answer(word)
  })
  return { ask, times }
}

function fillWith(ask: (word: string) => unknown, count: number): void {
  for (let at = 0; at < count; at += 1) ask(`other${String(at)}`)
}

describe('what is remembered of a word', () => {
  it('is worked out once', () => {
    const { ask, times } = counted((word) => [word.length])
    expect([ask('naiaen'), ask('naiaen')]).toEqual([[6], [6]])
    expect(times.get('naiaen')).toBe(1)
  })

  it('may be that it stands for nothing', () => {
    const { ask, times } = counted((): string | undefined => undefined)
    expect([ask('xqzt'), ask('xqzt')]).toEqual([undefined, undefined])
    expect(times.get('xqzt')).toBe(1)
  })

  it('is forgotten when thousands of others came, and worked out again', () => {
    const { ask, times } = counted((word) => word.length)
    ask('naiaen')
    fillWith(ask, CEILING)
    expect(ask('naiaen')).toBe(6)
    expect(times.get('naiaen')).toBe(2)
  })

  it('stays while it is asked for', () => {
    const { ask, times } = counted((word) => word.length)
    for (let round = 0; round < 10; round += 1) {
      ask('naiaen')
      for (let at = 0; at < CEILING / 4; at += 1) ask(`word${String(round)}x${String(at)}`)
    }
    expect(times.get('naiaen')).toBe(1)
  })
})

describe('a message whose words were met before', () => {
  const met = readKnowledge()
  const strangers = readKnowledge()

  it.each([
    'ik wil leren naiaen en kan goed kokken',
    'je voudrais apprendre le frnaçais',
    'i would like to learn poterry',
    'wandelgorep in hasselt',
  ])('reads as it did the first time, and as for whoever never met them: «%s»', (text) => {
    const first = read(text, met)
    expect(read(text, met)).toEqual(first)
    expect(read(text, strangers)).toEqual(first)
  })
})
