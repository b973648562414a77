/** One strength named to each other: one tap or none, told to that person alone, and kept only when they want. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { type Endorsement, LANGUAGES } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'
import { DAY_MS, put } from '../core/acts/ground.ts'
import { groupMet, knows, personOf, wasAt } from './grow-ground.ts'

const open = houseForEach()
const an = open.person('an')
const bo = open.person('bo')
const read = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

async function said(): Promise<Endorsement[]> {
  const { items } = await open.house.store.find('endorsements', {
    ...{ clubId: DEMO_CLUB, index: 'byTime', equals: [] },
  })
  return items.map(({ record }) => record)
}

describe('after a good evening in a group', () => {
  it.each(LANGUAGES)(
    'one strength of somebody may be named in %s, by one tap',
    async (language) => {
      const labels = catalogues[language]
      await groupMet(open, ['an', 'bo'], { an: { language }, bo: { language } })
      await an.presses(labels['follow.good'])
      await an.sees(read(labels['follow.felt.good']), 'Bo')
      await open.restart()
      await an.presses(labels['strength.patient'])
      await an.sees(read(labels['strength.told']).replace('{name}', 'Bo'))
      await an.sees(read(labels['grow.next']))
      await bo.sees(read(labels['strength.of.patient']), 'An', read(labels['strength.keep']))
      await bo.presses(labels['strength.keep.yes'])
      await bo.sees(read(labels['strength.kept']))
      expect((await personOf(open, 'bo')).strengths).toEqual(['patient'])
    },
  )

  it.each(['2', 'geduldig', 'Bo is heel geduldig', 'ze is heel geduldig'])(
    '«%s» names it too',
    async (text) => {
      await groupMet(open, ['an', 'bo'])
      await an.says('goed')
      await an.says(text)
      expect(await said()).toMatchObject([{ from: 'an', to: 'bo', strength: 'patient' }])
    },
  )

  it.each(['overslaan', 'nee', 'laat maar', 'sla over aub'])('«%s» says nothing', async (text) => {
    await groupMet(open, ['an', 'bo'])
    await an.says('gaat wel')
    await an.says(text)
    await an.sees('Dit kan je volgende stap zijn')
    expect(await said()).toEqual([])
    expect(await bo.everything()).not.toContain('iets moois')
  })

  it('is not asked again the week after, of who let it go by', async () => {
    await groupMet(open, ['an', 'bo'])
    await an.says('goed')
    await an.sees('iets moois')
    await an.says('waarom vraag je dat?')
    await an.sees('Het mag, het hoeft niet')
    await an.says('overslaan')
    await an.presses('Goed')
    await an.seesNot('iets moois')
  })

  it('no words of anybody are passed on', async () => {
    await groupMet(open, ['an', 'bo'])
    await an.says('goed')
    await an.says('Bo is dom')
    expect(await said()).toEqual([])
    expect(await bo.everything()).not.toContain('dom')
  })

  it('a wish is a wish, whatever was asked', async () => {
    await groupMet(open, ['an', 'bo'])
    await an.says('goed')
    await an.says('ik wil leren koken')
    await an.sees('koken', 'Klopt dat?')
  })

  it('another may be chosen, and each is named once', async () => {
    await groupMet(open, ['an', 'bo', 'cas'])
    await an.says('goed')
    await an.sees('Bo')
    await an.presses('Over iemand anders')
    await an.sees('Cas')
    await an.presses('👂 Luistert goed')
    expect(await said()).toMatchObject([{ to: 'cas', strength: 'listens' }])
    await an.presses('Goed')
    await an.sees('Bo')
    await an.seesNot('Cas')
    await an.presses('👂 Luistert goed')
    await an.presses('Goed')
    await an.sees('Dit kan je volgende stap zijn')
    await an.seesNot('iets moois')
    expect(await said()).toHaveLength(2)
  })

  it('is not asked after a bad one', async () => {
    await groupMet(open, ['an', 'bo'])
    await an.says('niet goed')
    await an.seesNot('iets moois')
  })

  it.each([
    ['is younger than 18', { age: 'minor' }],
    ['told no age', { age: 'unknown' }],
    ['does not want to be introduced', { consents: [] }],
    ['has no name here', { firstName: undefined }],
  ] as const)('nothing is asked about somebody who %s', async (_, over) => {
    await groupMet(open, ['an', 'bo'])
    const { firstName: __, ...rest } = await personOf(open, 'bo')
    await put(open.house, 'members', { ...rest, firstName: 'Bo', ...over } as never)
    await an.says('goed')
    await an.seesNot('iets moois')
  })

  it('nor of somebody who was not there', async () => {
    await groupMet(open, ['an', 'bo'])
    await bo.says('ik was er niet')
    await an.says('goed')
    await an.seesNot('iets moois')
  })

  it('reaches nobody who became too young before it was said', async () => {
    await groupMet(open, ['an', 'bo'])
    await an.says('goed')
    await knows(open, 'bo', { age: 'minor' })
    await an.presses('⏳ Geduldig')
    expect(await said()).toEqual([])
    expect(await bo.everything()).not.toContain('iets moois')
  })
})

describe('who is told something kind', () => {
  async function told(): Promise<void> {
    await groupMet(open, ['an', 'bo'])
    await an.says('goed')
    await an.says('geduldig')
    await bo.sees('je bent geduldig')
  }

  it.each([
    ['ja', ['patient'], 'kept'],
    ['nee', undefined, 'let-go'],
    ['2', undefined, 'let-go'],
  ] as const)('«%s» decides whether it stays', async (text, strengths, state) => {
    await told()
    await open.restart()
    await bo.says(text)
    expect((await personOf(open, 'bo')).strengths).toEqual(strengths)
    expect(await said()).toMatchObject([{ state }])
  })

  it('need not answer at all', async () => {
    await told()
    await bo.says('ik wil leren koken')
    await bo.sees('koken')
    expect((await personOf(open, 'bo')).strengths).toBeUndefined()
  })

  it('sees it in the profile, and can take it away', async () => {
    await told()
    await bo.says('ja')
    await bo.says('mijn profiel')
    await bo.sees('Anderen zeggen over jou: je bent geduldig')
    await bo.presses('Haal weg: je bent geduldig')
    expect((await personOf(open, 'bo')).strengths).toBeUndefined()
  })

  it('keeps each strength once, however often it is said', async () => {
    await told()
    await bo.says('ja')
    await put(open.house, 'endorsements', {
      ...{ id: 'other', clubId: DEMO_CLUB, from: 'cas' as never, to: 'bo' as never },
      about: { kind: 'group', id: 'g' as never, instant: 1 },
      ...{ strength: 'patient', state: 'told', at: open.clock.now() },
    })
    await bo.hears({ kind: 'chosen', token: 'c:strength-keep:other' })
    expect((await personOf(open, 'bo')).strengths).toEqual(['patient'])
  })

  it('alone decides: nobody keeps what was said of another', async () => {
    await told()
    const [one] = await said()
    await an.hears({ kind: 'chosen', token: `c:strength-keep:${one?.id ?? ''}` })
    expect((await personOf(open, 'an')).strengths).toBeUndefined()
    expect(await said()).toMatchObject([{ state: 'told' }])
  })

  it('is shown it under «wat weet je van mij?», and it goes with either of the two', async () => {
    await told()
    await bo.says('wat weet je van mij?')
    await bo.sees('Iets moois dat mensen over elkaar zeiden')
    await an.saysEach('wis alles', 'ja')
    expect(await said()).toEqual([])
  })
})

describe('after a meeting of two', () => {
  it('it takes a tap of its own', async () => {
    const kim = await joins(open.person('kim'))
    await asksNadia(kim)
    await open.person('demo-nadia').presses('Ja, graag')
    open.clock.advance(8 * DAY_MS)
    await open.runDue()
    await kim.says('ja')
    await kim.presses('Zeg iets moois over Nadia')
    await kim.presses('💡 Legt goed uit')
    await kim.sees('Ik zeg het aan Nadia')
    await open.person('demo-nadia').sees('Kim zegt iets moois', 'je legt goed uit')
    await kim.presses('Zeg iets moois over Nadia')
    await kim.seesNot('Kies wat past')
    expect(await said()).toHaveLength(1)
  })
})

it('is never asked after an activity of many', async () => {
  await wasAt(open, 'an')
  await an.says('goed')
  await an.seesNot('iets moois')
})
