/** A yes opens doors, sends and erases: a mixed one is asked again, and «stop» is heard however it is said. */
import { describe, expect, it } from 'vitest'
import { houseForEach, joins } from '../_kit/talk.ts'

const talk = houseForEach()
const kim = talk.person('kim')

const HALF = ['ja maar nee', 'yes wait no', 'oui mais non', 'ja of nee wacht toch niet']

describe('«wis alles»', () => {
  it.each(HALF)('is not done on «%s»', async (answer) => {
    await joins(kim)
    await kim.saysEach('wis alles', answer)
    expect(await kim.everything()).not.toContain('Alles is gewist')
    await kim.says('mijn profiel')
    await kim.sees('naaien')
  })
})

describe('«Ben je 18 of ouder?»', () => {
  it.each(['ja bijna', 'ja, in 2030', 'ja, mijn mama wel', 'ja maar nee', 'yes wait no'])(
    'is not yes on «%s»',
    async (answer) => {
      await kim.saysEach('ik wil leren naaien in Genk', 'ja', 'Kim', answer, 'mijn profiel')
      expect(await kim.everything()).not.toContain('18 of ouder: ja')
    },
  )

  it('is yes on «ja hoor»', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', 'ja', 'Kim', 'ja hoor', 'ja')
    await kim.says('mijn profiel')
    await kim.sees('18 of ouder: ja')
  })

  it('stays yes for who says not to be a minor', async () => {
    await joins(kim)
    await kim.saysEach('ik ben niet minderjarig', 'opnieuw', 'mijn profiel')
    expect(await kim.everything()).not.toContain('18 of ouder: nee')
  })
})

describe('a picture', () => {
  it('is an answer: 👍 is yes, 👎 is no', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', '👍')
    await kim.sees('Hoe mag ik je noemen')
    await kim.saysEach('Kim', '👍🏾', '👎', 'mijn profiel')
    await kim.sees('18 of ouder: ja')
  })
})

describe('somebody is asked', () => {
  it.each(HALF)('not on «%s»', async (answer) => {
    await joins(kim)
    await kim.presses('Vraag Nadia')
    await kim.says(answer)
    expect(await kim.everything()).not.toContain('Ik heb het gevraagd')
  })
})

describe('somebody who has had enough', () => {
  it.each([
    'stop maar',
    'stop maar met sturen',
    'hou op',
    'hou maar op',
    'stopt ermee',
    'ça suffit',
  ])('gets a pause with «%s»', async (words) => {
    await joins(kim)
    await kim.saysEach('opnieuw', words)
    await kim.sees(/niets meer uit mezelf|de moi-même/)
  })

  it.each(["don't stop, keep going", 'stop niet met sturen'])(
    'does not with «%s»',
    async (words) => {
      await joins(kim)
      await kim.saysEach('opnieuw', words)
      expect(await kim.everything()).not.toMatch(/niets meer uit mezelf|on my own/)
    },
  )

  it.each(['verwijder mij niet', "Don't delete my account", 'Ne supprime pas mon compte'])(
    'is not asked about erasing with «%s»',
    async (words) => {
      await joins(kim)
      await kim.says(words)
      await kim.seesNot(/wissen\?|gewist|effac|erase/)
    },
  )
})
