/** Who never answers the seat that a round offers: it is kept for some days, then it is free, and they hear so once. */
import { describe, expect, it } from 'vitest'
import type { MemberId } from '../../core/domain/index.ts'
import { seatsFree } from '../../core/domain/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { comesAlong, entries, groupsMade, idOf, makesGroups, othersAnswer } from './round-ground.ts'

const open = houseForEach()
const kim = open.person('kim')
const DAY_MS = 24 * 60 * 60 * 1000

async function days(count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    open.clock.advance(DAY_MS)
    await open.runDue()
  }
}

describe.each([
  ['nl', 'Ik heb een groepje voor jou', 'Je plek in', 'De volgende keer mag je altijd weer'],
  ['fr', 'groupe pour toi', 'Je ne garde plus ta place', 'prochaine fois'],
  ['en', 'a group for you', 'I no longer keep your place', 'Next time'],
] as const)('who never answers, in %s', (language, offered, gone, welcome) => {
  it('keeps no seat in a group that goes ahead, and is told once, kindly', async () => {
    const lou = await joins(open.person('lou'), {
      wish: 'ik wil leren naaien, woensdagavond in Genk',
    })
    await comesAlong(lou)
    await joins(kim, { language })
    await comesAlong(kim, language)
    await makesGroups(open, kim, language)
    await kim.sees(offered)
    await lou.says('ja')
    await othersAnswer(open)
    const me = (await idOf(open, kim)) as MemberId
    const [before] = await groupsMade(open)
    expect(before).toMatchObject({ state: 'running' })
    expect(before?.askedIds).toContain(me)
    await days(3)
    await open.restart()
    await days(3)
    const said = await kim.everything()
    expect(said.split(gone)).toHaveLength(2)
    await kim.sees(gone, welcome)
    const [group] = await groupsMade(open)
    expect(group).toMatchObject({ state: 'running' })
    expect(group?.askedIds ?? []).toEqual([])
    expect(group === undefined ? 0 : seatsFree(group)).toBeGreaterThan(0)
    expect(group?.memberIds).not.toContain(me)
    // Their place in the order is what it was.
    expect((await entries(open)).find(({ memberId }) => memberId === me)).toMatchObject({
      said: 'no',
      waited: 0,
    })
  })
})

it('a yes that comes in time takes the seat, and nothing is said of silence', async () => {
  await joins(kim)
  await comesAlong(kim)
  await makesGroups(open, kim)
  await othersAnswer(open)
  await days(1)
  await kim.says('ja')
  await kim.sees('het groepje gaat door')
  await days(5)
  expect(await kim.everything()).not.toContain('niet meer vrij')
})
