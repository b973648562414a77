/** A club's own words in its chats: shown everywhere by their new name, found nowhere when hidden. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { type Person, person } from '../_kit/person.ts'

const SEWING = ConceptId.parse('sewing')

let open: TestHouse
let sara: Person
beforeEach(async () => {
  open = await openHouse()
  sara = person(() => open, 'sara')
})
afterEach(() => open.close())

type Deed = (desk: WordDesk) => Promise<Result<Changed, NotChanged>>

/** A change by who runs the house; gives what takes it back. */
async function changes(deed: Deed): Promise<Changed> {
  const club = (await open.house.store.get('clubs', HOUSE, DEMO_CLUB))?.record
  if (club === undefined) throw new Error('There is no demo club.')
  const done = await clubWords(open.house, club).change(deed)
  if (!done.ok) throw new Error(`Not changed: ${JSON.stringify(done.error)}`)
  return done.value
}

async function joins(): Promise<void> {
  await sara.says('ik wil leren naaien, liefst woensdagavond in Genk')
  await sara.presses('Ja, dat klopt')
  await sara.fills({
    'onboarding.name': 'Sara',
    'onboarding.adult': 'Ja',
    'onboarding.consent': 'Ja, dat mag',
  })
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
    await joins()
    expect(await sara.everything()).toContain('Je zoekt: draad en naald')
    await sara.presses('Vraag Nadia')
    await sara.presses('Vraag Nadia')
    const nadia = person(() => open, 'demo-nadia')
    await nadia.sees('draad en naald')
    expect(await nadia.everything()).not.toMatch(/\bnaaien\b/)
  })

  it('is found by its new name, also by another process that knew the old one', async () => {
    open = await open.reopened()
    await sara.says('ik wil draad en naald leren')
    await sara.sees('Je zoekt: draad en naald')
  })
})

describe('a hidden concept', () => {
  it('is understood no more, matches nobody, and stays in the profile of who has it', async () => {
    await joins()
    await sara.sees('Nadia')
    const { undo } = await changes((desk) => hideConcept(desk, SEWING))
    // A list that was shown before is still on the screen; what is on it cannot be asked any more.
    await sara.presses('Vraag Nadia')
    await sara.presses('Vraag Nadia')
    await sara.seesNot('Ik heb het gevraagd')
    await sara.says('opnieuw')
    await sara.says('ik wil leren naaien')
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
    await joins()
    await sara.sees('Nadia')
  })

  it('is nothing to taste', async () => {
    await sara.says('hallo')
    await sara.presses('Maken')
    await sara.sees('naaien')
    await changes((desk) => hideConcept(desk, SEWING))
    const kim = person(() => open, 'kim')
    await kim.says('hallo')
    await kim.presses('Maken')
    await kim.seesNot('naaien')
  })
})

describe('an added concept', () => {
  it('is wanted and offered like any other, and brings two people together', async () => {
    const group = { theme: 'relax', group: 'ball-sports' } as const
    await changes((desk) => addConcept(desk, { ...group, labels: { nl: ['tjoekballen'] } }))
    const kim = person(() => open, 'kim')
    for (const [who, words] of [
      [kim, 'ik kan goed tjoekballen en wil het aan anderen tonen, in Genk'],
      [sara, 'ik wil leren tjoekballen in Genk'],
    ] as const) {
      await who.says(words)
      await who.presses('Ja, dat klopt')
      await who.fills({
        'onboarding.name': who === kim ? 'Kim' : 'Sara',
        'onboarding.adult': 'Ja',
        'onboarding.consent': 'Ja, dat mag',
      })
    }
    await sara.sees('Kim', 'tjoekballen')
  })
})

describe('what a club shows first', () => {
  async function themes(key: string): Promise<string[]> {
    const somebody = person(() => open, key)
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
