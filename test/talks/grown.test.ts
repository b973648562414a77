/** A profile that grows: what was done is kept as a fact, and every step from it waits for a yes. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { LANGUAGES, type Task } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach } from '../_kit/talk.ts'
import { DAY_MS } from '../core/acts/ground.ts'
import { didBefore, groupMet, knows, personOf, wasAt } from './grow-ground.ts'

const open = houseForEach()
const an = open.person('an')
const coordinator = open.person('demo-coordinator')
const SEWING = { concept: 'sewing', kind: 'skill' } as never
const read = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

async function tasks(): Promise<Task[]> {
  const { items } = await open.house.store.find('tasks', {
    ...{ clubId: DEMO_CLUB, index: 'byTime', equals: [] },
  })
  return items.map(({ record }) => record).filter(({ kind }) => kind === 'co-host')
}

describe('a good time', () => {
  it('is kept as a fact of their own, and goes with them', async () => {
    await wasAt(open, 'an', { wants: [SEWING] })
    await an.says('goed')
    const find = { clubId: DEMO_CLUB, index: 'byMember', equals: ['an'] } as const
    const { items } = await open.house.store.find('profileEvents', find)
    expect(items.map(({ record }) => record)).toMatchObject([
      { concept: 'sewing', did: 'learned', isGood: true },
    ])
    await an.says('wat weet je van mij?')
    await an.sees('Wat je deed en leerde')
    await an.saysEach('wis alles', 'ja')
    expect((await open.house.store.find('profileEvents', find)).items).toEqual([])
  })

  it('of who leads the group is teaching', async () => {
    const event = await groupMet(open, ['an'], {})
    const group = await open.house.store.get('groups', DEMO_CLUB, event.id)
    if (group === undefined) throw new Error('There is no group.')
    await open.house.store.commit([
      { do: 'put', in: 'groups', record: { ...group.record, hostId: 'an' as never } },
    ])
    await an.says('goed')
    const find = { clubId: DEMO_CLUB, index: 'byMember', equals: ['an'] } as const
    const { items } = await open.house.store.find('profileEvents', find)
    expect(items.map(({ record }) => record.did)).toEqual(['taught'])
  })
})

describe('after three good times', () => {
  it.each(LANGUAGES)('a level is proposed in %s, and only a yes changes it', async (language) => {
    const labels = catalogues[language]
    await wasAt(open, 'an', { wants: [SEWING], language, spoken: [language] })
    await didBefore(open, 'an', 2)
    await an.presses(labels['follow.good'])
    await an.sees(read(labels['grow.level.yes']), read(labels['grow.never']))
    await open.restart()
    await an.presses(labels['grow.level.yes'])
    await an.sees(read(labels['grow.next']))
    expect((await personOf(open, 'an')).wants).toMatchObject([{ level: 'intermediate' }])
    await an.presses(labels['always.undo'])
    expect((await personOf(open, 'an')).wants[0]?.level).toBeUndefined()
  })

  it.each(['nog niet', 'nee', 'later', 'laat maar', '2'])('«%s» changes nothing', async (text) => {
    await wasAt(open, 'an', { wants: [SEWING] })
    await didBefore(open, 'an', 2)
    await an.says('het was super')
    await an.says(text)
    await an.sees('alles zoals het is')
    expect((await personOf(open, 'an')).wants[0]?.level).toBeUndefined()
  })

  it.each(['vraag dat niet meer', 'Vraag dat niet meer aub', '3'])(
    '«%s» is for good',
    async (text) => {
      await wasAt(open, 'an', { wants: [SEWING] })
      await didBefore(open, 'an', 2)
      await an.says('goed')
      await an.says(text)
      expect((await personOf(open, 'an')).asked).toMatchObject([{ what: 'level', never: true }])
    },
  )

  it.each(['waarom vraag je dat?', 'Waarom?'])('«%s» has an answer', async (text) => {
    await wasAt(open, 'an', { wants: [SEWING] })
    await didBefore(open, 'an', 2)
    await an.says('goed')
    await an.says(text)
    await an.sees('Zo toon ik je wat beter bij je past', 'Nog niet')
  })

  it('who is younger is asked about a level inside their own answer, and never to teach', async () => {
    await wasAt(open, 'an', { wants: [SEWING] })
    await knows(open, 'an', { age: 'minor' })
    await didBefore(open, 'an', 6)
    await an.says('goed')
    await an.sees('Ben je nu al wat verder?')
    await an.seesNot('voordoen')
  })

  it('a wish is a wish, whatever was asked', async () => {
    await wasAt(open, 'an', { wants: [SEWING] })
    await didBefore(open, 'an', 2)
    await an.says('goed')
    await an.says('ik wil leren koken')
    await an.sees('koken', 'Klopt dat?')
  })
})

describe('«wil je dit eens voordoen?»', () => {
  it('makes it an offer on a yes, which is shown and can be undone', async () => {
    await wasAt(open, 'an', { wants: [SEWING] })
    await didBefore(open, 'an', 3)
    await an.says('goed')
    await an.sees('Wil je dit eens voordoen')
    await an.says('ja')
    await an.sees('In je profiel staat nu')
    expect((await personOf(open, 'an')).offers).toMatchObject([{ concept: 'sewing' }])
    await an.presses('Ongedaan maken')
    expect((await personOf(open, 'an')).offers).toEqual([])
  })

  it('is asked once, whatever was answered', async () => {
    await wasAt(open, 'an', { wants: [SEWING] })
    await didBefore(open, 'an', 3)
    await an.says('goed')
    await an.says('nog niet')
    await an.presses('Goed')
    await an.seesNot('voordoen')
  })

  it.each([{ age: 'minor' }, { age: 'unknown' }, { consents: [] }] as const)(
    'is not asked of somebody with %o',
    async (over) => {
      await wasAt(open, 'an', { wants: [SEWING] })
      await knows(open, 'an', over as never)
      await didBefore(open, 'an', 5)
      await an.says('goed')
      await an.seesNot('voordoen')
    },
  )

  it('changes nothing for who is no adult any more by then', async () => {
    await wasAt(open, 'an', { wants: [SEWING] })
    await didBefore(open, 'an', 3)
    await an.says('goed')
    await knows(open, 'an', { age: 'minor' })
    await an.says('ja')
    expect((await personOf(open, 'an')).offers).toEqual([])
  })
})

describe('«wil je eens mee begeleiden?»', () => {
  async function asks(): Promise<void> {
    await wasAt(open, 'an', { offers: [{ concept: 'sewing', free: true } as never] })
    await didBefore(open, 'an', 1, { did: 'taught' })
    await an.says('goed')
    await an.sees('mee een groepje begeleiden')
  }

  it("becomes a task, and the club's human makes them a host with one tap", async () => {
    await asks()
    await an.says('ja')
    await an.sees('een mens van de club')
    expect(await tasks()).toMatchObject([{ memberId: 'an', concept: 'sewing', state: 'open' }])
    await open.restart()
    await coordinator.sees('wil mee een groepje begeleiden')
    await coordinator.presses('Ja, kan begeleiden')
    await coordinator.sees('An kan nu mee groepjes begeleiden')
    await an.sees('Goed nieuws')
    expect((await personOf(open, 'an')).roles).toContain('host')
    await coordinator.presses('Ja, kan begeleiden')
    expect((await an.everything()).split('Goed nieuws').length).toBe(2)
  })

  it('is confirmed by nobody else', async () => {
    await asks()
    await an.says('ja')
    const [task] = await tasks()
    await an.hears({ kind: 'chosen', token: `c:host-confirm:${task?.id ?? ''}` })
    expect((await personOf(open, 'an')).roles).not.toContain('host')
  })

  it('makes no host of somebody who took their consent back', async () => {
    await asks()
    await an.says('ja')
    await knows(open, 'an', { consents: [] })
    await coordinator.presses('Ja, kan begeleiden')
    expect((await personOf(open, 'an')).roles).not.toContain('host')
  })
})

describe('an interest of long ago', () => {
  async function asked(): Promise<void> {
    await wasAt(open, 'an', {
      interests: ['chess' as never],
      joinedAt: open.clock.now() - 500 * DAY_MS,
    })
    await an.says('goed')
    await an.sees('schaken', 'Is dat nog zo?')
  }

  it('is asked about once, and a silence leaves it', async () => {
    await asked()
    await an.presses('Goed')
    await an.seesNot('Is dat nog zo?')
    expect((await personOf(open, 'an')).interests).toEqual(['chess'])
  })

  it('leaves on a no, and comes back with one tap', async () => {
    await asked()
    await an.says('nee')
    await an.sees('Dit staat niet meer in je profiel')
    expect((await personOf(open, 'an')).interests).toEqual([])
    await an.presses('Ongedaan maken')
    expect((await personOf(open, 'an')).interests).toEqual(['chess'])
  })

  it('stays on a yes, for another year', async () => {
    await asked()
    await an.says('ja')
    await an.sees('Dan blijft het in je profiel')
    expect((await personOf(open, 'an')).touched).toHaveProperty('chess')
  })
})
