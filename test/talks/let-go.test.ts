/** «Ik wil niet meer naaien»: the want leaves the profile, with a way back, and nothing else happens. */
import { describe, it } from 'vitest'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')

describe('«ik wil niet meer naaien»', () => {
  it('removes the want and says so in one line', async () => {
    await joins(kim)
    await open.restart()
    await kim.says('ik wil niet meer naaien')
    await kim.sees('niet meer in je profiel: naaien (leren)')
    await kim.says('mijn profiel')
    await kim.sees('Je kan tonen: koken')
    await kim.seesNot('Je zoekt')
  })

  it.each(['Ongedaan maken', 'terug', '1'])('is taken back by «%s»', async (word) => {
    await joins(kim)
    await kim.says('ik wil niet meer naaien')
    await open.restart()
    await kim.says(word)
    await kim.sees('weer zoals het was')
    await kim.says('mijn profiel')
    await kim.sees('Je zoekt: naaien')
  })

  it('is no pause, no goodbye and no «no» to somebody', async () => {
    await joins(kim)
    await kim.presses('Vraag Nadia')
    await kim.says('ik wil niet meer naaien')
    await kim.sees('niet meer in je profiel')
    await kim.says('mijn profiel')
    await kim.seesNot('pauze')
  })

  it('waits for nothing: the next words begin anew', async () => {
    await joins(kim)
    await kim.says('ik wil niet meer naaien')
    await kim.says('bedankt')
    await kim.sees('Goed zo')
    await kim.says('ik wil niet meer koken')
    await kim.says('ik wil leren schaken')
    await kim.sees('schaken', 'Klopt dat?')
  })

  it('asks which, where the profile holds it twice, over a restart', async () => {
    await joins(kim)
    await kim.says('ik kan goed naaien')
    await kim.presses('Ja, dat klopt')
    await kim.says('ik wil niet meer naaien')
    await kim.sees('1. naaien (leren)', '2. naaien (tonen)')
    await open.restart()
    await kim.says('2')
    await kim.sees('niet meer in je profiel: naaien (tonen)')
    await kim.says('mijn profiel')
    await kim.sees('Je zoekt: naaien')
  })

  it('does not ask which, where the words say it', async () => {
    await joins(kim)
    await kim.says('ik kan goed naaien')
    await kim.presses('Ja, dat klopt')
    await kim.says('ik wil niet meer leren naaien')
    await kim.sees('niet meer in je profiel: naaien (leren)')
  })

  it('says what the profile does hold, where it does not hold that', async () => {
    await joins(kim)
    await kim.says('haal gitaar uit mijn lijst')
    await kim.sees('gitaar staat niet in je profiel', 'Je zoekt: naaien', 'Je kan tonen: koken')
  })

  it('from somebody new leaves a wish that was just understood', async () => {
    await kim.says('ik wil leren naaien in Genk')
    await kim.says('ik wil niet meer naaien')
    await kim.sees('Waar heb je goesting in')
    await kim.says('breien')
    await kim.sees('Je zoekt: breien', 'Genk')
  })

  it('leaves a profile in the middle of a talk about something else, once that is confirmed', async () => {
    await joins(kim)
    await kim.says('ik wil leren breien')
    await open.restart()
    await kim.says('ik wil niet meer naaien')
    await kim.sees('Je zoekt: breien', 'Niet meer: naaien')
    await kim.presses('Ja, dat klopt')
    await kim.says('mijn profiel')
    await kim.sees('Je zoekt: breien')
    await kim.seesNot('naaien')
  })
})

describe('«stop»', () => {
  it('alone is a pause, whatever the profile holds', async () => {
    await joins(kim)
    await kim.says('stop')
    await kim.sees('niets meer uit mezelf')
    await kim.says('mijn profiel')
    await kim.sees('Je zoekt: naaien')
  })

  it('with a talent of the profile is about the talent', async () => {
    await joins(kim)
    await kim.says('stop met naaien')
    await kim.sees('niet meer in je profiel: naaien (leren)')
  })
})

describe('somebody who does not want to live', () => {
  it('is answered as that, and nothing leaves a profile', async () => {
    await joins(kim)
    await kim.says('ik wil niet meer leven')
    await kim.sees('1813')
    await kim.says('mijn profiel')
    await kim.sees('Je zoekt: naaien')
  })
})

describe('in French', () => {
  it('«je ne veux plus apprendre l’anglais» removes it, «annuler» brings it back', async () => {
    const wish = "je voudrais apprendre la couture et l'anglais, le mercredi soir à Genk"
    await joins(kim, { language: 'fr', wish })
    await kim.says("je ne veux plus apprendre l'anglais")
    await kim.sees('anglais (apprendre)', 'n’est plus dans ton profil')
    await open.restart()
    await kim.saysEach('annuler', 'mon profil')
    await kim.sees('coudre et anglais')
  })
})

describe('in English', () => {
  it('“I no longer want to cook for others” removes what was offered', async () => {
    const wish = 'I want to learn to sew and I can cook well, in Genk'
    await joins(kim, { language: 'en', wish })
    await kim.says('I no longer want to cook for others')
    await kim.sees('no longer in your profile: cooking (show)')
    await open.restart()
    await kim.saysEach('undo', 'my profile')
    await kim.sees('You can show: cooking')
  })
})
