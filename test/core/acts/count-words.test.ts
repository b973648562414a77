/** Unknown words are counted, and nowhere is a trace of who said them. */
import { describe, expect, it } from 'vitest'
import { retain } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import type { UnmappedWord } from '../../../core/domain/index.ts'
import { houseForEach } from '../../_kit/talk.ts'
import { DAY_MS, everything } from './ground.ts'

const open = houseForEach()

async function says(key: string, ...texts: readonly string[]): Promise<void> {
  await open.person(key).saysEach(...texts)
}

async function counts(): Promise<Record<string, number>> {
  const words = await records()
  return Object.fromEntries(words.map(({ word, count }) => [word, count]))
}

async function records(): Promise<UnmappedWord[]> {
  const page = await open.house.store.find('unmappedWords', {
    clubId: DEMO_CLUB,
    index: 'bySeen',
    equals: [],
  })
  return page.items.map(({ record }) => record)
}

describe('counting', () => {
  it('counts people who say a word, in the language in which they say it', async () => {
    await says('an', 'ik wil leren wakanabe')
    await says('bo', 'ik zoek een cursus wakanabe')
    await says('cem', 'je veux apprendre le wakanabe')
    expect((await records()).map(({ id, count }) => [id, count]).sort()).toEqual([
      ['fr-wakanabe', 1],
      ['nl-wakanabe', 2],
    ])
  })

  it('takes one person who says it again for one', async () => {
    await says('an', 'ik wil leren wakanabe', 'WAKANABE', 'ik zoek een cursus wakanabe')
    expect(await counts()).toEqual({ wakanabe: 1 })
  })

  it.each(['Wakanabe', 'Marie Wakanabe', 'Wakanabe-Zoë'])(
    'knows the first names of the club, however they are written: «%s»',
    async (firstName) => {
      await says('an', 'ik wil leren wakanabe')
      await says('bo', 'ik wil naaien')
      const [member] = [...(await open.house.populations.of(DEMO_CLUB)).members.values()]
      if (member === undefined) throw new Error('The demo club is empty.')
      const record = { ...member, firstName }
      await open.house.store.commit([{ do: 'put', in: 'members', record }])
      await says('cem', 'ik wil leren wakanabe')
      expect(await counts()).toEqual({ wakanabe: 1 })
    },
  )

  it('hears nothing of what goes to a human, of a name, or of somebody in danger', async () => {
    await says('an', 'een mens', 'ik wil leren wakanabe')
    await says('bo', 'ik wil leren naaien', 'ja', 'ik kan goed wakanabe')
    await says('cem', 'mijn man slaat mij, ik wil leren wakanabe')
    expect(await counts()).toEqual({})
  })

  it('does it once when the same event comes twice', async () => {
    const address = { platform: 'web', key: 'an' }
    const heard = { kind: 'said', text: 'ik wil leren wakanabe', eventId: 'e1', at: 1 } as const
    await open.hears({ ...heard, address })
    await open.hears({ ...heard, address })
    expect(await counts()).toEqual({ wakanabe: 1 })
  })

  it('lets go of a word that nobody said for 180 days, and not a day before', async () => {
    await says('an', 'ik wil leren wakanabe')
    open.clock.advance(179 * DAY_MS)
    await retain(open.house)
    expect(await counts()).toEqual({ wakanabe: 1 })
    open.clock.advance(2 * DAY_MS)
    await retain(open.house)
    expect(await counts()).toEqual({})
  })
})

describe('who said it', () => {
  const WORD = 'wakanabe'

  it('stands in no record of the word, which knows no time finer than the day', async () => {
    await says('secret-browser', `ik wil leren ${WORD}`)
    const [record] = await records()
    expect(Object.keys(record ?? {}).sort()).toEqual(
      ['clubId', 'count', 'firstSeen', 'id', 'language', 'lastSeen', 'state', 'word'].sort(),
    )
    expect([record?.firstSeen, record?.lastSeen].map((at) => (at ?? 1) % DAY_MS)).toEqual([0, 0])
    const { memberId } = (await addressOf('secret-browser')) ?? {}
    const text = JSON.stringify(record)
    for (const trace of ['secret', 'browser', 'web:', String(memberId)])
      expect(text).not.toContain(trace)
  })

  it('cannot be found once the conversation is gone: no record holds both the word and a person', async () => {
    await says('secret-browser', `ik wil leren ${WORD}`)
    const holding = async (): Promise<string[]> =>
      (await everything(open.house))
        .filter(({ record }) => JSON.stringify(record).includes(WORD))
        .map((one) => one.in)
    expect(new Set(await holding())).toEqual(new Set(['unmappedWords', 'intake', 'lines']))
    open.clock.advance(8 * DAY_MS)
    await retain(open.house)
    expect(await holding()).toEqual(['unmappedWords'])
  })

  it('is in no journal and in no job, and neither is the word', async () => {
    const jobs: string[] = []
    const { agenda } = open.house
    const add = agenda.add.bind(agenda)
    const spied = {
      ...agenda,
      add: (job: Parameters<typeof add>[0]) => {
        jobs.push(JSON.stringify(job))
        return add(job)
      },
    }
    Object.assign(open.house, { agenda: spied })
    await says('secret-browser', `ik wil leren ${WORD}`)
    await says('other-browser', `ik wil leren ${WORD}`)
    expect(jobs.filter((job) => job.includes(WORD))).toEqual([])
    expect(JSON.stringify([open.journal.notes, open.journal.alarms])).not.toContain(WORD)
  })

  async function addressOf(key: string): Promise<{ memberId?: string } | undefined> {
    const stored = await open.house.store.get('addresses', 'house' as never, `web:${key}`)
    return stored?.record as { memberId?: string } | undefined
  }
})
