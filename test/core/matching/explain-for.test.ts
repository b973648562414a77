import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../core/domain/index.ts'
import { explainFor } from '../../../core/matching/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import { id, member, offers, speech, TALENTS, wants } from './town.ts'

const asker = member('lea', {
  firstName: 'Lea',
  wants: wants('sewing'),
  offers: offers('cooking', 'debt'),
})

function said(
  relation: Relation,
  concept: string,
  peer = member('p', { offers: offers('sewing'), wants: wants('cooking') }),
): string[] {
  return explainFor(peer, asker, { relation, concept: id(concept) }, TALENTS).map((phrase) =>
    sayPlain(phrase, speech),
  )
}

describe('why a person is asked', () => {
  it('is what they can show, when they are to teach', () => {
    expect(said('teaches', 'sewing')).toEqual([
      'Jij kan helpen met: sewing nl',
      'Lea uit Genk wil dat graag leren',
      'Jij toont wat je kan. En je leert zelf ook iets',
    ])
  })

  it('is what they learn, when they are helped', () => {
    expect(said('helps', 'cooking')).toEqual([
      'Je wilt dit leren: cooking nl',
      'Lea uit Genk kan dat tonen',
      'Zo leer je van iemand, op jouw tempo',
    ])
  })

  it('is both in a swap', () => {
    expect(said('swap', 'sewing')).toEqual([
      'Je wilt dit leren: cooking nl',
      'Lea uit Genk kan dat tonen',
      'Jullie kunnen elkaar iets leren: jij kan helpen met sewing nl',
    ])
  })

  it('is the common wish, when they learn together', () => {
    const peer = member('p', { wants: [{ concept: 'sewing', kind: 'challenge' }] })
    expect(said('together', 'sewing', peer)).toEqual([
      'Je zoekt hulp bij: sewing nl',
      'Lea uit Genk wil dat ook',
      'Jullie hebben dezelfde vraag. Twee mensen weten meer dan één',
    ])
  })

  it('names what is only near, and holds when a profile has changed since', () => {
    const near = member('p', { offers: offers('handcraft') })
    expect(said('teaches', 'sewing', near)[1]).toBe(
      'Lea uit Genk zoekt iets dat erop lijkt: sewing nl',
    )
    expect(said('swap', 'sewing', member('p'))[0]).toBe('Jij kan helpen met: sewing nl')
  })

  it('never names a private concept', () => {
    const peer = member('p', { wants: wants('debt'), offers: offers('sewing') })
    for (const relation of ['swap', 'teaches', 'together', 'helps'] as const) {
      expect(said(relation, 'sewing', peer).join()).not.toContain('debt')
    }
  })
})
