/** «Het was super», typed where it was just asked, counts like the button; elsewhere it is what it always was. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Feedback } from '../../core/domain/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { knows, wasAt } from './grow-ground.ts'

const open = houseForEach()
const an = open.person('an')

async function feedback(): Promise<Feedback['said'][]> {
  const { items } = await open.house.store.find('feedback', {
    ...{ clubId: DEMO_CLUB, index: 'byTime', equals: [] },
  })
  return items.map(({ record }) => record.said)
}

async function events(): Promise<number> {
  const { items } = await open.house.store.find('profileEvents', {
    ...{ clubId: DEMO_CLUB, index: 'byMember', equals: ['an'] },
  })
  return items.length
}

describe('«hoe was het?»', () => {
  it.each([
    ['nl', 'het was super', 'good', 'Fijn om te horen'],
    ['nl', 'ging wel', 'fair', 'eerlijke antwoord'],
    ['nl', 'niet leuk', 'bad', 'Een mens van de club'],
    ['nl', "'k ben nie geweest", 'absent', 'Geen probleem'],
    ['nl', 'Het ging niet door.', 'cancelled', 'Dat lag niet aan jou'],
    ['fr', "c'était chouette", 'good', 'Ça fait plaisir'],
    ['fr', 'pas bien', 'bad', 'Une personne du club'],
    ['fr', "je n'y suis pas allée", 'absent', 'Pas de problème'],
    ['fr', "c'était annulé", 'cancelled', 'pas de ta faute'],
    ['en', 'it was great', 'good', 'Lovely to hear'],
    ['en', 'I could not make it', 'absent', 'No problem'],
    ['en', 'it was cancelled', 'cancelled', 'not your fault'],
  ] as const)('in %s is answered by «%s»', async (language, text, said, answer) => {
    await wasAt(open, 'an', { language, spoken: [language] })
    await open.restart()
    await an.says(text)
    await an.sees(answer)
    expect(await feedback()).toEqual([said])
  })

  it('has one answer, the last one, and what did not happen is no experience', async () => {
    await wasAt(open, 'an')
    await an.says('super')
    expect(await events()).toBe(1)
    await an.presses('Ik was er niet')
    expect(await feedback()).toEqual(['absent'])
    expect(await events()).toBe(0)
  })

  it('is answered once by two messages at the same moment', async () => {
    await wasAt(open, 'an')
    await Promise.all([an.says('het was super'), an.says('het was super')])
    expect(await feedback()).toEqual(['good'])
    expect(await events()).toBe(1)
  })

  it('leaves a wish beside it to the talk', async () => {
    await wasAt(open, 'an')
    await an.says('het was super en nu wil ik leren koken')
    expect(await feedback()).toEqual(['good'])
    await an.sees('koken', 'Klopt dat?')
  })

  it('leaves what kept somebody away to what helps against it', async () => {
    await wasAt(open, 'an')
    await an.says('ik ben niet geweest, ik had geen vervoer')
    expect(await feedback()).toEqual(['absent'])
    expect(await an.everything()).toContain('Een andere keer is ook goed')
  })

  it.each(['ik wil leren koken', 'ik zoek een groep voor gitaar', 'ik kan goed koken'])(
    'is not answered by «%s»',
    async (text) => {
      await wasAt(open, 'an')
      await an.says(text)
      expect(await feedback()).toEqual([])
      await an.sees('Klopt dat?')
    },
  )

  it('is not answered once something else was asked', async () => {
    await wasAt(open, 'an')
    await an.says('ik wil leren koken')
    await an.says('super')
    expect(await feedback()).toEqual([])
  })
})

it('«het was super» without the question is what it was before', async () => {
  const kim = await joins(open.person('kim'))
  await kim.says('het was super')
  expect(await feedback()).toEqual([])
})

it('who is 15 answers it too', async () => {
  await wasAt(open, 'an')
  await knows(open, 'an', { age: 'minor' })
  await an.says('het was super')
  expect(await feedback()).toEqual(['good'])
})
