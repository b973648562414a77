/** A photo with an activity that a member proposes: asked for, seen by the club first, and then by everybody. */
import { beforeEach, describe, expect, it } from 'vitest'
import { photoFor, retain } from '../../core/acts/index.ts'
import {
  type Activity,
  type AddressId,
  LANGUAGES,
  type Language,
  type Photo,
} from '../../core/domain/index.ts'
import type { OutboxRow } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { everything } from '../core/acts/ground.ts'
import { album, jpeg } from './photo-ground.ts'
import { words } from './two-chats.ts'

const photos = album('web')
const open = houseForEach({ plan: () => ({ pictures: [photos] }) })
const kim = open.person('kim')
const lou = open.person('lou')
const lies = open.person('demo-coordinator')
const DAY_MS = 24 * 60 * 60 * 1000

const SAID = {
  nl: 'ik wil een workshop origami geven, zaterdag om 10u in De Moever, gratis',
  fr: 'je voudrais donner un atelier origami samedi à 10h au Centre Soleil, gratuit',
  en: 'I want to give an origami workshop on Saturday at 10 am at Green House, for free',
} as const

const WISHES = {
  nl: 'ik wil origami leren in Genk',
  fr: 'je voudrais apprendre l’origami à Genk',
  en: 'I want to learn origami in Genk',
} as const

beforeEach(() => {
  photos.held.clear()
  photos.fetched.length = 0
  photos.held.set('cranes', jpeg(1, 2, 3))
  photos.held.set('boats', jpeg(4, 5, 6))
  photos.held.set('huge', new Uint8Array(1024 * 1024 + 1).fill(0xff))
  photos.held.set('page', new TextEncoder().encode('<svg onload="alert(1)"></svg>'))
})

async function kept<T>(name: string): Promise<T[]> {
  return (await everything(open.house))
    .filter((one) => one.in === name)
    .map(({ record }) => record as T)
}

function sends(one: Person, picture: string): Promise<void> {
  return one.hears({ kind: 'shared', what: 'picture', picture })
}

/** Up to the question about the photo. */
async function begins(language: Language = 'nl', said: string = SAID[language]): Promise<void> {
  await joins(kim, { language })
  await kim.says(said)
}

/** Up to the task that waits for the club. */
async function proposes(language: Language = 'nl'): Promise<void> {
  await begins(language)
  await sends(kim, 'cranes')
  await kim.presses(catalogues[language]['propose.right.yes'])
}

async function seenBy(chat: AddressId): Promise<boolean> {
  const [photo] = await kept<Photo>('photos')
  return photo !== undefined && (await photoFor(open.house, chat, photo.id)).ok
}

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
    const [photo] = await kept<Photo>('photos')
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
    const own = (await kept<Activity>('activities')).filter((one) => one.proposalId !== undefined)
    expect(own).toHaveLength(1)
    expect(own[0]).not.toHaveProperty('photoId')
  })
})

describe('a photo', () => {
  it('is gone when the club says no', async () => {
    await proposes()
    await lies.says('niet in de catalogus')
    await kim.sees(words('nl', 'propose.out'))
    expect(await kept('photos')).toEqual([])
  })

  it('is the last one of two', async () => {
    await begins()
    await Promise.all([sends(kim, 'cranes'), sends(kim, 'boats')])
    await kim.presses('Ja, stuur het door')
    const own = await kept<Photo>('photos')
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

  it('is neither fetched nor kept outside of a proposal', async () => {
    await joins(kim)
    await sends(kim, 'cranes')
    await kim.sees('Ik kan geen foto')
    await kim.hears({ kind: 'said', text: 'ik wil leren koken', picture: 'boats' })
    expect(photos.fetched).toEqual([])
    expect(await kept('photos')).toEqual([])
    expect(JSON.stringify(await everything(open.house))).not.toMatch(/"picture":"(?:cranes|boats)"/)
  })

  it.each(['Laat maar', 'opnieuw', 'ik zoek een groep voor gitaar'])(
    'goes when the talk ends by «%s»',
    async (way) => {
      await begins()
      await sends(kim, 'cranes')
      expect(await kept('photos')).toHaveLength(1)
      await kim.says(way)
      if (way === 'opnieuw') await kim.says('laat maar')
      expect(await kept('photos')).toEqual([])
    },
  )

  it('is not fetched more than five times in one talk', async () => {
    await begins()
    for (let count = 0; count < 7; count++) await sends(kim, 'cranes')
    expect(photos.fetched).toHaveLength(5)
    await kim.sees('Ik gebruik de laatste', 'Klopt dat?')
  })

  it('of somebody else cannot be sent along', async () => {
    await proposes()
    const [photo] = await kept<Photo>('photos')
    await joins(lou)
    await lou.says(SAID.nl)
    const token = (await lou.last()).choices[0]?.token ?? ''
    const run = token.split(':').slice(0, 2).join(':')
    await lou.hears({ kind: 'chosen', token: `${run}:photo:${photo?.id ?? ''}`.slice(0, 200) })
    await lou.sees('Klopt dat?')
    await lou.says('ja')
    await lou.sees(words('nl', 'propose.sent'))
    expect((await kept<Photo>('photos')).map(({ memberId }) => memberId)).toEqual([photo?.memberId])
    expect(await seenBy(lou.addressId)).toBe(false)
  })

  it('is asked of nobody under 18', async () => {
    await joins(kim, { age: 'Nee' })
    await kim.hears({ kind: 'said', text: SAID.nl, picture: 'cranes' })
    await kim.sees('Wat leuk dat je iets wil organiseren')
    expect(photos.fetched).toEqual([])
  })

  it('goes with who is erased, and the activity stays without it', async () => {
    await proposes()
    await lies.presses('Zet erin, met foto')
    await kim.saysEach('wis alles', 'ja')
    expect(await kept('photos')).toEqual([])
    const own = (await kept<Activity>('activities')).filter((one) => one.proposalId !== undefined)
    expect(own).toHaveLength(1)
    expect(own[0]).not.toHaveProperty('photoId')
  })

  it('is told of in «wat weet je van mij?»', async () => {
    await proposes()
    await kim.says('wat weet je van mij?')
    await kim.sees('Foto’s bij wat je voorstelde')
  })

  it('is kept until a week after the activity', async () => {
    await proposes()
    await lies.presses('Zet erin, met foto')
    open.clock.advance(12 * DAY_MS)
    await retain(open.house)
    expect(await kept('photos')).toHaveLength(1)
    open.clock.advance(3 * DAY_MS)
    await retain(open.house)
    expect(await kept('photos')).toEqual([])
  })

  it('that waits is in no message but the coordinator’s', async () => {
    await proposes()
    await joins(lou, { wish: WISHES.nl })
    const [photo] = await kept<Photo>('photos')
    const rows = (await kept<OutboxRow>('outbox')).filter((row) =>
      JSON.stringify(row.message).includes(photo?.id ?? '-'),
    )
    expect(new Set(rows.map(({ addressId }) => addressId))).toEqual(new Set([lies.addressId]))
  })

  it('is left out of short messages', async () => {
    await proposes()
    await lies.presses('Zet erin, met foto')
    const [photo] = await kept<Photo>('photos')
    await joins(lou)
    await lou.says('korte berichten')
    await lou.says(WISHES.nl)
    await lou.presses('Ja, dat klopt')
    await lou.sees('Origami')
    expect(JSON.stringify(await lou.last())).not.toContain(photo?.id ?? '-')
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
