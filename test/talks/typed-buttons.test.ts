/** What stands on a button can be typed, also in other words; who is not understood is told so, in a few lines. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { numbered, plain } from '../../core/message/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')

const COOKING = {
  nl: 'ik wil leren koken in Genk',
  fr: 'je voudrais apprendre à cuisiner à Genk',
  en: 'I want to learn to cook in Genk',
} as const satisfies Record<Language, string>

const SAID: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  nl: [
    ['activiteiten', /binnenkort te doen/],
    ['toon weer alles', /Dit past bij jou/],
    ['geef alles terug', /Dit past bij jou/],
    ['iets anders', /Waar heb je goesting in/],
  ],
  fr: [
    ['activités', /à faire bientôt/],
    ['montre tout à nouveau', /peut te plaire/],
    ['autre chose', /envie/],
  ],
  en: [
    ['show what is on', /on soon/],
    ['show everything again', /could be good for you/],
    ['something else', /would you like|feel like/],
  ],
}

describe.each(LANGUAGES)('in %s, words for a button', (language) => {
  it('do what the button does', async () => {
    await joins(kim, { language, wish: COOKING[language] })
    for (const [words, seen] of SAID[language]) {
      await kim.says(words)
      await kim.sees(seen)
    }
  })
})

describe('«meer»', () => {
  it.each(['meer', 'toon meer'])(
    'as «%s» goes on until there is no more, and says so',
    async (words) => {
      await joins(kim, { wish: COOKING.nl })
      for (let turn = 0; turn < 12; turn++) {
        if (!numbered(await kim.last()).some(({ label }) => label === 'Meer')) break
        await kim.says(words)
      }
      await kim.says(words)
      await kim.sees('Dat was alles wat ik vond')
      await kim.seesNot('Hallo')
    },
  )
})

describe('who is not understood', () => {
  it.each([
    ['nl', 'blablabla', 'Dat begreep ik niet'],
    ['nl', '200', 'Dat begreep ik niet'],
    ['fr', 'blablabla', 'Je n’ai pas compris'],
    ['en', 'blablabla', 'I did not understand'],
  ] as const)('in %s, after «%s», is told so without the list', async (language, words, seen) => {
    await joins(kim, { language })
    const before = numbered(await kim.last()).filter(({ quiet }) => quiet !== true)
    await kim.says(words)
    await kim.sees(seen)
    const { blocks } = await kim.last()
    expect(blocks.filter(({ kind }) => kind === 'card')).toEqual([])
    // A number means what it meant in the list.
    const now = numbered(await kim.last()).map(({ token }) => token)
    expect(now.slice(0, before.length)).toEqual(before.map(({ token }) => token))
  })

  it('can go on by number, over a restart', async () => {
    await joins(kim)
    await kim.says('blablabla')
    await open.restart()
    await kim.says('1')
    await kim.sees('Zal ik Nadia vragen?')
  })

  it.each(['ik ben 200 jaar oud', '200', 'waarom?', 'why me?', 'encore'])(
    'is not greeted for «%s» in the first talk',
    async (words) => {
      await kim.saysEach('ik wil leren naaien in Genk', 'ja', 'Kim')
      const before = plain(await kim.last())
      await kim.says(words)
      expect(before).toContain('18')
      await kim.seesNot('Fijn dat je er bent')
    },
  )

  it.each(['encore', 'alles', 'show more', 'why'])(
    'is not greeted for «%s» after the talk',
    async (words) => {
      await joins(kim)
      await kim.saysEach('stop', 'start', words)
      await kim.seesNot('Fijn dat je er bent', 'Hallo!')
    },
  )
})

describe('«laat maar» and «ongedaan maken»', () => {
  it.each(['laat maar', 'ongedaan maken', 'laat zo'])(
    'at «Over welke gaat het?» as «%s» leads back to the list',
    async (words) => {
      await joins(kim)
      await kim.saysEach('te ver', words)
      await kim.sees('Hier is de lijst weer')
    },
  )

  it('at a correction leave it as it is', async () => {
    await kim.saysEach('ik wil leren naaien', 'iets klopt niet')
    await kim.sees('Wat klopt er niet aan «naaien (leren)»?', 'Laat het zo')
    await kim.says('laat maar')
    await kim.sees('Je zoekt: naaien', 'Klopt dat?')
  })

  it('where nothing can be undone, say so', async () => {
    await joins(kim)
    await kim.saysEach('stop', 'start', 'ongedaan maken')
    await kim.sees('niets om ongedaan te maken')
  })
})

describe('the name of something that was just shown', () => {
  it.each(['ik wil naar het open naaiatelier', 'open naaiatelier', 'ik kom naar het naaiatelier'])(
    'is chosen with «%s»',
    async (words) => {
      await joins(kim, { wish: 'ik wil leren naaien in Genk' })
      await kim.says('activiteiten')
      await kim.says(words)
      await kim.sees('Zal ik je inschrijven voor', 'naaiatelier')
    },
  )
})

describe('«toon weer alles» on the profile', () => {
  it('shows the list again', async () => {
    await joins(kim)
    await kim.says('niet Nadia')
    await kim.presses('Iets anders')
    await kim.says('mijn profiel')
    await kim.sees('1 persoon toon ik je niet meer')
    await kim.presses('Toon weer alles')
    await kim.sees('Ik toon je weer alles', 'Vraag Nadia')
  })

  it('has each thing once', async () => {
    await joins(kim, { wish: 'ik wil gratis leren naaien in Genk' })
    await kim.says('mijn profiel')
    const text = plain(await kim.last())
    expect(text.match(/gratis/g)).toHaveLength(1)
  })
})
