/** One person in two chats: what becomes of them once both said yes. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { consents, LANGUAGES } from '../../core/domain/index.ts'
import { catalogues, type Key } from '../../core/texts/index.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'
import { change, everything, got, put } from '../core/acts/ground.ts'
import {
  ASKS,
  allOf,
  becomeOne,
  CHESS,
  codeIn,
  memberOf,
  TYPES,
  typesCode,
  words,
} from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')
const tel = open.person('tel')
const nadia = open.person('demo-nadia')

describe.each(LANGUAGES)('two chats in %s', (language) => {
  const labels = catalogues[language]
  const says = (key: Key): string => words(language, key)

  it('become one person by buttons, over restarts, and both are told', async () => {
    await joins(kim, { language })
    await joins(tel, { language, wish: CHESS[language] })
    const code = await codeIn(kim, language)
    await kim.sees(says('chats.code'), says('chats.code.once'))
    await open.restart()
    await tel.says(`${TYPES[language]} ${code.toLowerCase().replace('-', ' ')}`)
    await tel.sees(says('chats.sure'), says('chats.on.web'), says('chats.sure.yes'))
    await kim.sees(says('chats.asked'), labels['chats.asked.yes'])
    await open.restart()
    await tel.presses(labels['chats.sure.yes'])
    await tel.sees(says('chats.wait'))
    await open.restart()
    await kim.presses(labels['chats.asked.yes'])
    for (const one of [kim, tel]) await one.sees(says('chats.done'), says('chats.done.where'))
    const [first, second] = [await memberOf(open, kim), await memberOf(open, tel)]
    expect(second.id).toBe(first.id)
    expect(first.wants.map(({ concept }) => concept)).toEqual(
      expect.arrayContaining(['sewing', 'chess']),
    )
    expect(consents(first.consents, 'matching')).toBe(true)
    expect(first.age).toBe('adult')
  })

  it('are linked beside a later wish, without a word about a first chat', async () => {
    await tel.hears({ kind: 'opened', locale: language })
    await codeIn(tel, language)
    await tel.sees(says('chats.first'))
    await joins(kim, { language })
    await kim.says(CHESS[language])
    await kim.says(
      { nl: 'koppel 7KQ2-9XYZ', fr: 'relier 7KQ2-9XYZ', en: 'link 7KQ2-9XYZ' }[language],
    )
    await open.restart()
    await kim.says(ASKS[language])
    const heard = (await kim.everything()).replaceAll(/[\u00a0\u202f]/g, ' ')
    expect(heard).toContain(says('chats.wrong.unknown'))
    expect(heard).toContain(says('chats.code'))
    expect(heard).not.toContain(says('chats.first'))
    await kim.presses(labels['onboarding.right.yes'])
    expect((await memberOf(open, kim)).wants.map(({ concept }) => concept)).toContain('chess')
  })

  it('are not asked about under a code that is wrong, in the first talk either', async () => {
    await tel.says(CHESS[language])
    await tel.says(`${TYPES[language]} KQ7M-4TRD`)
    await tel.sees(says('chats.wrong.unknown'))
    await tel.seesNot(says('chats.first'))
    await tel.presses(labels['onboarding.right.yes'])
    await tel.seesNot(says('chats.wrong.unknown'))
  })

  it('become one person by typing yes in both, whoever is first', async () => {
    await joins(kim, { language })
    await joins(tel, { language, wish: CHESS[language] })
    await typesCode(kim, tel, language)
    const yes = { nl: 'ja', fr: 'oui', en: 'yes' }[language]
    await kim.says(yes)
    await kim.sees(says('chats.wait'))
    await tel.says('1')
    await tel.sees(says('chats.done'))
    await kim.sees(says('chats.done'))
  })

  it('stay apart when one of the two says no', async () => {
    await joins(kim, { language })
    await joins(tel, { language })
    await typesCode(kim, tel, language)
    await kim.presses(labels['chats.asked.no'])
    await kim.sees(says('chats.refused'))
    await tel.sees(says('chats.refused.there'))
    await tel.presses(labels['chats.sure.yes'])
    await tel.sees(says('chats.over'))
    expect((await memberOf(open, tel)).id).not.toBe((await memberOf(open, kim)).id)
  })

  it('are let go of again, and that chat is somebody new', async () => {
    await joins(kim, { language })
    await joins(tel, { language })
    await becomeOne(kim, tel, language)
    await tel.says({ nl: 'ontkoppel', fr: 'délier', en: 'unlink' }[language])
    await tel.sees(says('chats.unlink.sure'))
    await open.restart()
    await tel.presses(labels['chats.unlink.yes'])
    await tel.sees(says('chats.unlink.done'))
    const { id } = await memberOf(open, kim)
    await tel.says(CHESS[language])
    expect((await memberOf(open, tel)).id).not.toBe(id)
    expect((await memberOf(open, kim)).wants.map(({ concept }) => concept)).toContain('sewing')
  })
})

describe('a new chat', () => {
  it('is asked for the age that it did not say, and then knows everything', async () => {
    await joins(kim)
    await typesCode(kim, tel)
    await tel.says('ja')
    await tel.sees('Ben je 18 of ouder?')
    await tel.says('ja')
    await kim.says('ja')
    await tel.sees('Klaar!')
    await tel.says('mijn profiel')
    await tel.sees('Kim', 'naaien')
    expect(await memberOf(open, tel)).toMatchObject({ age: 'adult' })
    expect(consents((await memberOf(open, tel)).consents, 'matching')).toBe(true)
  })

  it('that would rather not say its age makes the person one of whom it is not known', async () => {
    await joins(kim)
    await typesCode(kim, tel)
    await tel.saysEach('ja', 'Dat zeg ik liever niet')
    await kim.says('ja')
    await kim.sees('In één van de twee chats weet ik niet of je 18 bent')
    expect((await memberOf(open, kim)).age).toBe('unknown')
    await kim.says('ik ben 30')
    expect((await memberOf(open, tel)).age).toBe('adult')
  })

  it('of somebody younger makes the person younger, who leaves the people they were with', async () => {
    await joins(kim)
    await asksNadia(kim)
    await nadia.presses('Ja, graag')
    await joins(tel, { age: 'Nee' })
    await becomeOne(kim, tel)
    const { id, age } = await memberOf(open, kim)
    expect(age).toBe('minor')
    const asked = { clubId: DEMO_CLUB, index: 'byAsker', equals: [id] } as const
    const { items } = await open.house.store.find('introductions', asked)
    expect(items.map(({ record }) => record.state)).toEqual(['closed'])
    await kim.says('mijn profiel')
    await kim.seesNot('Nadia')
  })

  it('may ask for the code itself: who was known stays', async () => {
    await joins(kim)
    const { id } = await memberOf(open, kim)
    await kim.says(`koppel ${await codeIn(tel)}`)
    await kim.says('ja')
    await tel.says('ja')
    expect((await memberOf(open, tel)).id).toBe(id)
  })
})

describe('what was agreed to', () => {
  it('holds where both said yes, and the rest is named with the way back', async () => {
    await joins(kim)
    await kim.says('mijn profiel')
    await kim.presses('Stuur mij af en toe een tip')
    await joins(tel)
    await becomeOne(kim, tel)
    await kim.sees('had je hier geen ja op gezegd: Tips', 'Stuur mij af en toe een tip')
    const one = await memberOf(open, kim)
    expect(consents(one.consents, 'nudges')).toBe(false)
    expect(consents(one.consents, 'matching')).toBe(true)
    await tel.presses('Stuur mij af en toe een tip')
    expect(consents((await memberOf(open, kim)).consents, 'nudges')).toBe(true)
  })

  it('a pause in one chat is a pause in both', async () => {
    await joins(kim)
    await joins(tel)
    await tel.says('stop')
    await becomeOne(kim, tel)
    expect((await memberOf(open, kim)).paused).toBe(true)
  })
})

describe('what both had', () => {
  it('is had once: one contact with each other person', async () => {
    await joins(kim)
    await asksNadia(kim)
    await joins(tel)
    await asksNadia(tel)
    await nadia.presses('Ja, graag')
    const before = [(await memberOf(open, kim)).id, (await memberOf(open, tel)).id]
    await becomeOne(kim, tel)
    const { id } = await memberOf(open, kim)
    const live = (await everything(open.house)).filter(
      (one) => one.in === 'introductions' && 'livePair' in one.record,
    )
    expect(live).toHaveLength(1)
    expect(live[0]?.record).toMatchObject({ askerId: id, state: 'open' })
    const gone = before.find((one) => one !== id)
    const names = (await everything(open.house)).filter(
      (one) => one.in !== 'members' && JSON.stringify(one.record).includes(`"${gone ?? ''}"`),
    )
    expect(names).toEqual([])
  })

  it('two seats at one activity are one, and the other is free', async () => {
    await joins(kim)
    await joins(tel)
    const activity = (await allOf(open, 'activities')).find(
      ({ capacity }) => capacity === undefined,
    )
    if (activity === undefined) throw new Error('There is nothing to do.')
    const [a, b] = [(await memberOf(open, kim)).id, (await memberOf(open, tel)).id]
    for (const [memberId, seats] of [
      [a, 1],
      [b, 3],
    ] as const)
      await put(open.house, 'rsvps', {
        ...{ id: `${activity.id}~${memberId}`, clubId: DEMO_CLUB, memberId, eventId: activity.id },
        ...{ event: { kind: 'activity', id: activity.id }, answer: 'yes', standing: 'seated' },
        ...{ seats, at: 1 },
      })
    await change(open.house, 'activities', [DEMO_CLUB, activity.id], { taken: 6 })
    await becomeOne(kim, tel)
    const seated = (await allOf(open, 'rsvps')).filter(
      ({ memberId }) => memberId === a || memberId === b,
    )
    expect(seated).toMatchObject([{ memberId: (await memberOf(open, kim)).id, seats: 3 }])
    expect((await got(open.house, 'activities', DEMO_CLUB, activity.id)).taken).toBe(5)
  })

  it('two seats in one group are one', async () => {
    await joins(kim)
    await joins(tel)
    const [group] = await allOf(open, 'groups')
    if (group === undefined) throw new Error('There is no group.')
    const [a, b] = [(await memberOf(open, kim)).id, (await memberOf(open, tel)).id]
    await change(open.house, 'groups', [DEMO_CLUB, group.id], {
      memberIds: [...group.memberIds, a, b],
      capacity: group.memberIds.length + 2,
    })
    await becomeOne(kim, tel)
    const after = await got(open.house, 'groups', DEMO_CLUB, group.id)
    expect(after.memberIds).toEqual([...group.memberIds, (await memberOf(open, kim)).id])
  })

  it('nobody is introduced to themselves, nor stays apart from themselves', async () => {
    await joins(kim)
    await joins(tel)
    const [a, b] = [await memberOf(open, kim), await memberOf(open, tel)]
    await put(open.house, 'introductions', {
      ...{ id: 'i' as never, clubId: DEMO_CLUB, askerId: a.id, peerId: b.id, relation: 'together' },
      ...{ concept: 'chess' as never, state: 'open', askedAt: 1, lapsesAt: 2, livePair: 'x' },
    })
    await becomeOne(kim, tel)
    expect(await open.house.store.get('introductions', DEMO_CLUB, 'i')).toBeUndefined()
  })
})
