/** One person in two chats: a code from the one, typed in the other, and a yes in both. */
import { describe, expect, it } from 'vitest'
import { lastSeen } from '../../core/acts/outgoing.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { consents, HOUSE, LANGUAGES, type Language, type Member } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import type { CollectionName, RecordOf } from '../../core/ports/index.ts'
import { catalogues, type Key } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'
import { change, DAY_MS, everything, got, put } from '../core/acts/ground.ts'

const open = houseForEach()
const kim = open.person('kim')
const tel = open.person('tel')
const lou = open.person('lou')
const nadia = open.person('demo-nadia')

const ASKS = {
  nl: 'koppel mijn andere chat',
  fr: 'relier mon autre chat',
  en: 'link my other chat',
}
const TYPES = { nl: 'koppel', fr: 'relier', en: 'link' }
const CHESS = {
  nl: 'ik wil leren schaken',
  fr: 'je voudrais apprendre les échecs',
  en: 'I want to learn chess',
}

function words(language: Language, key: Key): string {
  const [first = ''] = catalogues[language][key].split('{')
  return first
    .replaceAll('*', '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
}

async function memberOf(one: Person): Promise<Member> {
  const { memberId } = await got(open.house, 'addresses', HOUSE, one.addressId)
  return got(open.house, 'members', DEMO_CLUB, memberId ?? '')
}

async function all<N extends CollectionName>(name: N): Promise<RecordOf<N>[]> {
  const kept = (await everything(open.house)).filter((one) => one.in === name)
  return kept.map(({ record }) => record as RecordOf<N>)
}

/** The code that a chat is given. */
async function codeIn(one: Person, language: Language = 'nl'): Promise<string> {
  await one.says(ASKS[language])
  const found = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(plain(await one.last()))
  if (found === null) throw new Error(`No code:\n${plain(await one.last())}`)
  return found[0]
}

/** Kim's code, typed in the other chat. */
async function typesCode(other: Person, language: Language = 'nl'): Promise<void> {
  await other.says(`${TYPES[language]} ${await codeIn(kim, language)}`)
}

async function becomeOne(other: Person, language: Language = 'nl'): Promise<void> {
  await typesCode(other, language)
  await other.presses(catalogues[language]['chats.sure.yes'])
  await kim.presses(catalogues[language]['chats.asked.yes'])
}

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
    const [first, second] = [await memberOf(kim), await memberOf(tel)]
    expect(second.id).toBe(first.id)
    expect(first.wants.map(({ concept }) => concept)).toEqual(
      expect.arrayContaining(['sewing', 'chess']),
    )
    expect(consents(first.consents, 'matching')).toBe(true)
    expect(first.age).toBe('adult')
  })

  it('become one person by typing yes in both, whoever is first', async () => {
    await joins(kim, { language })
    await joins(tel, { language, wish: CHESS[language] })
    await typesCode(tel, language)
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
    await typesCode(tel, language)
    await kim.presses(labels['chats.asked.no'])
    await kim.sees(says('chats.refused'))
    await tel.sees(says('chats.refused.there'))
    await tel.presses(labels['chats.sure.yes'])
    await tel.sees(says('chats.over'))
    expect((await memberOf(tel)).id).not.toBe((await memberOf(kim)).id)
  })

  it('are let go of again, and that chat is somebody new', async () => {
    await joins(kim, { language })
    await joins(tel, { language })
    await becomeOne(tel, language)
    await tel.says({ nl: 'ontkoppel', fr: 'délier', en: 'unlink' }[language])
    await tel.sees(says('chats.unlink.sure'))
    await open.restart()
    await tel.presses(labels['chats.unlink.yes'])
    await tel.sees(says('chats.unlink.done'))
    const { id } = await memberOf(kim)
    await tel.says(CHESS[language])
    expect((await memberOf(tel)).id).not.toBe(id)
    expect((await memberOf(kim)).wants.map(({ concept }) => concept)).toContain('sewing')
  })
})

describe('a new chat', () => {
  it('is asked for the age that it did not say, and then knows everything', async () => {
    await joins(kim)
    await typesCode(tel)
    await tel.says('ja')
    await tel.sees('Ben je 18 of ouder?')
    await tel.says('ja')
    await kim.says('ja')
    await tel.sees('Klaar!')
    await tel.says('mijn profiel')
    await tel.sees('Kim', 'naaien')
    expect(await memberOf(tel)).toMatchObject({ age: 'adult' })
    expect(consents((await memberOf(tel)).consents, 'matching')).toBe(true)
  })

  it('that would rather not say its age makes the person one of whom it is not known', async () => {
    await joins(kim)
    await typesCode(tel)
    await tel.saysEach('ja', 'Dat zeg ik liever niet')
    await kim.says('ja')
    await kim.sees('In één van de twee chats weet ik niet of je 18 bent')
    expect((await memberOf(kim)).age).toBe('unknown')
    await kim.says('ik ben 30')
    expect((await memberOf(tel)).age).toBe('adult')
  })

  it('of somebody younger makes the person younger, who leaves the people they were with', async () => {
    await joins(kim)
    await asksNadia(kim)
    await nadia.presses('Ja, graag')
    await joins(tel, { age: 'Nee' })
    await becomeOne(tel)
    const { id, age } = await memberOf(kim)
    expect(age).toBe('minor')
    const asked = { clubId: DEMO_CLUB, index: 'byAsker', equals: [id] } as const
    const { items } = await open.house.store.find('introductions', asked)
    expect(items.map(({ record }) => record.state)).toEqual(['closed'])
    await kim.says('mijn profiel')
    await kim.seesNot('Nadia')
  })

  it('may ask for the code itself: who was known stays', async () => {
    await joins(kim)
    const { id } = await memberOf(kim)
    await kim.says(`koppel ${await codeIn(tel)}`)
    await kim.says('ja')
    await tel.says('ja')
    expect((await memberOf(tel)).id).toBe(id)
  })
})

describe('what was agreed to', () => {
  it('holds where both said yes, and the rest is named with the way back', async () => {
    await joins(kim)
    await kim.says('mijn profiel')
    await kim.presses('Stuur mij af en toe een tip')
    await joins(tel)
    await becomeOne(tel)
    await kim.sees('had je hier geen ja op gezegd: Tips', 'Stuur mij af en toe een tip')
    const one = await memberOf(kim)
    expect(consents(one.consents, 'nudges')).toBe(false)
    expect(consents(one.consents, 'matching')).toBe(true)
    await tel.presses('Stuur mij af en toe een tip')
    expect(consents((await memberOf(kim)).consents, 'nudges')).toBe(true)
  })

  it('a pause in one chat is a pause in both', async () => {
    await joins(kim)
    await joins(tel)
    await tel.says('stop')
    await becomeOne(tel)
    expect((await memberOf(kim)).paused).toBe(true)
  })
})

describe('what both had', () => {
  it('is had once: one contact with each other person', async () => {
    await joins(kim)
    await asksNadia(kim)
    await joins(tel)
    await asksNadia(tel)
    await nadia.presses('Ja, graag')
    const before = [(await memberOf(kim)).id, (await memberOf(tel)).id]
    await becomeOne(tel)
    const { id } = await memberOf(kim)
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
    const activity = (await all('activities')).find(({ capacity }) => capacity === undefined)
    if (activity === undefined) throw new Error('There is nothing to do.')
    const [a, b] = [(await memberOf(kim)).id, (await memberOf(tel)).id]
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
    await becomeOne(tel)
    const seated = (await all('rsvps')).filter(({ memberId }) => memberId === a || memberId === b)
    expect(seated).toMatchObject([{ memberId: (await memberOf(kim)).id, seats: 3 }])
    expect((await got(open.house, 'activities', DEMO_CLUB, activity.id)).taken).toBe(5)
  })

  it('two seats in one group are one', async () => {
    await joins(kim)
    await joins(tel)
    const [group] = await all('groups')
    if (group === undefined) throw new Error('There is no group.')
    const [a, b] = [(await memberOf(kim)).id, (await memberOf(tel)).id]
    await change(open.house, 'groups', [DEMO_CLUB, group.id], {
      memberIds: [...group.memberIds, a, b],
      capacity: group.memberIds.length + 2,
    })
    await becomeOne(tel)
    const after = await got(open.house, 'groups', DEMO_CLUB, group.id)
    expect(after.memberIds).toEqual([...group.memberIds, (await memberOf(kim)).id])
  })

  it('nobody is introduced to themselves, nor stays apart from themselves', async () => {
    await joins(kim)
    await joins(tel)
    const [a, b] = [await memberOf(kim), await memberOf(tel)]
    await put(open.house, 'introductions', {
      ...{ id: 'i' as never, clubId: DEMO_CLUB, askerId: a.id, peerId: b.id, relation: 'together' },
      ...{ concept: 'chess' as never, state: 'open', askedAt: 1, lapsesAt: 2, livePair: 'x' },
    })
    await becomeOne(tel)
    expect(await open.house.store.get('introductions', DEMO_CLUB, 'i')).toBeUndefined()
  })
})

describe('a code', () => {
  it.each([
    ['that nobody gave', 'koppel KQ7M-4TRD', 'Deze code ken ik niet'],
    ['that has a letter too few', 'koppel KQ7M-4TR', 'Deze code ken ik niet'],
  ])('%s says so', async (_, text, said) => {
    await joins(tel)
    await tel.says(text)
    await tel.sees(said)
  })

  it('is alone enough', async () => {
    await joins(kim)
    await joins(tel)
    await tel.says(await codeIn(kim))
    await tel.sees('één persoon')
  })

  it('ends after ten minutes', async () => {
    await joins(kim)
    await joins(tel)
    const code = await codeIn(kim)
    open.clock.advance(10 * 60_000)
    await tel.says(`koppel ${code}`)
    await tel.sees('ouder dan tien minuten')
  })

  it('works once, and the same chat may type it again', async () => {
    await joins(kim)
    await joins(tel)
    await joins(lou)
    const code = await codeIn(kim)
    await tel.says(code)
    await lou.says(code)
    await lou.sees('al gebruikt')
    await tel.says(code)
    await tel.sees('één persoon')
    await tel.says('ja')
    await kim.says('ja')
    await lou.says(code)
    await lou.sees('al gebruikt')
  })

  it('is for the other chat, and for a chat that is not theirs already', async () => {
    await joins(kim)
    await joins(tel)
    await kim.says(await codeIn(kim))
    await kim.sees('voor je andere chat')
    await becomeOne(tel)
    await tel.says(await codeIn(kim))
    await tel.sees('horen al samen')
  })

  it('of a person who was erased is known to nobody, and nothing of it is left', async () => {
    await joins(kim)
    await joins(tel)
    const code = await codeIn(kim)
    await kim.saysEach('wis alles', 'ja')
    await tel.says(code)
    await tel.sees('Deze code ken ik niet')
    expect((await everything(open.house)).filter((one) => one.in === 'chatLinks')).toEqual([])
  })

  it('of another club cannot be used here', async () => {
    await joins(kim)
    await joins(tel)
    const code = await codeIn(kim)
    const [link] = (await everything(open.house)).filter((one) => one.in === 'chatLinks')
    await change(open.house, 'chatLinks', [HOUSE, link?.record.id ?? ''], {
      forClubId: 'else' as never,
    })
    await tel.says(code)
    await tel.sees('van een andere club')
  })

  it('is kept by nobody', async () => {
    await joins(kim)
    const code = await codeIn(kim)
    const kept = (await everything(open.house)).filter(
      (one) =>
        !['outbox', 'lines'].includes(one.in) &&
        JSON.stringify(one.record).replaceAll('-', '').includes(code.replace('-', '')),
    )
    expect(kept).toEqual([])
  })

  it('is not looked at any more after five that were wrong, over all codes, until an hour later', async () => {
    await joins(kim)
    await joins(tel)
    for (let wrong = 0; wrong < 5; wrong += 1)
      await tel.says(`koppel KQ7M-4TR${'CDFGH'.charAt(wrong)}`)
    await tel.says(await codeIn(kim))
    await tel.sees('vijf keer een verkeerde code')
    open.clock.advance(60 * 60_000)
    await tel.says(await codeIn(kim))
    await tel.sees('één persoon')
  })

  it('is given six times an hour at most', async () => {
    await joins(kim)
    for (let asked = 0; asked < 6; asked += 1) await codeIn(kim)
    await kim.says('koppel mijn andere chat')
    await kim.sees('Je vroeg al vaak een code')
  })

  it('gives way to the next one', async () => {
    await joins(kim)
    await joins(tel)
    const first = await codeIn(kim)
    await codeIn(kim)
    await tel.says(first)
    await tel.sees('Deze code ken ik niet')
  })
})

describe('two at once', () => {
  it('both chats say yes together, and become one', async () => {
    await joins(kim)
    await joins(tel)
    await typesCode(tel)
    await Promise.all([kim.says('ja'), tel.says('ja')])
    expect((await memberOf(tel)).id).toBe((await memberOf(kim)).id)
    await kim.sees('Klaar!')
    await tel.sees('Klaar!')
  })

  it('two chats type the same code together: one of them is asked', async () => {
    await joins(kim)
    await joins(tel)
    await joins(lou)
    const code = await codeIn(kim)
    await Promise.all([tel.says(code), lou.says(code)])
    const said = [plain(await tel.last()), plain(await lou.last())]
    expect(said.filter((one) => one.includes('één persoon'))).toHaveLength(1)
    expect(said.filter((one) => one.includes('al gebruikt'))).toHaveLength(1)
  })
})

describe('who may not', () => {
  it('plays somebody who is invented', async () => {
    await joins(kim)
    await nadia.says(await codeIn(kim))
    await nadia.sees('iemand die verzonnen is')
    await nadia.says('koppel mijn andere chat')
    await nadia.sees('iemand die verzonnen is')
  })

  it('is kept apart from the other', async () => {
    await joins(kim)
    await joins(tel)
    const [a, b] = [(await memberOf(kim)).id, (await memberOf(tel)).id].sort()
    if (a === undefined || b === undefined) throw new Error('Somebody is missing.')
    await put(open.house, 'blocks', {
      ...{ id: `${a}~${b}`, clubId: DEMO_CLUB, people: [a, b], by: a, why: 'reported', at: 1 },
    })
    await typesCode(tel)
    await tel.sees('Deze twee chats kan ik niet koppelen')
  })
})

describe('one person in two chats', () => {
  it('is answered where they ask, and written to where they were seen last', async () => {
    await joins(kim)
    await joins(tel)
    await becomeOne(tel)
    open.clock.advance(5 * 60_000)
    await tel.says('help')
    expect((await lastSeen(open.house, await memberOf(kim)))?.id).toBe(tel.addressId)
    const said = (await kim.lines()).length
    open.clock.advance(5 * 60_000)
    await kim.says('help')
    expect((await lastSeen(open.house, await memberOf(tel)))?.id).toBe(kim.addressId)
    expect((await kim.lines()).length).toBe(said + 2)
  })

  it('who is erased in one chat is erased in both, with who they were before', async () => {
    await joins(kim)
    await joins(tel)
    const ids = [(await memberOf(kim)).id, (await memberOf(tel)).id]
    await becomeOne(tel)
    await tel.saysEach('wis alles', 'ja')
    const left = (await everything(open.house)).filter((one) => one.in !== 'erasures')
    for (const id of ids) expect(JSON.stringify(left)).not.toContain(`"${id}"`)
    const erased = (await everything(open.house)).filter((one) => one.in === 'erasures')
    expect(erased).toHaveLength(2)
    await kim.says('mijn profiel')
    await kim.seesNot('Kim')
  })

  it('keeps the contact, which goes on from either chat', async () => {
    await joins(tel)
    await asksNadia(tel)
    await nadia.presses('Ja, graag')
    await joins(kim)
    await becomeOne(tel)
    await kim.says('wat heb ik staan?')
    await kim.sees('Nadia')
    open.clock.advance(DAY_MS)
    await kim.presses('Schrijf aan Nadia')
    await kim.says('dag Nadia')
    expect(await nadia.everything()).toContain('dag Nadia')
  })

  it('is not let go of when it is the only chat', async () => {
    await joins(kim)
    await kim.says('ontkoppel')
    await kim.sees('Dit is je enige chat')
  })
})
