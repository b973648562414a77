/** How people put something right, in the words around what was understood. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addsOn,
  around,
  deniesName,
  folded,
  isDenied,
  roleAround,
  roleSaid,
} from '../../../core/dialogue/clauses.ts'

/** The text with the piece in question between brackets. */
function denied(marked: string, far = false): boolean {
  const from = marked.indexOf('[')
  const to = marked.indexOf(']') - 1
  return isDenied(around(marked.replace(/[[\]]/g, ''), [from, to]), far)
}

const DENIED = [
  '[naaien] niet',
  'geen [naaien]',
  'niet [naaien] maar breien',
  'breien, niet [naaien]',
  'breien in plaats van [naaien]',
  '[naaien] klopt niet',
  '[naaien] hoeft niet',
  'wel breien maar geen [naaien]',
  'pas la [couture]',
  'pas de [couture], le tricot',
  'le tricot plutôt que la [couture]',
  'not [sewing]',
  '[sewing] is wrong',
  'knitting instead of [sewing]',
] as const

const KEPT = [
  'nee, ik bedoel [breien]',
  'niet naaien maar [breien]',
  'geen naaien, wel [breien]',
  'non, le [tricot]',
  'pas la couture mais le [tricot]',
  'pas la couture plutôt le [tricot]',
  'no, [knitting]',
  'not sewing but [knitting]',
  '[naaien]',
  'ik wil [naaien]. Niet op maandag',
] as const

describe('a denial', () => {
  it.each(DENIED)('is heard in «%s»', (text) => {
    expect(denied(text)).toBe(true)
  })

  it.each(KEPT)('is not heard in «%s»', (text) => {
    expect(denied(text)).toBe(false)
    expect(denied(text, true)).toBe(false)
  })

  it('further off counts only for a talent that stands in no role of its own', () => {
    expect(denied('je ne veux pas faire de la [couture]', true)).toBe(true)
    expect(denied("I don't really want to start [sewing]", true)).toBe(true)
    expect(denied("I don't really want to start [sewing]")).toBe(false)
  })

  it.each([
    ['geen Genk, Hasselt', true],
    ['niet in Genk maar in Hasselt', true],
    ['Genk niet', true],
    ['pas à Genk', true],
    ['not in Genk', true],
    ['in Genk', false],
    ['Genkse kermis niet', false],
    ['niet op woensdag, wel in Genk', false],
  ])('of a place: «%s» is %s', (text, is) => {
    expect(deniesName(text, 'Genk')).toBe(is)
  })

  it('knows the name however its letters are written', () => {
    expect(deniesName('pas au Sacré-Coeur', 'Sacré-Cœur')).toBe(true)
  })
})

describe('a role that the words speak of', () => {
  it.each([
    ['ik kan het al', 'offer'],
    ['dat kan ik al', 'offer'],
    ['ik kan het tonen', 'offer'],
    ['niet leren, tonen', 'offer'],
    ['ik wil niet meer koken voor anderen', 'offer'],
    ['je sais déjà le faire', 'offer'],
    ['I can already do that', 'offer'],
    ['I already know how', 'offer'],
    ['ik wil het leren', 'want'],
    ['ik kan het nog niet', 'want'],
    ['je veux l’apprendre', 'want'],
    ['I want to learn it', 'want'],
    ['niet tonen, leren', 'want'],
    ['andersom', 'switch'],
    ['c’est l’inverse', 'switch'],
    ['the other way round', 'switch'],
    ['allebei', 'both'],
    ['les deux !', 'both'],
    ['Both.', 'both'],
    ['breien', undefined],
    ['nee', undefined],
    ['op woensdag in Genk', undefined],
  ])('«%s» is %s', (text, role) => {
    expect(roleSaid(text)).toBe(role)
  })
})

describe('the role of one word in its clause', () => {
  it.each([
    ['ik kan goed koken en wil [brijen] leren', 'want'],
    ['ik wil koken en kan [brijen]', 'offer'],
    ['ik kan [brijen]', 'offer'],
    ['[brijen] leren', 'want'],
    ['je voudrais apprendre le [trico]', 'want'],
    ['je sais faire du [trico]', 'offer'],
    ['I can [knitt]', 'offer'],
    ['I want to [knitt]', 'want'],
    ['[brijen]', undefined],
  ])('«%s» is %s', (marked, role) => {
    const span = [marked.indexOf('['), marked.indexOf(']') - 1] as const
    expect(roleAround(around(marked.replace(/[[\]]/g, ''), span))).toBe(role)
  })
})

describe('an addition', () => {
  it.each([
    ['ik wil ook leren breien', true],
    ['en breien', true],
    ['breien erbij', true],
    ['et aussi le tricot', true],
    ['knitting too', true],
    ['ik bedoel breien', false],
    ['le tricot', false],
    ['knitting', false],
  ])('«%s»: %s', (text, is) => {
    expect(addsOn(text)).toBe(is)
  })
})

describe('any words at all', () => {
  it('are read without an error, wherever the piece stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), fc.nat(50), (text, from, length) => {
        const clause = around(text, [from, from + length])
        expect(typeof isDenied(clause, true)).toBe('boolean')
        expect([true, false]).toContain(addsOn(text))
        expect(folded(text)).toBe(folded(text))
        roleSaid(text)
        deniesName(text, text)
      }),
    )
  })
})
