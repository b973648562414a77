/** Rounds in a real club: switched on by its operator, started by its coordinator, said yes to by its people. */
import { describe, expect, it } from 'vitest'
import { chooseRounds } from '../../core/acts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { clubWithRounds, peopleIn, SEWING } from './round-club-ground.ts'
import { comesAlong } from './round-ground.ts'

const open = houseForEach()
const DAY_MS = 24 * 60 * 60 * 1000
describe('a real club with rounds', () => {
  it('offers them to its people, and its coordinator starts one', async () => {
    const { an } = await clubWithRounds(open)
    await joins(open.person('kim'), { wish: SEWING })
    await open.person('kim').sees('Zoek zaterdag een groepje voor mij')
    await comesAlong(open.person('kim'))
    await open.person('kim').seesNot('oefenclub')
    await an.says('maak nu de groepjes')
    await an.sees('Er doet nog maar 1 mens mee', 'Vanaf drie mensen')
    const others = await peopleIn(open, 'lou', 'mia')
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
    const { an } = await clubWithRounds(open)
    const [kim] = await peopleIn(open, 'kim', 'lou', 'mia')
    await an.says('maak nu de groepjes')
    await an.says(text)
    await an.sees('Ik maak de groepjes op zaterdag 28 november')
    await open.runDue()
    await kim?.seesNot('Ik heb een groepje')
  })

  it('makes its groups on Saturday when nobody starts them', async () => {
    await clubWithRounds(open)
    const people = await peopleIn(open, 'kim', 'lou', 'mia')
    for (let day = 0; day < 6; day += 1) {
      open.clock.advance(DAY_MS)
      await open.runDue()
    }
    expect(await people[0]?.everything()).toContain('Morgen maak ik de groepjes')
    await people[0]?.sees('Ik heb een groepje voor jou')
  })

  it('lets nobody but its coordinator start one', async () => {
    await clubWithRounds(open)
    const [kim] = await peopleIn(open, 'kim', 'lou', 'mia')
    await kim?.says('maak nu de groepjes')
    await kim?.sees('Je doet al mee')
    await open.runDue()
    await kim?.seesNot('Ik heb een groepje')
  })

  it('keeps what was said yes to when rounds end, and takes no other yes', async () => {
    const { clubId } = await clubWithRounds(open)
    const [kim] = await peopleIn(open, 'kim', 'lou', 'mia')
    await chooseRounds(open.house, clubId, false)
    const nia = await joins(open.person('nia'), { wish: SEWING })
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
  const { an } = await clubWithRounds(open, language)
  await an.says(asks)
  await an.sees(line)
})
