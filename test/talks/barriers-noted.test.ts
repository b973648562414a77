/** What is kept of a barrier: for the club only on a yes and without a name, for oneself only on another. */
import { describe, expect, it } from 'vitest'
import { barrierCounts } from '../../core/acts/barrier-counts.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { type BarrierReport, HOUSE } from '../../core/domain/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { memberNamed } from './known.ts'

const open = houseForEach()
const kim = open.person('kim')
const mo = open.person('mo')
const lies = open.person('demo-coordinator')
const DAY_MS = 24 * 60 * 60 * 1000

async function reports(): Promise<BarrierReport[]> {
  const { items } = await open.house.store.find('barrierReports', {
    clubId: DEMO_CLUB,
    index: 'byMonth',
    equals: [],
  })
  return items.map(({ record }) => record)
}

describe('for the club', () => {
  it('a yes writes kind, theme, municipality and month, and nobody', async () => {
    await joins(kim)
    await kim.says('ik heb geen auto')
    await kim.sees('Dit geef ik door: geen vervoer, het thema «Maken», je gemeente en deze maand')
    expect(await reports()).toEqual([])
    await open.restart()
    await kim.says('ja')
    await kim.sees('De club weet het nu, zonder je naam')
    const [report, ...others] = await reports()
    expect(others).toEqual([])
    const { id, ...told } = report ?? { id: '' }
    const kimself = await memberNamed(open, 'Kim')
    for (const own of [kimself.id, kim.addressId, kim.key]) expect(id).not.toContain(own)
    expect(told).toEqual({
      clubId: DEMO_CLUB,
      kind: 'transport',
      theme: 'make',
      municipality: 'Genk',
      month: Date.UTC(2026, 10, 1),
    })
  })

  it.each([
    ['nl', 'ik heb geen auto', 'nee'],
    ['fr', "je n'ai pas de voiture", 'non'],
    ['en', 'I have no car', 'no'],
  ] as const)('a no writes nothing, in %s', async (language, words, no) => {
    await joins(kim, { language })
    await kim.saysEach(words, no)
    expect(await reports()).toEqual([])
  })

  it('silence writes nothing, and nothing about it stands with the person', async () => {
    await joins(kim)
    await kim.saysEach('ik heb geen auto', 'mijn profiel')
    await kim.seesNot('vervoer')
    expect(await reports()).toEqual([])
    const { items } = await open.house.store.find('members', {
      clubId: DEMO_CLUB,
      index: 'all',
      equals: [],
    })
    expect(JSON.stringify(items)).not.toContain('transport')
  })

  it('is asked once a month', async () => {
    await joins(kim)
    await kim.saysEach('ik heb geen auto', 'nee', 'nee', 'ik durf daar niet goed alleen binnengaan')
    await kim.seesNot('zonder je naam')
    open.clock.advance(31 * DAY_MS)
    await kim.says('ik durf daar niet goed alleen binnengaan')
    await kim.sees('zonder je naam')
  })

  it('counts once, however often and from wherever the button is pressed at once', async () => {
    await joins(kim)
    await kim.says('ik heb geen auto')
    const token = JSON.stringify(await kim.last()).match(/c:barrier-pass-on:[a-z+~-]+/)?.[0] ?? ''
    await Promise.all(Array.from({ length: 5 }, () => kim.hears({ kind: 'chosen', token })))
    expect(await reports()).toHaveLength(1)
  })

  it('two people at once are two', async () => {
    await joins(kim)
    await joins(mo)
    await Promise.all([kim.says('ik heb geen auto'), mo.says('ik heb geen auto')])
    await Promise.all([kim.says('ja'), mo.says('ja')])
    expect(await reports()).toHaveLength(2)
  })

  it('who is erased leaves it behind, for nobody knows whose it is', async () => {
    await joins(kim)
    await kim.saysEach('ik heb geen auto', 'ja', 'wis alles', 'ja')
    expect(await reports()).toHaveLength(1)
  })

  it('the coordinator reads counts from five on; anybody else reads none', async () => {
    await joins(kim)
    await lies.says('drempels')
    await lies.sees('nog te weinig doorgegeven')
    for (const key of ['an', 'bo', 'cas', 'dre', 'els']) {
      const one = await joins(open.person(key))
      await one.saysEach('ik heb geen auto', 'ja')
    }
    await open.restart()
    await lies.says('drempels')
    await lies.sees('geen vervoer: 5 keer, waarvan Genk 5')
    await kim.says('drempels')
    await kim.seesNot('5 keer')
    await kim.hears({ kind: 'chosen', token: 'c:barrier-counts:all' })
    await kim.sees('Dat kan alleen een mens van de club')
  })

  it('no count leaves a rest that is small enough to be somebody', async () => {
    const club = (await open.house.store.get('clubs', HOUSE, DEMO_CLUB))?.record
    if (club === undefined) throw new Error('There is no demo club.')
    const records = [...Array.from({ length: 6 }, () => 'Genk'), 'Bree', 'Bree'].map(
      (town, at) => ({
        id: `r${String(at)}`,
        clubId: club.id,
        kind: 'money' as const,
        municipality: town,
        month: Date.UTC(2026, 10, 1),
      }),
    )
    await open.house.store.commit(
      records.map((record) => ({ do: 'put', in: 'barrierReports', record })),
    )
    const read = JSON.stringify(await barrierCounts({ house: open.house, club }))
    expect(read).toContain('"count":8')
    expect(read).not.toContain('Genk')
  })
})

describe('for oneself', () => {
  it('is kept on a yes, ruled by, seen, and erased, over restarts', async () => {
    await joins(kim)
    await kim.saysEach('ik heb geen auto', 'nee')
    await kim.sees('Zal ik het voor jou onthouden?', 'tot 8 km', 'Alleen jij ziet het')
    await open.restart()
    await kim.saysEach('ja', 'mijn profiel')
    await kim.sees('Wat het moeilijk maakt: geen vervoer (dat zie jij alleen)', 'tot 8 kilometer')
    await open.restart()
    await kim.says('Wis: geen vervoer')
    await kim.says('mijn profiel')
    await kim.seesNot('vervoer', '8 kilometer')
  })

  it('money keeps what costs more out of the list', async () => {
    await joins(kim)
    await kim.saysEach('ik heb niet veel geld', 'nee', 'ja', 'mijn profiel')
    await kim.sees('te duur', '5')
  })

  it('a no keeps nothing', async () => {
    await joins(kim)
    await kim.saysEach('ik heb geen auto', 'nee', 'nee')
    await kim.sees('Ik onthoud het niet')
    await kim.says('mijn profiel')
    await kim.seesNot('vervoer')
  })

  it.each([
    ['fr', 'je suis en fauteuil roulant', 'oui', 'mon profil', 'Effacer : les escaliers'],
    ['en', 'I use a wheelchair', 'yes', 'my profile', 'Erase: stairs'],
  ] as const)('in %s', async (language, words, yes, profile, forget) => {
    await joins(kim, { language })
    await kim.saysEach(words, yes, yes, profile)
    await kim.sees(forget)
    await kim.says(forget)
    await kim.says(profile)
    await kim.seesNot(forget)
  })

  it('is told to nobody: not to who is asked, and in no list', async () => {
    await joins(kim)
    await kim.saysEach('ik durf daar niet goed alleen binnengaan', 'ja', 'ja')
    const nadia = open.person('demo-nadia')
    await kim.says('ik wil leren naaien')
    await kim.presses('Ja, dat klopt')
    await kim.presses('Vraag Nadia')
    await kim.presses('Vraag Nadia')
    expect(await nadia.everything()).not.toMatch(/durven/)
  })

  it('of somebody else is not kept', async () => {
    await joins(kim)
    await kim.saysEach('mijn gasten geraken niet thuis na de avondworkshop', 'nee')
    await kim.seesNot('onthouden')
  })
})
