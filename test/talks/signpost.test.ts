/** The three steps as a person reads them: each says in a few words what kind of step it is. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Message } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach } from '../_kit/talk.ts'
import { change } from '../core/acts/ground.ts'
import { wasAt } from './grow-ground.ts'

const open = houseForEach()
const an = open.person('an')
const SEWING = { concept: 'sewing', kind: 'skill' } as never
const LANGUAGES = ['nl', 'fr', 'en'] as const
const read = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe.each(LANGUAGES)('in %s', (language) => {
  it('a step up and something like it are named, each with its reason', async () => {
    const labels = catalogues[language]
    const event = await wasAt(open, 'an', { wants: [SEWING], language, spoken: [language, 'nl'] })
    await change(open.house, 'activities', [DEMO_CLUB, event.id], { mode: 'together' })
    await an.presses(labels['follow.good'])
    const [like] = read(labels['step.like']).split('{concept}')
    await an.sees(read(labels['step.group']), like ?? '')
    expect(cardsIn(await an.last())).toBe(3)
  })
})

it('who was not there is shown no step up', async () => {
  const event = await wasAt(open, 'an', { wants: [SEWING] })
  await change(open.house, 'activities', [DEMO_CLUB, event.id], { mode: 'together' })
  await an.says('ik was er niet')
  expect(cardsIn(await an.last())).toBe(3)
  await an.seesNot('Een stapje verder')
})

function cardsIn({ blocks }: Message): number {
  return blocks.filter(({ kind }) => kind === 'card').length
}
