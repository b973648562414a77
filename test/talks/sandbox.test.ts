/**
 * The demo on a real channel: everybody has a copy of their own, meets nobody who exists, and hears so in
 * every message. After a day nothing of it is left.
 */
import { describe, expect, it } from 'vitest'
import { readDemo } from '../../adapters/files/demo.ts'
import { copyNamed, demoClub } from '../../core/demo/index.ts'
import { ClubId, HOUSE } from '../../core/domain/index.ts'
import { type Choice, type Heard, isPayload, numbered } from '../../core/message/index.ts'
import { type CollectionName, collections, type IndexName } from '../../core/ports/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { passes } from '../_kit/house.ts'
import { sandboxes } from './sandbox-ground.ts'

const { open, said, texts } = sandboxes()

type What = { kind: 'said'; text: string } | { kind: 'chosen'; token: string } | { kind: 'opened' }

async function hears(chat: string, what: What): Promise<void> {
  const at = open.clock.now()
  open.clock.advance(1000)
  const address = { platform: 'telegram', key: chat }
  const heard: Heard = { ...what, address, eventId: `${chat}-${String(at)}`, at, locale: 'nl' }
  await open.hears(heard)
}

const says = (chat: string, text: string): Promise<void> => hears(chat, { kind: 'said', text })

async function presses(chat: string, label: string): Promise<void> {
  const choices: Choice[] = said(chat).flatMap(numbered)
  const token = choices.findLast((one) => one.label === label)?.token
  if (token === undefined) throw new Error(`No button «${label}».\n${last(chat)}`)
  await hears(chat, { kind: 'chosen', token })
}

function last(chat: string): string {
  return texts(chat).at(-1) ?? ''
}

async function joins(chat: string, name: string): Promise<void> {
  await says(chat, 'ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
  await presses(chat, 'Ja, dat klopt')
  await says(chat, name)
  await says(chat, 'ja')
  await presses(chat, 'Ja, dat mag')
}

async function clubsOf(state: 'demo' | 'sandbox' | 'open'): Promise<readonly string[]> {
  const query = { clubId: HOUSE, index: 'byState', equals: [state], limit: 1000 } as const
  const { items } = await open.house.store.find('clubs', query)
  return items.map(({ record }) => record.id)
}

/** Everything that any record of this house says. */
async function everything(clubIds: readonly string[]): Promise<string> {
  const found: unknown[] = []
  for (const name of Object.keys(collections) as CollectionName[])
    for (const index of Object.keys(collections[name].indexes))
      for (const clubId of [HOUSE, ...clubIds]) {
        const query = {
          clubId: clubId as typeof HOUSE,
          index: index as IndexName<typeof name>,
          equals: [],
        }
        found.push(...(await open.house.store.find(name, { ...query, limit: 1000 })).items)
      }
  return JSON.stringify(found)
}

describe('the demo on a real channel', () => {
  it('is a copy for each person: two people who fit each other never meet', async () => {
    await joins('111', 'Kim')
    await joins('222', 'Noor')
    expect(await clubsOf('sandbox')).toHaveLength(2)
    expect(last('222')).toContain('Nadia')
    expect(last('222')).not.toContain('Kim')
    await says('111', 'ik zoek iemand die kan koken')
    expect(last('111')).not.toContain('Noor')
  })

  it('says in every message that nobody there exists', async () => {
    await hears('111', { kind: 'opened' })
    await joins('111', 'Kim')
    await presses('111', 'Vraag Nadia')
    await presses('111', 'Vraag Nadia')
    await passes(open, 60_000)
    await says('111', 'wat heb ik staan')
    const all = texts('111')
    expect(all.length).toBeGreaterThan(6)
    for (const one of all) expect(one).toMatch(/deze mensen bestaan niet|bestaan niet/i)
    expect(all.join('\n')).toContain('Goed nieuws: Nadia')
  })

  it('goes on after a restart, also the answer of who does not exist', async () => {
    await joins('111', 'Kim')
    await presses('111', 'Vraag Nadia')
    await presses('111', 'Vraag Nadia')
    await open.restart()
    await passes(open, 5 * 60_000)
    expect(texts('111').join('\n')).toContain('Goed nieuws: Nadia')
  })

  it('is gone after a day, with every word, and begins anew when the person comes back', async () => {
    await joins('111', 'Kimberliene')
    await presses('111', 'Vraag Nadia')
    await presses('111', 'Vraag Nadia')
    await passes(open, 10 * 60_000)
    const [copy] = await clubsOf('sandbox')
    expect(await everything([copy ?? ''])).toContain('Kimberliene')
    open.clock.advance(24 * 60 * 60_000)
    await passes(open, 61 * 60_000)
    expect(await clubsOf('sandbox')).toEqual([])
    expect(await everything([copy ?? ''])).not.toMatch(/Kimberliene|telegram:111/)
    await says('111', 'hallo')
    expect(last('111')).toContain('Zeg, ej goesting')
    expect(await clubsOf('sandbox')).toEqual([copy])
  })

  it('is over once there is a real club: who was in it is greeted there as somebody new', async () => {
    await joins('111', 'Kim')
    const stored = await open.house.store.get('clubs', HOUSE, 'demo')
    if (stored === undefined) throw new Error('There is no demo.')
    const record = { ...stored.record, id: ClubId.parse('genk'), state: 'open' as const }
    await open.house.store.commit([{ do: 'put', in: 'clubs', record, expects: 'absent' }])
    await says('111', 'ik wil leren naaien in Genk')
    expect(last('111')).toContain('Ik ben Goesting')
    expect(last('111')).not.toContain('bestaan niet')
    const chat = await open.house.store.get('addresses', HOUSE, 'telegram:111')
    expect(chat?.record.homeClubId).toBe('genk')
  })

  it('is no copy on our own page, where the invented people can be played', async () => {
    const kim = open.person('kim')
    await kim.says('ik wil leren naaien in Genk')
    await kim.seesNot(/bestaan niet/)
    expect(await clubsOf('sandbox')).toEqual([])
  })

  it('is made once when two messages come at the same moment', async () => {
    const at = open.clock.now()
    const address = { platform: 'telegram', key: '111' }
    const event = { address, at, locale: 'nl' } as const
    await Promise.all([
      open.hears({ ...event, kind: 'said', text: 'hallo', eventId: 'a1' }),
      open.hears({ ...event, kind: 'said', text: 'ik wil leren naaien', eventId: 'a2' }),
    ])
    expect(await clubsOf('sandbox')).toHaveLength(1)
  })
})

describe('a link out of a practice club', () => {
  it('is not offered, for what stands in it is nowhere else; who asks hears why', async () => {
    await joins('7', 'Kim')
    await says('7', 'wat is er te doen?')
    await says('7', 'hoe kan ik dit delen?')
    expect(last('7')).toContain('oefenclub voor jou alleen')
    await says('7', 'wat is er te doen?')
    await presses('7', 'Ik kom')
    await says('7', 'ja')
    await says('7', catalogues.nl['find.together.alone'])
    await says('7', 'wat heb ik staan?')
    expect(last('7')).toContain(catalogues.nl['plans.leave'])
    expect(last('7')).not.toContain(catalogues.nl['links.share'])
    expect(last('7')).not.toContain('start=')
  })

  it('would fit in what a link carries', () => {
    const clubId = copyNamed('A'.repeat(10))
    const when = { now: open.clock.now(), zone: 'Europe/Brussels', clubId }
    const { activities, groups, places } = demoClub(readDemo(), when)
    const all = [
      ...activities.map(({ id }) => `activity-${id}`),
      ...groups.map(({ id }) => `group-${id}`),
      ...places.map(({ id }) => `place-${id}`),
    ]
    expect(all.filter((one) => !isPayload(one))).toEqual([])
  })
})
