/** «Wat weet je van mij?»: everything is shown, a file is given to them alone, and all of it can go. */
import { describe, expect, it } from 'vitest'
import { callBack, nudge, ownFile } from '../../core/acts/index.ts'
import { OWN_KINDS, PERSONAL } from '../../core/acts/own-kinds.ts'
import { type AddressId, LANGUAGES } from '../../core/domain/index.ts'
import { type Message, plain } from '../../core/message/index.ts'
import { collections } from '../../core/ports/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'
import { DAY_MS, everything } from '../core/acts/ground.ts'
import { BEES, isOn } from './closer-town.ts'
import { memberNamed } from './known.ts'

const open = houseForEach()
const kim = open.person('kim')
const nadia = open.person('demo-nadia')
const ASKS = {
  nl: ['wat weet je van mij?', 'Wat weet ge eigenlijk van mij?', 'wie ziet mijn gegevens?'],
  fr: ['que sais-tu de moi ?', 'qui voit mes données ?', 'quelles données gardes-tu sur moi ?'],
  en: ['what do you know about me?', 'who can see my data?', 'what data do you keep about me?'],
} as const
const GIVE = {
  nl: ['geef mij mijn gegevens', 'kan je mij mijn gegevens geven? stuur mijn gegevens'],
  fr: ['donne-moi mes données', 'envoie mes données'],
  en: ['give me my data', 'please send me all my data'],
} as const

function linkIn({ blocks }: Message): string {
  const file = blocks.find((block) => block.kind === 'file')
  if (file?.kind !== 'file') throw new Error('No file was given.')
  return file.link
}

describe.each(LANGUAGES)('in %s', (language) => {
  const labels = catalogues[language]
  const read = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

  it.each(ASKS[language])(
    '«%s» shows the card and a line for every kind; one tap further who sees it, and for how long',
    async (ask) => {
      await joins(kim, { language })
      // The first of the list is asked.
      await kim.saysEach('1', '1')
      await open.restart()
      await kim.says(ask)
      const short = read(plain(await kim.last()))
      for (const kind of ['introductions', 'lines', 'outbox', 'addresses'] as const)
        expect(short).toContain(read(labels[`data.kind.${kind}`]))
      expect(short).toContain(read(labels['data.seen.profile']))
      expect(short).not.toContain(read(labels['data.seen.house']))
      await kim.says(labels['data.all.button'])
      const text = read(plain(await kim.last()))
      for (const kind of ['members', 'introductions', 'lines', 'outbox', 'addresses'] as const)
        expect(text).toContain(read(labels[`data.kind.${kind}`]))
      expect(text).toContain(read(labels['data.seen.profile']))
      expect(text).toContain(read(labels['data.seen.house']))
      expect(text).toContain(read(labels['data.consent.matching']))
    },
  )

  it.each(GIVE[language])(
    '«%s» gives a file, to this chat alone and for ten minutes',
    async (ask) => {
      await joins(kim, { language })
      await kim.says(ask)
      await kim.sees(read(labels['data.file.ready']))
      const link = linkIn(await kim.last())
      const file = await ownFile(open.house, kim.addressId, link)
      expect(file.ok && file.value.kinds.map(({ kind }) => kind)).toContain('members')
      expect((await ownFile(open.house, 'web:lou' as AddressId, link)).ok).toBe(false)
      expect((await ownFile(open.house, kim.addressId, 'file-other')).ok).toBe(false)
      await open.restart()
      expect((await ownFile(open.house, kim.addressId, link)).ok).toBe(true)
      open.clock.advance(10 * 60_000)
      expect((await ownFile(open.house, kim.addressId, link)).ok).toBe(false)
    },
  )
})

describe('a file', () => {
  it('has their own words, and neither names nor words nor ids of others', async () => {
    await joins(kim)
    await asksNadia(kim)
    await nadia.presses('Ja, graag')
    await kim.says('ik neem stof mee')
    await nadia.says('hallo')
    await kim.says('geef mij mijn gegevens')
    const members = await open.house.store.find('members', {
      clubId: (await memberNamed(open, 'Kim')).clubId,
      index: 'all',
      equals: [],
      limit: 1000,
    })
    const file = await ownFile(open.house, kim.addressId, linkIn(await kim.last()))
    const text = JSON.stringify(file.ok && file.value)
    expect(text).toContain('Kim')
    expect(text).toContain('person 1')
    expect(text).not.toContain('Nadia')
    for (const { record } of members.items)
      if (record.firstName !== 'Kim') expect(text).not.toContain(`"${record.id}"`)
  })

  it('does not tell who would rather not meet them, nor who reported them', async () => {
    await joins(kim)
    await asksNadia(kim)
    await nadia.presses('Ja, graag')
    await nadia.presses('Meld dit')
    await nadia.presses('Ja, meld dit')
    await kim.says('geef mij mijn gegevens')
    const file = await ownFile(open.house, kim.addressId, linkIn(await kim.last()))
    const kinds = file.ok ? file.value.kinds.map(({ kind }) => kind) : []
    expect(kinds).toContain('introductions')
    expect(kinds).not.toContain('blocks')
    expect(kinds).not.toContain('tasks')
    expect(JSON.stringify(file)).not.toContain('reported')
  })

  it('is gone with who is erased', async () => {
    await joins(kim)
    await kim.says('geef mij mijn gegevens')
    const link = linkIn(await kim.last())
    await kim.saysEach('wis mij', 'ja')
    expect((await ownFile(open.house, kim.addressId, link)).ok).toBe(false)
  })
})

describe('every collection', () => {
  it('that names a person is shown to them, in words', () => {
    const named = Object.entries(collections)
      .filter(([, { people }]) => people.length > 0)
      .map(([name]) => name)
    expect(PERSONAL).toEqual(expect.arrayContaining([...named, 'sessions', 'lines', 'intake']))
    for (const name of PERSONAL)
      for (const language of LANGUAGES)
        expect(catalogues[language][`data.kind.${name}`]).toBeTruthy()
  })

  it('is theirs by a field that is declared', () => {
    for (const name of PERSONAL) {
      const kind = OWN_KINDS[name]
      if (kind === 'nobody' || kind.by === 'chat') continue
      const declared = collections[name].people.map(({ field }) => field as string)
      expect(declared).toEqual(expect.arrayContaining([...kind.by]))
    }
  })
})

describe('«wis mij»', () => {
  it('takes what waits to be sent, and what was planned, with it', async () => {
    await joins(kim, { wish: BEES.nl })
    await kim.says('mijn profiel')
    await kim.presses('Stuur mij af en toe een tip')
    open.clock.advance(2 * DAY_MS)
    await isOn(open, 'bee-day', {})
    await nudge(open.house)
    await kim.saysEach('geef mij mijn gegevens', 'pauze tot 1 februari')
    const { id } = await memberNamed(open, 'Kim')
    await kim.saysEach('wis mij', 'ja')
    expect(await callBack(open.house)).toEqual([])
    const left = JSON.stringify(await everything(open.house))
    expect(left).not.toContain(id)
    await kim.sees('Alles is gewist')
    const said = (await kim.lines()).length
    open.clock.advance(80 * DAY_MS)
    expect(await callBack(open.house)).toEqual([])
    await open.runDue()
    expect((await kim.lines()).length).toBeLessThanOrEqual(said)
  })
})
