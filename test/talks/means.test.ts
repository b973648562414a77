/** What somebody may spend, and words of which only a part is understood. */
import { describe, it } from 'vitest'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')

describe('a price in the first words', () => {
  it('is shown for confirmation, and what costs more is not in the list', async () => {
    await kim.says('ik wil brood leren bakken in Genk, maar het moet gratis zijn')
    await kim.sees('brood bakken', 'Prijs: gratis', 'Klopt dat?')
    await open.anew()
    await joins(kim, { wish: 'ik wil brood leren bakken in Genk, maar het moet gratis zijn' })
    await kim.sees('Fatima')
    await kim.seesNot('€')
  })

  it('can be a little', async () => {
    await kim.says('ik wil brood leren bakken in Genk, hoogstens 3 euro')
    await kim.sees('Prijs: hoogstens € 3')
  })

  it('can be taken away again, and stays through other corrections', async () => {
    await kim.saysEach(
      'ik wil brood leren bakken in Genk, maar het moet gratis zijn',
      'niet in Genk',
    )
    await kim.sees('Prijs: gratis')
    await kim.presses('Iets klopt niet')
    await kim.presses('gratis')
    await kim.presses('Weg ermee')
    await kim.sees('brood bakken')
    await kim.seesNot('gratis')
  })
})

describe('words of which nobody understood the wish', () => {
  it('keep the place that they named', async () => {
    await kim.saysEach('je voudrais faire quelque chose de sympa à Genk', '2', '1')
    await kim.sees('dessiner', 'Genk')
  })
})

describe('a wish that is not for the club', () => {
  it('is left to a human, and nothing else is promised', async () => {
    await joins(kim, { wish: 'ik wil leren schieten met een geweer in Genk' })
    await kim.sees('Hierbij kan ik je niet helpen', 'Vraag een mens')
    await kim.seesNot('nog niets', 'Zoek verder weg', 'Ik blijf voor je zoeken')
  })
})
