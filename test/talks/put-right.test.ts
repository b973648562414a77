/** What was understood is shown, and put right word by word: by button, by number, in own words. */
import { describe, it } from 'vitest'
import { houseForEach, saysOverRestarts, WISH } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')

describe('«iets klopt niet»', () => {
  it('lists each thing that was understood with a number', async () => {
    await kim.says(WISH.nl)
    await kim.presses('Iets klopt niet')
    await kim.sees('1. naaien (leren)', '2. koken (tonen)', '3. woensdagavond', '4. Genk')
  })

  it('replaces one thing by number, over a restart in every step, and keeps the others', async () => {
    await kim.says(WISH.nl)
    await saysOverRestarts(open, kim, 'nee', '1')
    await kim.sees('Weg ermee', 'Het is iets anders', 'Ik kan het tonen')
    await saysOverRestarts(open, kim, '2', 'breien')
    await kim.sees('Je zoekt: breien', 'koken', 'woensdagavond', 'Genk', 'Klopt dat?')
    await kim.seesNot('naaien')
  })

  it('takes one thing away by button', async () => {
    await kim.says(WISH.nl)
    await kim.presses('Iets klopt niet')
    await kim.presses('woensdagavond')
    await kim.presses('Weg ermee')
    await kim.sees('naaien', 'koken', 'Genk')
    await kim.seesNot('woensdag')
  })

  it('gives a talent the other role', async () => {
    await kim.says(WISH.nl)
    await kim.presses('Iets klopt niet')
    await kim.presses('koken (tonen)')
    await kim.presses('Ik wil het leren')
    await kim.sees('Je zoekt: koken en naaien')
    await kim.seesNot('Je kan tonen')
  })

  it('goes back one step with «terug», and changes nothing with «overslaan»', async () => {
    await kim.saysEach(WISH.nl, 'nee', '4', 'terug')
    await kim.sees('1. naaien (leren)')
    await kim.says('terug')
    await kim.sees('Klopt dat?')
    await kim.saysEach('iets klopt niet', 'overslaan')
    await kim.sees('naaien', 'koken', 'woensdagavond', 'Genk', 'Klopt dat?')
  })

  it('asks at once about the only thing there is', async () => {
    await kim.saysEach('ik wil leren naaien', 'nee')
    await kim.sees('Wat klopt er niet aan «naaien (leren)»?')
    await kim.presses('Weg ermee')
    await kim.sees('dat is weg', 'Waar heb je goesting in')
  })

  it('explains what it can read when it reads nothing', async () => {
    await kim.saysEach(WISH.nl, 'nee', 'xyzzy qwrtp')
    await kim.sees('Dat begreep ik nog niet', '1. naaien (leren)')
  })
})

describe('in own words', () => {
  it.each([
    ['nee, ik bedoel breien', ['breien', 'koken', 'Genk'], ['naaien']],
    ['niet naaien maar breien', ['breien', 'koken', 'Genk'], ['naaien']],
    ['naaien niet', ['koken', 'woensdagavond', 'Genk'], ['naaien']],
    ['niet woensdag maar donderdagavond', ['naaien', 'donderdagavond', 'Genk'], ['woensdag']],
    ['geen Genk, Hasselt', ['naaien', 'koken', 'Hasselt'], ['Genk']],
    ['ik kan het al', ['Je kan tonen: naaien en koken'], ['Je zoekt']],
    ['ik wil ook leren breien', ['breien', 'naaien', 'koken'], []],
    ['andersom', ['Je zoekt: koken', 'Je kan tonen: naaien'], []],
  ])('«%s»', async (words, seen, gone) => {
    await kim.says(WISH.nl)
    await saysOverRestarts(open, kim, words)
    await kim.sees(...seen, 'Klopt dat?')
    await kim.seesNot(...gone)
  })

  it('words that come instead of one of two are asked about', async () => {
    await kim.says('ik wil leren naaien en breien in Genk')
    await saysOverRestarts(open, kim, 'nee, ik bedoel haken')
    await kim.sees('in de plaats van iets', '1. naaien (leren)', '2. breien (leren)')
    await saysOverRestarts(open, kim, '2')
    await kim.sees('haken en naaien', 'Genk')
  })

  it('put right the thing that is in hand', async () => {
    await kim.saysEach(WISH.nl, 'nee', '2', 'eigenlijk bakken')
    await kim.sees('Je zoekt: naaien', /Je kan tonen: .*bakken/)
    await kim.seesNot('koken')
  })
})

describe('in French', () => {
  it.each([
    ['pas mercredi mais jeudi soir', ['coudre', 'jeudi soir', 'Genk'], ['mercredi']],
    ['non, je veux dire le tricot', ['tricot', 'cuisiner', 'Genk'], ['coudre']],
    ['pas Genk, Hasselt', ['coudre', 'Hasselt'], ['Genk']],
  ])('«%s»', async (words, seen, gone) => {
    await kim.says(WISH.fr)
    await saysOverRestarts(open, kim, words)
    await kim.sees(...seen, 'C’est juste')
    await kim.seesNot(...gone)
  })

  it('by number', async () => {
    await kim.says(WISH.fr)
    await saysOverRestarts(open, kim, 'non', '1', '1')
    await kim.sees('cuisiner', 'Genk')
    await kim.seesNot('coudre')
  })
})

describe('in English', () => {
  it.each([
    ['no, I mean knitting', ['knitting', 'cooking', 'Genk'], ['sewing']],
    ['not Wednesday but Thursday evening', ['sewing', 'Thursday evening'], ['Wednesday']],
    ['not Genk, Hasselt', ['sewing', 'Hasselt'], ['Genk']],
  ])('«%s»', async (words, seen, gone) => {
    await kim.says(WISH.en)
    await saysOverRestarts(open, kim, words)
    await kim.sees(...seen, 'Is that right?')
    await kim.seesNot(...gone)
  })

  it('by number', async () => {
    await kim.says(WISH.en)
    await saysOverRestarts(open, kim, 'no', '2', '1')
    await kim.sees('sewing', 'Genk')
    await kim.seesNot('cooking')
  })
})
