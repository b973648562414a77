/** The reason beside each thing in an answer, as it is read. */
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../core/matching/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import { activity, asked, member, nadia, offers, speech, type Town, wants } from './town.ts'

describe('the reason', () => {
  function said(town: Town, more: Partial<Question> = {}): string[] {
    const [first] = asked(town, more).items
    return first === undefined ? [] : first.reason.map((phrase) => sayPlain(phrase, speech))
  }

  it('says your interest, with whom, what for', () => {
    expect(said({ members: [nadia] })).toEqual([
      'Je wilt sewing nl leren',
      'Nadia uit Waterschei kan dat tonen',
      'Zo leer je het van mens tot mens, op jouw tempo',
    ])
  })

  it('says what you can give in a swap', () => {
    const peer = member('tom', {
      firstName: 'Tom',
      offers: offers('sewing'),
      wants: wants('cooking'),
    })
    expect(said({ members: [peer] })[2]).toBe(
      'Jullie kunnen elkaar iets leren: jij kan helpen met cooking nl',
    )
  })

  it('names nobody who gave no name, and no place that was not given', () => {
    const quiet = member('q', { firstName: undefined, where: undefined, offers: offers('sewing') })
    expect(said({ members: [quiet] })[1]).toBe('Iemand kan dat tonen')
  })

  it('names what is only near to the wish', () => {
    const near = member('n', { firstName: 'Noa', offers: offers('handcraft') })
    expect(said({ members: [near] })[1]).toBe(
      'Noa uit Genk kan iets tonen dat erop lijkt: handcraft nl',
    )
  })

  it('of an activity names the partner and how one takes part', () => {
    expect(said({ activities: [activity('cafe')] })).toEqual([
      'Je wilt sewing nl leren',
      'Bij de bib',
      'Je kan meedoen met de anderen',
    ])
  })
})
