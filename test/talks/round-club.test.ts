/** Rounds in a real club: switched on by its operator, started by its coordinator, said yes to by its people. */
import { describe, expect, it } from 'vitest'
import { chooseRounds } from '../../core/acts/index.ts'
import type { ClubId } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { FOUNDING, follows, founded } from '../core/acts/founding.ts'
import { comesAlong } from './round-ground.ts'

const open = houseForEach()
const DAY_MS = 24 * 60 * 60 * 1000
const WISH = 'ik wil leren naaien, woensdagavond in Genk'

/** A real club with rounds, and its coordinator. */
async function clubWithRounds(
  language: 'nl' | 'fr' | 'en' = 'nl',
): Promise<{ clubId: ClubId; an: Person }> {
  const { clubId, token } = await founded(open, { ...FOUNDING, language })
  const an = await follows(() => open, token)
  await an.presses(catalogues[language]['human.confirm.yes'])
  await chooseRounds(open.house, clubId, true)
  return { clubId, an }
}

async function peopleIn(...keys: readonly string[]): Promise<Person[]> {
  const people: Person[] = []
  for (const key of keys) {
    const one = await joins(open.person(key), { wish: WISH })
    await comesAlong(one)
    people.push(one)
  }
  return people
}

describe('a real club with rounds', () => {
  it('offers them to its people, and its coordinator starts one', async () => {
    const { an } = await clubWithRounds()
    await joins(open.person('kim'), { wish: WISH })
    await open.person('kim').sees('Zoek zaterdag een groepje voor mij')
    await comesAlong(open.person('kim'))
    await open.person('kim').seesNot('oefenclub')
    await an.says('maak nu de groepjes')
    await an.sees('Er doet nog maar 1 mens mee', 'Vanaf drie mensen')
    const others = await peopleIn('lou', 'mia')
    await an.says('maak nu de groepjes')
    await an.sees('3 mensen doen mee', 'zaterdag 28 november', 'Ja, maak ze nu')
    await open.restart()
    await an.says('ja')
    await open.runDue()
    await an.sees('De groepjes van de ronde zijn gemaakt: 1 groepje')
    await an.seesNot('Kim', 'Lou', 'Mia')
    for (const one of [open.person('kim'), ...others]) {
      await one.sees('Ik heb een groepje voor jou')
      await one.says('ja')
    }
    await open.person('kim').sees('het groepje gaat door')
    // Twice is once.
    await open.runDue()
    expect((await an.everything()).split('zijn gemaakt').length).toBe(2)
  })

  it.each(['later', 'nee', '2'])('«%s» of the coordinator makes nothing yet', async (text) => {
    const { an } = await clubWithRounds()
    const [kim] = await peopleIn('kim', 'lou', 'mia')
    await an.says('maak nu de groepjes')
    await an.says(text)
    await an.sees('Ik maak de groepjes op zaterdag 28 november')
    await open.runDue()
    await kim?.seesNot('Ik heb een groepje')
  })

  it('makes its groups on Saturday when nobody starts them', async () => {
    await clubWithRounds()
    const people = await peopleIn('kim', 'lou', 'mia')
    for (let day = 0; day < 6; day += 1) {
      open.clock.advance(DAY_MS)
      await open.runDue()
    }
    expect(await people[0]?.everything()).toContain('Morgen maak ik de groepjes')
    await people[0]?.sees('Ik heb een groepje voor jou')
  })

  it('lets nobody but its coordinator start one', async () => {
    await clubWithRounds()
    const [kim] = await peopleIn('kim', 'lou', 'mia')
    await kim?.says('maak nu de groepjes')
    await kim?.sees('Je doet al mee')
    await open.runDue()
    await kim?.seesNot('Ik heb een groepje')
  })

  it('keeps what was said yes to when rounds end, and takes no other yes', async () => {
    const { clubId } = await clubWithRounds()
    const [kim] = await peopleIn('kim', 'lou', 'mia')
    await chooseRounds(open.house, clubId, false)
    const nia = await joins(open.person('nia'), { wish: WISH })
    await nia.seesNot('Zoek zaterdag een groepje')
    await nia.says('doe mee met de ronde')
    await nia.sees('In deze club zijn er nog geen rondes')
    await kim?.says('wat heb ik staan?')
    await kim?.sees('Ronde van zaterdag 28 november')
    for (let day = 0; day < 6; day += 1) {
      open.clock.advance(DAY_MS)
      await open.runDue()
    }
    await kim?.sees('Ik heb een groepje voor jou')
  })
})

it.each([
  ['fr', 'forme les groupes maintenant', 'Personne ne participe encore'],
  ['en', 'make the groups now', 'Nobody is in yet'],
] as const)('the coordinator reads in %s that nobody is in yet', async (language, asks, line) => {
  const { an } = await clubWithRounds(language)
  await an.says(asks)
  await an.sees(line)
})
