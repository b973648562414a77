/** What is said when an answer is thin: what is missing, and how many fit but for that. */
import { describe, expect, it } from 'vitest'
import { answer } from '../../../core/matching/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import { asked, IEPER, keysOf, member, offers, on, question, speech, wants } from './town.ts'

describe('what is missing', () => {
  it('is said as counts of those who fit in everything else', () => {
    const asker = member('a', { available: [on('mon', 'evening')] })
    const members = [
      member('far', { offers: offers('sewing'), where: IEPER }),
      member('far2', { offers: offers('sewing'), where: IEPER }),
      member('busy-week', { offers: offers('sewing'), available: [on('tue', 'evening')] }),
      member('words', { offers: offers('sewing'), spoken: ['uk'] }),
      member('both', {
        offers: offers('sewing'),
        where: IEPER,
        available: [on('tue', 'evening')],
      }),
      member('kept-apart', { offers: offers('sewing'), where: IEPER, age: 'minor' }),
    ]
    const found = answer(question(asker, { members }))
    expect(found.missing.map((phrase) => sayPlain(phrase, speech))).toEqual([
      'Ik vond nog niemand rond Genk voor: sewing nl.',
      'Er passen 2 mensen bij je vraag, maar die wonen verder dan 15 km.',
      'Er past iemand bij je vraag, maar die kan niet op maandagavond.',
      'Er past iemand bij je vraag, maar die spreekt een andere taal dan jij.',
    ])
  })

  it('is not said of an answer that is not thin', () => {
    const members = ['a', 'b'].map((name) => member(name, { offers: offers('sewing') }))
    expect(asked({ members }).missing).toEqual([])
  })

  it('is no wish, where somebody shows something and others want that', () => {
    const asker = member('a', { offers: offers('guitar') })
    const { ask: _, ...open } = question(asker, {
      members: [member('tom', { wants: wants('guitar') })],
    })
    const found = answer(open)
    expect(found.answering).toBe(1)
    expect(keysOf(found.missing)).toEqual(['matching.missing.wish-too'])
  })

  it('is the reader’s own choice, where that is why', () => {
    const paused = member('a', { paused: true })
    const alone = member('a', { introducible: false })
    const nothing = 'matching.missing.nothing'
    expect(keysOf(answer(question(paused, {})).missing)).toEqual([
      nothing,
      'matching.missing.paused',
    ])
    expect(keysOf(answer(question(alone, {})).missing)).toEqual([
      nothing,
      'matching.missing.introducible',
    ])
  })
})
