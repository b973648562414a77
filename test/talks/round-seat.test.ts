/** The seat that a round offers, and what comes of it. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { MemberId } from '../../core/domain/index.ts'
import { numbered } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { type Person } from '../_kit/person.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { change } from '../core/acts/ground.ts'
import { BEES } from './closer-town.ts'
import {
  comesAlong,
  entries,
  groupsMade,
  idOf,
  makesGroups,
  othersAnswer,
  rounds,
} from './round-ground.ts'

const open = houseForEach()
const kim = open.person('kim')

describe('the seat that is offered', () => {
  async function isOffered(): Promise<void> {
    await joins(kim)
    await comesAlong(kim)
    await makesGroups(open, kim)
    await open.restart()
  }

  /** Invented people who were asked as well. */
  async function invitedBeside(): Promise<Person[]> {
    const asked = (await groupsMade(open))[0]?.askedIds ?? []
    return asked.filter((id) => id.startsWith('demo-')).map((id) => open.person(id))
  }

  it.each(['ja', '1', 'Ja, ik doe mee', '👍'])('«%s» takes it', async (text) => {
    await isOffered()
    await kim.says(text)
    await kim.sees('Je hebt een plek', 'keer ja en het groepje gaat door')
    await kim.says('wat heb ik staan?')
    await kim.sees('Samen leren in Genk', 'Ik kom niet')
  })

  it.each([
    ['nl', 'Eerste keer: woensdag 25 november om 17:00, tot 19:00', 'Waar: '],
    ['fr', 'mercredi 25 novembre à 17:00', 'Où : '],
    ['en', 'Wednesday 25 November at 17:00', 'Where: '],
  ] as const)('a yes is answered with day, hour and place in %s', async (language, time, place) => {
    await joins(kim, { language })
    await comesAlong(kim, language)
    await makesGroups(open, kim, language)
    await kim.presses(catalogues[language]['round.yes'])
    await kim.sees(time, place)
    await othersAnswer(open)
    await kim.sees(time, place)
  })

  it.each(['nee', '3', 'toch niet', 'deze keer niet'])('«%s» frees it', async (text) => {
    await isOffered()
    const [group] = await groupsMade(open)
    await kim.says(text)
    await kim.sees('Je plek is vrij')
    expect(group?.askedIds).toContain(await idOf(open, kim))
    expect((await groupsMade(open))[0]?.askedIds).not.toContain(await idOf(open, kim))
  })

  it.each(['ander groepje', '2'])('«%s» frees it, and they come first next time', async (text) => {
    await isOffered()
    await kim.says(text)
    await kim.sees('de volgende ronde kom jij eerst', 'Dit past bij jou')
    await comesAlong(kim)
    const after = (await entries(open)).filter(({ said, outcome }) => said === 'yes' && !outcome)
    expect(after).toMatchObject([{ waited: 1 }])
  })

  it('«ander groepje» takes nobody else out of theirs, tells nobody, and theirs goes ahead', async () => {
    const lou = open.person('lou')
    await joins(lou, { wish: 'ik wil leren naaien, woensdagavond in Genk' })
    await comesAlong(lou)
    await isOffered()
    const others = [lou, ...(await invitedBeside())]
    const linesOf = (): Promise<number[]> =>
      Promise.all(others.map(async (one) => (await one.lines()).length))
    const [before, lines] = [await groupsMade(open), await linesOf()]
    await kim.says('ander groepje')
    const me = await idOf(open, kim)
    const without = before.map(({ askedIds = [], ...group }) => ({
      ...group,
      askedIds: askedIds.filter((id) => id !== me),
    }))
    expect(before.some(({ askedIds }) => askedIds?.includes(me as MemberId))).toBe(true)
    expect(await groupsMade(open)).toEqual(without)
    expect(await linesOf()).toEqual(lines)
    await lou.says('ja')
    await othersAnswer(open)
    await lou.sees('het groepje gaat door')
  })

  it.each(['waarom?', 'Waarom dit groepje?', '4'])('«%s» is explained', async (text) => {
    await isOffered()
    await kim.says(text)
    await kim.sees('Daarom dit groepje', 'Je wilt dit leren: naaien', 'Ja, ik doe mee')
  })

  it('waits among what somebody has, with its buttons', async () => {
    await isOffered()
    await kim.says('wat heb ik staan?')
    await kim.sees('Voorstel', 'Ja, ik doe mee', 'Ander groepje')
    await kim.says('1')
    await kim.sees('Je hebt een plek')
  })

  it('tells first names and nothing else of others', async () => {
    await isOffered()
    await kim.sees('Met: ')
    const [group] = await groupsMade(open)
    expect(group?.memberIds).toEqual([])
    await kim.seesNot('woensdagavond en', 'demo-', '@')
  })

  it('is in the chat of everybody who is asked; a no is told to nobody', async () => {
    await isOffered()
    const before = (await kim.lines()).length
    const other = (await invitedBeside())[0]
    await other?.sees('Kim')
    const [, , no] = numbered((await other?.last()) ?? { language: 'nl', blocks: [], choices: [] })
    await other?.presses(no?.label ?? '')
    expect((await groupsMade(open))[0]?.askedIds).not.toContain(other?.key)
    expect(await kim.lines()).toHaveLength(before)
  })

  it('is kept until its day; then the group ends with too few, and who waited comes first', async () => {
    await isOffered()
    for (const { key } of await invitedBeside())
      await change(open.house, 'members', [DEMO_CLUB, key], {
        persona: { slug: key, answers: 'silent' },
      })
    await kim.says('ja')
    for (let day = 0; day < 5; day += 1) {
      open.clock.advance(24 * 60 * 60 * 1000)
      await open.house.agenda.runDue()
      await open.staff.idle()
    }
    expect(await groupsMade(open)).toMatchObject([{ state: 'closed', memberIds: [] }])
    await kim.sees('gaat niet door', 'De volgende ronde kom jij eerst')
    expect((await entries(open)).map(({ outcome }) => outcome)).toContain('no-seat')
  })
})

describe('without a place', () => {
  it('the own reason is told, what would help, and that they come first; the next round knows', async () => {
    await joins(kim, { wish: BEES.nl })
    await comesAlong(kim)
    await kim.says('overslaan')
    await makesGroups(open, kim)
    await kim.sees('Er was deze ronde geen passende plek', 'De volgende ronde kom jij eerst')
    await open.restart()
    await kim.says('waarom?')
    await kim.sees('minstens drie mensen', 'Toon wat er nu al is')
    await kim.says('ja')
    await kim.sees('Doe je mee?')
    await kim.saysEach('ja', 'overslaan')
    expect((await entries(open)).map(({ waited }) => waited).sort()).toEqual([0, 1])
    expect((await rounds(open)).map(({ state }) => state).sort()).toEqual(['formed', 'open'])
  })
})

describe('when no day is skipped', () => {
  const DAY_MS = 24 * 60 * 60 * 1000

  it('the reminder comes the day before, once, and the groups on the day', async () => {
    await joins(kim)
    await comesAlong(kim)
    // From Sunday noon to Friday.
    for (let day = 0; day < 5; day += 1) {
      open.clock.advance(DAY_MS)
      await open.runDue()
    }
    await kim.sees('Morgen maak ik de groepjes', 'Ja, ik kom')
    await kim.says('ja')
    await kim.sees('Je hoort van mij op zaterdag 28 november')
    expect((await kim.everything()).split('Morgen maak ik').length).toBe(2)
    open.clock.advance(DAY_MS)
    await open.runDue()
    await kim.sees('Ik heb een groepje voor jou')
  })

  it('no reminder is promised to who comes after it', async () => {
    await joins(kim)
    open.clock.advance(5 * DAY_MS + 60 * 60 * 1000)
    await comesAlong(kim)
    await kim.seesNot('De dag ervoor')
  })
})
