/** What is kept of a photo, how long, and in whose sight: nothing outside of a proposal, nobody's but the club's before a yes. */
import { expect, it } from 'vitest'
import { changeEvent, retain } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { AddressId, momentOf } from '../../core/domain/index.ts'
import { joins } from '../_kit/talk.ts'
import { change, DAY_MS, everything } from '../core/acts/ground.ts'
import { photoTalks, SAID, WISHES } from './photo-ground.ts'
import { words } from './two-chats.ts'

const { open, photos, kim, lou, lies, kept, sends, begins, proposes, seenBy } = photoTalks()

it('a photo is gone when the club says no', async () => {
  await proposes()
  await lies.says('niet in de catalogus')
  await kim.sees(words('nl', 'propose.out'))
  expect(await kept('photos')).toEqual([])
})

it('a photo is neither fetched nor kept outside of a proposal', async () => {
  await joins(kim)
  await sends(kim, 'cranes')
  await kim.sees('Ik kan geen foto')
  await kim.hears({ kind: 'said', text: 'ik wil leren koken', picture: 'boats' })
  expect(photos.fetched).toEqual([])
  expect(await kept('photos')).toEqual([])
  expect(JSON.stringify(await everything(open.house))).not.toMatch(/"picture":"(?:cranes|boats)"/)
})

it.each(['Laat maar', 'opnieuw', 'ik zoek een groep voor gitaar'])(
  'a photo goes when the talk ends by «%s»',
  async (way) => {
    await begins()
    await sends(kim, 'cranes')
    expect(await kept('photos')).toHaveLength(1)
    await kim.says(way)
    if (way === 'opnieuw') await kim.says('laat maar')
    expect(await kept('photos')).toEqual([])
  },
)

/** What was proposed is among the activities, and nothing of a photo with it. */
async function staysWithoutPhoto(): Promise<void> {
  expect(await kept('photos')).toEqual([])
  const own = (await kept('activities')).filter((one) => one.proposalId !== undefined)
  expect(own).toHaveLength(1)
  expect(own[0]).not.toHaveProperty('photoId')
}

it.each(['minor', 'unknown'] as const)(
  'a photo is not shown once its maker is no declared adult any more: %s',
  async (age) => {
    await proposes()
    const [photo] = await kept('photos')
    await change(open.house, 'members', [DEMO_CLUB, photo?.memberId ?? ''], { age })
    await lies.presses('Zet erin, met foto')
    await kim.sees(words('nl', 'propose.in.plain'))
    await staysWithoutPhoto()
  },
)

it('a photo of a talk stays when another talk of the same person ends elsewhere', async () => {
  await begins()
  await sends(kim, 'cranes')
  const [photo] = await kept('photos')
  const there = AddressId.parse('web:elsewhere')
  await change(open.house, 'photos', [DEMO_CLUB, photo?.id ?? ''], { addressId: there })
  await sends(kim, 'boats')
  await kim.says('Laat maar')
  expect(await kept('photos')).toMatchObject([{ id: photo?.id, addressId: there }])
})

it('a photo of somebody else cannot be sent along', async () => {
  await proposes()
  const [photo] = await kept('photos')
  await joins(lou)
  await lou.says(SAID.nl)
  const token = (await lou.last()).choices[0]?.token ?? ''
  const run = token.split(':').slice(0, 2).join(':')
  await lou.hears({ kind: 'chosen', token: `${run}:photo:${photo?.id ?? ''}`.slice(0, 200) })
  await lou.sees('Klopt dat?')
  await lou.says('ja')
  await lou.sees(words('nl', 'propose.sent'))
  expect((await kept('photos')).map(({ memberId }) => memberId)).toEqual([photo?.memberId])
  expect(await seenBy(lou.addressId)).toBe(false)
})

it('a photo goes with who is erased, and the activity stays without it', async () => {
  await proposes()
  await lies.presses('Zet erin, met foto')
  await kim.saysEach('wis alles', 'ja')
  await staysWithoutPhoto()
})

it('a photo is told of in «wat weet je van mij?»', async () => {
  await proposes()
  await kim.says('wat weet je van mij?')
  await kim.sees('Foto’s bij wat je voorstelde')
})

it('a photo is kept until a week after the activity', async () => {
  await proposes()
  await lies.presses('Zet erin, met foto')
  open.clock.advance(12 * DAY_MS)
  await retain(open.house)
  expect(await kept('photos')).toHaveLength(1)
  open.clock.advance(3 * DAY_MS)
  await retain(open.house)
  expect(await kept('photos')).toEqual([])
})

it('a photo that waits is in no message but the coordinator’s', async () => {
  await proposes()
  await joins(lou, { wish: WISHES.nl })
  const [photo] = await kept('photos')
  const rows = (await kept('outbox')).filter((row) =>
    JSON.stringify(row.message).includes(photo?.id ?? '-'),
  )
  expect(new Set(rows.map(({ addressId }) => addressId))).toEqual(new Set([lies.addressId]))
})

it('a photo follows its activity to another day', async () => {
  await proposes()
  await lies.presses('Zet erin, met foto')
  const [own] = (await kept('activities')).filter((one) => one.proposalId !== undefined)
  if (own === undefined) throw new Error('It is not there.')
  const starts = momentOf(own.starts.instant + 30 * DAY_MS, own.starts.zone)
  await changeEvent(open.house, own.clubId, { kind: 'activity', id: own.id }, { starts })
  open.clock.advance(30 * DAY_MS)
  await retain(open.house)
  expect(await kept('photos')).toHaveLength(1)
})

it('a photo is left out of short messages', async () => {
  await proposes()
  await lies.presses('Zet erin, met foto')
  const [photo] = await kept('photos')
  await joins(lou)
  await lou.says('korte berichten')
  await lou.says(WISHES.nl)
  await lou.presses('Ja, dat klopt')
  await lou.sees('Origami')
  expect(JSON.stringify(await lou.last())).not.toContain(photo?.id ?? '-')
})
