/** A link on a poster or in another chat opens this chat with something in hand. */
import { describe, expect, it } from 'vitest'
import { decode } from '../../adapters/telegram/decode.ts'
import { talkAlone } from '../../core/acts/room-said.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { LANGUAGES, PlaceId } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { BOT, words } from '../adapters/telegram/updates.ts'
import { change, DAY_MS } from '../core/acts/ground.ts'
import { allOf, codeIn } from './two-chats.ts'

const open = houseForEach()

/** Somebody opens the chat by a link. */
async function opens(key: string, link: string, locale: 'nl' | 'fr' | 'en' = 'nl') {
  const one = open.person(key)
  await one.hears({ kind: 'opened', link, locale })
  return one
}

const GONE = 'Wat achter deze link stond, is er niet meer'

describe('a link to something to do', () => {
  const chess = `activity-${DEMO_CLUB}-activity-chess-intro`

  it('shows it first to who is known, with the button to come', async () => {
    const id = await anActivity('sewing')
    const kim = await joins(open.person('kim'))
    await kim.hears({ kind: 'opened', link: `activity-${id}` })
    const first = (await kim.last()).blocks.find((block) => block.kind === 'card')
    expect(JSON.stringify(first)).toContain(await titleOf(id))
  })

  it.each(LANGUAGES)('begins the first talk with what it is about: %s', async (language) => {
    const id = await anActivity('sewing')
    const kim = await opens('kim', `activity-${id}`, language)
    await kim.sees({ nl: 'naaien', fr: 'coudre', en: 'sewing' }[language])
  })

  it.each(['activity-none', 'group-none', 'place-7', chess.slice(0, 30)])(
    'that is no longer there says so, and opens the chat as always: %s',
    async (link) => {
      const kim = await opens('kim', link)
      await kim.sees(GONE, 'Zeg, ej goesting')
    },
  )

  it.each(LANGUAGES)('that is full says so, and shows what is like it: %s', async (language) => {
    const id = await anActivity('sewing')
    await change(open.house, 'activities', [DEMO_CLUB, id], { capacity: 1, taken: 1 })
    const kim = await opens('kim', `activity-${id}`, language)
    expect(await kim.everything()).toContain(catalogues[language]['links.full'])
    expect(await kim.everything()).not.toContain(catalogues[language]['links.gone'])
  })

  it('shows a group to who is known', async () => {
    const kim = await joins(open.person('kim'))
    const { items } = await open.house.store.find('groups', {
      clubId: DEMO_CLUB,
      index: 'byState',
      equals: ['running'],
    })
    const group = items[0]?.record
    await kim.hears({ kind: 'opened', link: `group-${group?.id ?? ''}` })
    expect(plain(await kim.last())).not.toContain('Zeg, ej goesting')
  })
})

describe('a link that says nothing but that somebody comes', () => {
  const UNKNOWN = ['room', 'activity-', 'x', 'coupon-7', 'place', '']

  it.each(UNKNOWN)('greets who is new, and nothing is gone: «%s»', async (link) => {
    const kim = await opens('kim', link)
    await kim.sees('Zeg, ej goesting')
    expect(await kim.everything()).not.toContain(GONE)
  })

  it.each(UNKNOWN)('greets who is known, and asks on: «%s»', async (link) => {
    const kim = await joins(open.person('kim'))
    await kim.hears({ kind: 'opened', link })
    await kim.seesNot(GONE)
    await kim.sees('Hallo!')
  })

  it.each(LANGUAGES)('is what «praat met mij» in a room opens: %s', async (language) => {
    const shown = talkAlone(open.house).blocks.flatMap((block) =>
      'link' in block ? [block.link.url] : [],
    )
    const heard = shown.map((url) => {
      const start = new URL(url).searchParams.get('start') ?? ''
      return decode(words(`/start ${start}`), AROUND)
    })
    const opened = expect.objectContaining({ kind: 'opened', link: 'room' }) as object
    expect(heard).toEqual([expect.objectContaining({ kind: 'heard', heard: opened }) as object])
    const kim = await opens('kim', 'room', language)
    expect(await kim.everything()).not.toContain(catalogues[language]['links.gone'])
    await kim.sees({ nl: 'Zeg, ej goesting', fr: 'envie', en: 'What would you like' }[language])
  })
})

describe('two deliveries of one link at once', () => {
  const twice = async (one: Person, link: string): Promise<void> => {
    const at = open.clock.now()
    const heard = { kind: 'opened', link, locale: 'nl', address: one.address, at } as const
    await Promise.all([
      open.hears({ ...heard, eventId: 'one' }),
      open.hears({ ...heard, eventId: 'one' }),
    ])
  }

  it('begin one talk, with who is new', async () => {
    const kim = open.person('kim')
    await twice(kim, `activity-${await anActivity('sewing')}`)
    expect((await kim.lines()).filter(({ by }) => by === 'bot')).toHaveLength(1)
    await kim.sees('naaien')
    await joins(kim)
  })

  it('show one list to who is known', async () => {
    const kim = await joins(open.person('kim'))
    const before = (await kim.lines()).length
    const place = await aPlace()
    await twice(kim, `place-${place.id}`)
    expect((await kim.lines()).slice(before).filter(({ by }) => by === 'bot')).toHaveLength(1)
    await kim.sees(place.name)
  })

  it('type one code, and ask the other chat once', async () => {
    const kim = await joins(open.person('kim'))
    const code = await codeIn(kim)
    const before = (await kim.lines()).length
    const phone = open.person('kim-phone')
    await twice(phone, `code-${code}`)
    expect((await kim.lines()).slice(before).filter(({ by }) => by === 'bot')).toHaveLength(1)
    await kim.sees(/ben jij dat|andere chat/i)
  })
})

describe('a link to a place', () => {
  const BORING = `place-${DEMO_CLUB}-place-stadspark`

  it('shows what is on there, and nothing else', async () => {
    const place = await aPlace()
    const kim = await joins(open.person('kim'))
    await kim.hears({ kind: 'opened', link: `place-${place.id}` })
    await kim.sees(`Dit is er binnenkort te doen bij ${place.name}`)
    for (const title of await titlesShown(kim)) expect(await titlesAt(place.id)).toContain(title)
    await kim.presses('Toon wat er elders is')
    await kim.sees('Dit is er binnenkort te doen')
    await kim.seesNot(`te doen bij ${place.name}`)
    expect((await titlesShown(kim)).length).toBeGreaterThan(0)
  })

  it.each([
    ['nl', 'Je komt via de link van', 'Zeg, ej goesting'],
    ['fr', 'Tu viens par le lien de', 'envie'],
    ['en', 'You came by the link of', 'feel like'],
  ] as const)('tells who is new what is on, and asks who they are: %s', async (...told) => {
    const [language, from, hello] = told
    const place = await aPlace()
    const kim = await opens('kim', `place-${place.id}`, language)
    await kim.sees(from, place.name, hello)
  })

  it('is kept until they told about themselves, over a restart', async () => {
    const place = await aPlace()
    const kim = await opens('kim', `place-${place.id}`)
    await open.restart()
    await joins(kim)
    await kim.sees(`Dit is er binnenkort te doen bij ${place.name}`)
    await kim.presses('Toon wat bij mij past')
    await kim.sees('Nadia')
  })

  it('of which nothing is planned leads on', async () => {
    const id = await anEmptyPlace()
    const kim = await joins(open.person('kim'))
    await kim.hears({ kind: 'opened', link: `place-${id}` })
    await kim.sees('Bij Leeg huis is nu niets te doen voor jou')
    await kim.says('1')
    await kim.sees('Nadia')
    const lee = await opens('lee', `place-${id}`)
    await lee.sees('Daar is nu niets dat ik aan iedereen kan tonen')
  })

  it('never shows a group to somebody of no declared age', async () => {
    const id = `${DEMO_CLUB}-place-regina-mundi`
    const adult = await joins(open.person('kim'))
    await adult.hears({ kind: 'opened', link: `place-${id}` })
    await adult.sees('Groepje')
    for (const age of ['Nee', 'Zeg ik liever niet']) {
      const one = await joins(open.person(age === 'Nee' ? 'mo' : 'lou'), { age })
      await one.hears({ kind: 'opened', link: `place-${id}` })
      await one.seesNot('Groepje')
    }
  })

  it('of another club is nothing here', async () => {
    const kim = await joins(open.person('kim'))
    await kim.hears({ kind: 'opened', link: 'place-other-place-library' })
    await kim.sees('Wat achter deze link stond, is er niet meer')
    await open.person('lee').hears({ kind: 'opened', link: BORING, locale: 'nl' })
    await open.person('lee').sees('samen vinden we iets anders', 'Zeg, ej goesting')
  })
})

describe('a link with a code', () => {
  it('is the code, typed', async () => {
    const kim = await joins(open.person('kim'))
    const code = await codeIn(kim)
    const other = await opens('kim-phone', `code-${code}`)
    await other.seesNot('Zeg, ej goesting')
    await kim.sees(/ben jij dat|andere chat/i)
  })

  it('that is wrong is a wrong code', async () => {
    const other = await opens('kim-phone', 'code-AAAA-2222')
    await other.sees(/code/i)
  })
})

const AROUND = {
  bot: BOT,
  now: 1,
  token: () => undefined,
  municipality: () => undefined,
}

/** A place where there is something to come to for everybody. */
async function aPlace() {
  const soon = open.clock.now() + DAY_MS
  const coming = (await allOf(open, 'activities')).filter(({ starts }) => starts.instant > soon)
  const ids = coming.filter(({ ages }) => ages === undefined).map(({ placeId }) => placeId)
  const found = (await allOf(open, 'places')).find(({ id }) => ids.includes(id))
  if (found === undefined) throw new Error('No place where something is on.')
  return found
}

async function titlesAt(place: string): Promise<string[]> {
  const here = (await allOf(open, 'activities')).filter(({ placeId }) => placeId === place)
  return here.map(({ title }) => title.nl ?? '')
}

/** What stands on the cards that are no groups. */
async function titlesShown(one: Person): Promise<string[]> {
  const titles = (await one.last()).blocks.flatMap((block) =>
    block.kind === 'card' ? [block.title.map(({ text }) => text).join('')] : [],
  )
  return titles.filter((title) => !title.startsWith('Groepje'))
}

async function anEmptyPlace(): Promise<PlaceId> {
  const place = await aPlace()
  const id = PlaceId.parse('leeg-huis')
  const record = { ...place, id, name: 'Leeg huis' }
  await open.house.store.commit([{ do: 'put', in: 'places', record, expects: 'absent' }])
  return id
}

async function anActivity(concept: string): Promise<string> {
  const found = (await allOf(open, 'activities')).find(({ concepts }) => concepts[0] === concept)
  if (found === undefined) throw new Error(`No activity about ${concept}.`)
  return found.id
}

async function titleOf(id: string): Promise<string> {
  const stored = await open.house.store.get('activities', DEMO_CLUB, id)
  return stored?.record.title.nl ?? ''
}
