/** A photo with an activity that a member proposes: asked for, seen by the club first, and then by everybody. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { jpeg } from '../_kit/jpeg.ts'
import { joins } from '../_kit/talk.ts'
import { photoTalks, SAID, WISHES } from './photo-ground.ts'
import { words } from './two-chats.ts'

const { open, photos, kim, lou, lies, kept, sends, begins, proposes, seenBy } = photoTalks()

describe.each(LANGUAGES)('in %s', (language) => {
  it('is asked for, waits for the club over a restart, and stands beside the activity then', async () => {
    await begins(language)
    await kim.sees(words(language, 'propose.photo'))
    await sends(kim, 'cranes')
    await kim.sees(
      words(language, 'propose.photo.have'),
      words(language, 'propose.right'),
      words(language, 'propose.card.photo'),
    )
    await open.restart()
    await kim.presses(catalogues[language]['propose.right.yes'])
    const [photo] = await kept('photos')
    const id = photo?.id ?? ''
    await open.restart()
    expect(JSON.stringify(await lies.last())).toContain(id)
    await joins(lou, { language, wish: WISHES[language] })
    expect([await seenBy(kim.addressId), await seenBy(lies.addressId)]).toEqual([true, true])
    expect(await seenBy(lou.addressId)).toBe(false)
    await lies.presses('Zet erin, met foto')
    await kim.sees(words(language, 'propose.in'))
    await lou.says(WISHES[language])
    await lou.presses(catalogues[language]['onboarding.right.yes'])
    expect(JSON.stringify(await lou.last())).toContain(id)
    expect(await seenBy(lou.addressId)).toBe(true)
  })

  it('is left out by a button, by its number and by words', async () => {
    const no = { nl: 'ik heb geen foto', fr: 'je n’ai pas de photo', en: 'I don’t have a picture' }
    for (const way of [catalogues[language]['propose.photo.skip'], '1', no[language]]) {
      await open.anew()
      await begins(language)
      await kim.says(way)
      await kim.sees(words(language, 'propose.right'))
      await kim.seesNot(words(language, 'propose.card.photo'))
    }
    await kim.presses(catalogues[language]['propose.right.yes'])
    await lies.sees('Zet in de catalogus')
    expect(photos.fetched).toEqual([])
  })

  it('is put aside by the club, and the activity stands without it', async () => {
    await proposes(language)
    await lies.presses('Zet erin, zonder foto')
    await kim.sees(words(language, 'propose.in.plain'))
    expect(await kept('photos')).toEqual([])
    const own = (await kept('activities')).filter((one) => one.proposalId !== undefined)
    expect(own).toHaveLength(1)
    expect(own[0]).not.toHaveProperty('photoId')
  })
})

describe('to the club’s human', () => {
  it.each([
    'zonder foto',
    'Zet erin, zonder foto aub',
    'sans la photo',
    'without the picture',
    '2',
  ])('«%s» leaves it out', async (way) => {
    await proposes()
    await lies.says(way)
    await kim.sees(words('nl', 'propose.in.plain'))
  })

  it.each(['met foto', 'ja, met de foto', 'AVEC LA PHOTO', 'publish it with the photo', '1'])(
    '«%s» shows it',
    async (way) => {
      await proposes()
      await lies.says(way)
      await kim.sees(words('nl', 'propose.in'))
      expect(await kept('photos')).toMatchObject([{ published: true }])
    },
  )

  it('of two proposals at once, words are about the newest', async () => {
    await proposes()
    await joins(lou)
    await lou.says('ik wil een workshop schaken geven, zondag om 14u in De Moever, gratis')
    await lou.says('geen foto')
    await lou.presses('Ja, stuur het door')
    await lies.says('met foto')
    await lies.seesNot('staat bij de activiteiten')
    expect(await kept('photos')).not.toMatchObject([{ published: true }])
  })
})

describe('a photo', () => {
  it('is the last one of two', async () => {
    await begins()
    await Promise.all([sends(kim, 'cranes'), sends(kim, 'boats')])
    await kim.presses('Ja, stuur het door')
    const own = await kept('photos')
    expect(own.map(({ data }) => data)).toEqual([Buffer.from(jpeg(4, 5, 6)).toString('base64')])
  })

  it('may come at any question, and is asked for no more then', async () => {
    await begins('nl', 'wij geven binnenkort een workshop origami, kan je dat laten weten?')
    await kim.sees('Op welke dag')
    await sends(kim, 'cranes')
    await kim.sees('Ik heb je foto', 'Op welke dag')
    await kim.saysEach('zaterdag om 10u', 'De Moever', 'gratis')
    await kim.sees('Klopt dat?', 'Met een foto')
  })

  it('may come with the words that propose, or with an answer', async () => {
    await joins(kim)
    await kim.hears({ kind: 'said', text: SAID.nl, picture: 'cranes' })
    await kim.sees('Klopt dat?', 'Met een foto')
    await open.anew()
    await begins('nl', 'wij geven een workshop origami op zaterdag om 10u, wil je dat laten weten?')
    await kim.sees('Waar precies?')
    await kim.hears({ kind: 'said', text: 'De Moever', picture: 'boats' })
    await kim.sees('Ik heb je foto', 'Wat kost het?')
    await kim.seesNot('Waar precies?')
  })

  it('has words under it that are no answer where the photo is one', async () => {
    await begins()
    await kim.hears({ kind: 'said', text: 'dit zijn onze kraanvogels', picture: 'cranes' })
    await kim.sees('Ik heb je foto', 'Klopt dat?')
  })

  it('is taken back by a button and by words', async () => {
    for (const way of ['Toch geen foto', 'toch maar zonder foto']) {
      await open.anew()
      await begins()
      await sends(kim, 'cranes')
      await kim.says(way)
      await kim.sees('Klopt dat?')
      await kim.seesNot('Met een foto')
      await kim.presses('Ja, stuur het door')
      await lies.sees('Zet in de catalogus')
      expect(await kept('photos')).toEqual([])
    }
  })

  it.each([
    ['huge', 'te groot'],
    ['page', 'Dit kan ik niet tonen'],
    ['nowhere', 'kwam niet goed aan'],
  ])('that is «%s» is answered kindly, and the question stays', async (picture, said) => {
    await begins()
    await sends(kim, picture)
    await kim.sees(said, 'Heb je een foto?')
    expect(await kept('photos')).toEqual([])
    await kim.says('geen foto')
    await kim.sees('Klopt dat?')
  })

  it('sent as a file is asked for as a photo', async () => {
    await begins()
    await kim.hears({ kind: 'shared', what: 'file' })
    await kim.sees('niet als bestand', 'Heb je een foto?')
  })

  it('is not fetched more than five times in one talk', async () => {
    await begins()
    for (let count = 0; count < 7; count++) await sends(kim, 'cranes')
    expect(photos.fetched).toHaveLength(5)
    await kim.sees('Deze foto kan er niet meer bij', 'Klopt dat?')
  })

  it('is asked of nobody under 18', async () => {
    await joins(kim, { age: 'Nee' })
    await kim.hears({ kind: 'said', text: SAID.nl, picture: 'cranes' })
    await kim.sees('Wat leuk dat je iets wil organiseren')
    expect(photos.fetched).toEqual([])
  })

  it.each([
    'ik zoek een groep om samen te schaken, maar ik heb geen auto',
    'ik wil leren fotograferen',
    'je voudrais apprendre la photo',
  ])('asked for is no skip at «%s»', async (text) => {
    await begins()
    await kim.says(text)
    await kim.seesNot('Klopt dat? Dan kijkt')
  })

  it.each([
    'heb ik niet',
    'Ik heb er geen',
    'nog niet',
    'later',
    'nee',
    'zonder foto',
    'GEEN FOTO',
  ])('asked for is skipped by «%s»', async (text) => {
    await begins()
    await kim.says(text)
    await kim.sees('Klopt dat? Dan kijkt')
  })
})

it('no photo is asked for where none can be sent', async () => {
  const pull = open.house.pictures as Map<string, unknown>
  pull.delete('web')
  await begins()
  await kim.sees('Klopt dat?')
  await sends(kim, 'cranes')
  await kim.sees('Ik kan geen foto', 'Klopt dat?')
})
