/** A club's own words in its chats: shown everywhere by their new name, found nowhere when hidden. */
import { beforeEach, describe, expect, it } from 'vitest'
import {
  addConcept,
  type Changed,
  change,
  chooseFacets,
  clubWords,
  hideConcept,
  inClub,
  type NotChanged,
  renameConcept,
  unhideConcept,
  type WordDesk,
} from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { ConceptId, GivenNames, HOUSE } from '../../core/domain/index.ts'
import type { Result } from '../../core/result.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'

const SEWING = ConceptId.parse('sewing')
const wish = 'ik wil leren naaien, liefst woensdagavond in Genk'

const open = houseForEach()
const sara = open.person('sara')
const kim = open.person('kim')

type Deed = (desk: WordDesk) => Promise<Result<Changed, NotChanged>>

/** A change by who runs the house; gives what takes it back. */
async function changes(deed: Deed): Promise<Changed> {
  const club = (await open.house.store.get('clubs', HOUSE, DEMO_CLUB))?.record
  if (club === undefined) throw new Error('There is no demo club.')
  const done = await clubWords(open.house, club).change(deed)
  if (!done.ok) throw new Error(`Not changed: ${JSON.stringify(done.error)}`)
  return done.value
}

describe('a renamed concept', () => {
  beforeEach(() =>
    changes((desk) =>
      renameConcept(
        desk,
        GivenNames.parse({ concept: 'sewing', preferred: { nl: 'draad en naald' } }),
      ),
    ),
  )

  it('is shown by its new name in what was understood, in answers and to the other person', async () => {
    await joins(sara, { wish })
    expect(await sara.everything()).toContain('Je zoekt: draad en naald')
    await asksNadia(sara)
    const nadia = open.person('demo-nadia')
    await nadia.sees('draad en naald')
    expect(await nadia.everything()).not.toMatch(/\bnaaien\b/)
  })

  it('is found by its new name, also by another process that knew the old one', async () => {
    await open.restart()
    await sara.says('ik wil draad en naald leren')
    await sara.sees('Je zoekt: draad en naald')
  })
})

describe('a hidden concept', () => {
  it('is understood no more, matches nobody, and stays in the profile of who has it', async () => {
    await joins(sara, { wish })
    await sara.sees('Nadia')
    const { undo } = await changes((desk) => hideConcept(desk, SEWING))
    // A list that was shown before is still on the screen; what is on it cannot be asked any more.
    await asksNadia(sara)
    await sara.seesNot('Ik heb het gevraagd')
    await sara.saysEach('opnieuw', 'ik wil leren naaien')
    await sara.seesNot('Nadia', 'Je zoekt')
    const profile = async (): Promise<unknown> => {
      const { memberId } =
        (await open.house.store.get('addresses', HOUSE, sara.addressId))?.record ?? {}
      const stored = await open.house.store.get('members', DEMO_CLUB, String(memberId))
      return stored?.record.wants.map(({ concept }) => concept)
    }
    expect(await profile()).toEqual(['sewing'])
    await changes((desk) => change(desk, undo))
    expect(await profile()).toEqual(['sewing'])
    await sara.says('mijn profiel')
    const told = (await sara.everything()).split('Dit weet ik van jou').at(-1)
    expect(told).toContain('Je zoekt: naaien')
  })

  it('is asked for and answered again once it is shown again', async () => {
    await changes((desk) => hideConcept(desk, SEWING))
    await changes((desk) => unhideConcept(desk, SEWING))
    await joins(sara, { wish })
    await sara.sees('Nadia')
  })

  it('is nothing to taste', async () => {
    await sara.says('hallo')
    await sara.presses('Maken')
    await sara.sees('naaien')
    await changes((desk) => hideConcept(desk, SEWING))
    await kim.says('hallo')
    await kim.presses('Maken')
    await kim.seesNot('naaien')
  })
})

describe('an added concept', () => {
  it('is wanted and offered like any other, and brings two people together', async () => {
    const group = { theme: 'relax', group: 'ball-sports' } as const
    await changes((desk) => addConcept(desk, { ...group, labels: { nl: ['tjoekballen'] } }))
    const offer = 'ik kan goed tjoekballen en wil het aan anderen tonen, in Genk'
    await joins(kim, { wish: offer })
    await joins(sara, { wish: 'ik wil leren tjoekballen in Genk' })
    await sara.sees('Kim', 'tjoekballen')
  })
})

describe('what a club shows first', () => {
  async function themes(key: string): Promise<string[]> {
    const somebody = open.person(key)
    await somebody.says('hallo')
    return (await somebody.last()).choices.map(({ label }) => label).slice(0, 5)
  }

  it('comes first on the first screen, and the rest after it in the usual order', async () => {
    const usual = await themes('one')
    const { undo } = await changes((desk) => chooseFacets(desk, ['garden', 'textile', 'nature']))
    expect((await themes('two')).slice(0, 2)).toEqual(['Groen en natuur', 'Maken'])
    expect((await themes('three')).toSorted()).toEqual(usual.toSorted())
    await changes((desk) => change(desk, undo))
    expect(await themes('four')).toEqual(usual)
  })
})

describe('the words of a club', () => {
  it('are worked out once for each version, and read at most once for an event', async () => {
    await changes((desk) => hideConcept(desk, SEWING))
    const [one, two] = [await inClub(open.house, DEMO_CLUB), await inClub(open.house, DEMO_CLUB)]
    expect(one.taxonomy).toBe(two.taxonomy)
    expect(await inClub(one, DEMO_CLUB)).toBe(one)
    const { store } = open.house
    let reads = 0
    const get: typeof store.get = (name, clubId, id) => {
      if (name === 'vocabularies') reads += 1
      return store.get(name, clubId, id)
    }
    Object.assign(open.house, { store: { ...store, get } })
    await sara.says('ik wil leren breien in Genk')
    expect(reads).toBe(1)
    Object.assign(open.house, { store })
    await changes((desk) => unhideConcept(desk, SEWING))
    expect((await inClub(open.house, DEMO_CLUB)).taxonomy).not.toBe(one.taxonomy)
  })

  it('are changed by a coordinator of that club and by nobody else', async () => {
    const club = (await open.house.store.get('clubs', HOUSE, DEMO_CLUB))?.record
    if (club === undefined) throw new Error('There is no demo club.')
    const nadia = (await open.house.store.get('members', DEMO_CLUB, 'demo-nadia'))?.record
    if (nadia === undefined) throw new Error('Nadia is gone.')
    const as = (by: typeof nadia) => (desk: WordDesk) => hideConcept({ ...desk, by }, SEWING)
    const words = clubWords(open.house, club)
    expect(await words.change(as(nadia))).toEqual({ ok: false, error: { kind: 'not-allowed' } })
    expect((await words.now()).vocabulary.hidden).toEqual([])
  })
})
