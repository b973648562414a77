/** The reason beside each thing in an answer, as it is read. */
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../core/matching/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import { activity, asked, group, member, nadia, offers, speech, type Town, wants } from './town.ts'

describe('the reason', () => {
  function said(town: Town, more: Partial<Question> = {}): string[] {
    const [first] = asked(town, more).items
    return first === undefined ? [] : first.reason.map((phrase) => sayPlain(phrase, speech))
  }

  it('says your interest, with whom, what for', () => {
    expect(said({ members: [nadia] })).toEqual([
      'Je wilt dit leren: sewing nl',
      'Nadia uit Waterschei kan dat tonen',
      'Zo leer je van iemand, op jouw tempo',
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

  it('says what a thing is about that is only near to the wish', () => {
    const near = 'Je wilt dit leren: sewing nl. Dit lijkt erop: knitting nl'
    expect(said({ activities: [activity('yarn', { concepts: ['knitting'] })] })[0]).toBe(near)
    expect(said({ groups: [group('g', { topic: 'knitting' })] })[0]).toBe(near)
  })

  it('says of a host who shows it what they show, as of anybody', () => {
    const host = { firstName: 'Els', roles: ['host'] }
    const [, exact] = said({ members: [member('e', { ...host, offers: offers('sewing') })] })
    expect(exact).toBe('Els uit Genk kan dat tonen')
    const [, like] = said({ members: [member('e', { ...host, offers: offers('knitting') })] })
    expect(like).toContain('knitting nl')
  })

  it('says of no host that they know what they only like something near of', () => {
    const host = { firstName: 'Els', roles: ['host'], interests: ['handcraft'] }
    expect(said({ members: [member('e', host)] }).slice(0, 2)).toEqual([
      'Je wilt dit leren: sewing nl',
      'Els uit Genk begeleidt groepjes',
    ])
  })

  it('of an activity names the partner and how one takes part', () => {
    expect(said({ activities: [activity('cafe')] })).toEqual([
      'Je wilt dit leren: sewing nl',
      'Bij de bib',
      'Je kan meedoen met de anderen',
    ])
  })
})
