/** «Graag opnieuw»: kept for one, told when both said it, and never before that. */
import { beforeEach, describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Introduction, Language } from '../../core/domain/index.ts'
import { commandToken } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'
import { change, DAY_MS } from '../core/acts/ground.ts'
import { memberNamed } from './known.ts'

const open = houseForEach()
const kim = open.person('kim')
const nadia = open.person('demo-nadia')

async function introduction(): Promise<Introduction> {
  const { items } = await open.house.store.find('introductions', {
    ...{ clubId: DEMO_CLUB, index: 'byAsker', equals: [(await memberNamed(open, 'Kim')).id] },
  })
  const one = items[0]?.record
  if (one === undefined) throw new Error('Kim was introduced to nobody.')
  return one
}

/** A week later both are asked whether they met. */
async function aWeekLater(): Promise<void> {
  await joins(kim)
  await asksNadia(kim)
  await nadia.presses('Ja, graag')
  open.clock.advance(8 * DAY_MS)
  await open.runDue()
}

async function speaks(language: Language): Promise<void> {
  const { id } = await memberNamed(open, 'Kim')
  await change(open.house, 'members', [DEMO_CLUB, id], { language })
}

async function saysYes(one: Person): Promise<void> {
  await one.says('ja')
  await one.sees('Veel plezier samen', 'Graag opnieuw')
}

describe('somebody who met another', () => {
  beforeEach(aWeekLater)

  it('may like to meet again, and the other hears nothing of it', async () => {
    await saysYes(kim)
    await open.restart()
    const before = (await nadia.lines()).length
    await kim.presses('Graag opnieuw')
    await kim.sees('Nadia hoort dit niet van mij', 'Schrijf aan Nadia')
    expect((await introduction()).again).toHaveLength(1)
    expect((await nadia.lines()).length).toBe(before)
  })

  it.each([
    ['nl', 'graag opnieuw'],
    ['nl', 'Graag opnieuw aub!'],
    ['nl', 'ja, nog eens afspreken'],
    ['nl', "'k zou haar graag nog ne keer zien"],
    ['nl', '1'],
    ['fr', 'encore une fois'],
    ['fr', 'oui, je voudrais la revoir'],
    ['en', 'again please'],
    ['en', 'I would love to see her again'],
  ] as const)('says it in %s: «%s»', async (language, text) => {
    await kim.says('ja')
    await speaks(language)
    await kim.says(text)
    const [first] = catalogues[language]['again.kept'].split('{name}')
    await kim.sees((first ?? '').replaceAll(/[\u00a0\u202f]/g, ' ').trim())
    expect((await introduction()).again).toHaveLength(1)
  })

  it.each(['ik wil opnieuw naaien', 'ik wil Nadia nooit meer zien', 'zal ik haar nog eens zien?'])(
    'does not say it with «%s»',
    async (text) => {
      await kim.says('ja')
      await kim.says(text)
      expect((await introduction()).again).toBeUndefined()
    },
  )

  it('may still begin anew with the bare word', async () => {
    await kim.says('ja')
    await kim.says('opnieuw')
    expect((await introduction()).again).toBeUndefined()
  })

  it('may say it later, by name', async () => {
    await saysYes(kim)
    await kim.says('wat heb ik staan')
    await kim.says('ik wil Nadia graag nog eens zien')
    await kim.sees('Ik onthoud het')
    expect((await introduction()).again).toHaveLength(1)
  })

  it('takes it back, and nobody knew', async () => {
    await saysYes(kim)
    await kim.presses('Graag opnieuw')
    await kim.presses('Ongedaan maken')
    await kim.sees('Niemand weet ervan')
    expect((await introduction()).again).toBeUndefined()
  })

  it('is told of it once, warmly, when both said so', async () => {
    await saysYes(kim)
    await kim.presses('Graag opnieuw')
    await nadia.says('ja')
    await nadia.presses('Graag opnieuw')
    await nadia.sees('Kim en jij zien elkaar allebei graag opnieuw', 'Schrijf aan Kim')
    await kim.sees('Nadia en jij zien elkaar allebei graag opnieuw')
    await nadia.presses('Graag opnieuw')
    await open.restart()
    expect((await kim.everything()).split('allebei graag opnieuw').length).toBe(2)
  })

  it('is told of it once, when both say it at the same moment', async () => {
    await saysYes(kim)
    await saysYes(nadia)
    await Promise.all([kim.presses('Graag opnieuw'), nadia.presses('Graag opnieuw')])
    expect((await introduction()).again).toHaveLength(2)
    const heard = [await kim.everything(), await nadia.everything()]
    for (const all of heard) expect(all.split('allebei graag opnieuw').length).toBe(2)
  })

  it('may be shown to the other once more, and needs no new request', async () => {
    for (const one of [kim, nadia]) {
      await saysYes(one)
      await one.presses('Graag opnieuw')
    }
    await kim.says('ik wil leren naaien')
    await kim.presses('Ja, dat klopt')
    await kim.presses('Vraag Nadia')
    await kim.presses('Vraag Nadia')
    await kim.sees('Nadia en jij kennen elkaar al')
    await kim.presses('Schrijf aan Nadia')
    await kim.says('zaterdag om 10 uur?')
    await nadia.sees('zaterdag om 10 uur?')
  })

  it('cannot say it any more once the contact ended', async () => {
    await saysYes(kim)
    await nadia.says('wat heb ik staan')
    await nadia.presses('Stop dit contact')
    await kim.presses('Graag opnieuw')
    await kim.seesNot('Ik onthoud het')
    expect((await introduction()).again).toBeUndefined()
  })

  it('cannot say it of two others', async () => {
    await saysYes(kim)
    const { id } = await introduction()
    const lou = await joins(open.person('lou'))
    await lou.hears({ kind: 'chosen', token: commandToken('met-again', id) })
    expect((await introduction()).again).toBeUndefined()
  })
})
