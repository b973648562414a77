/** The code that leads from one chat to the other: what it opens, for how long, and for whom not. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { HOUSE } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { change, everything, put } from '../core/acts/ground.ts'
import { becomeOne, codeIn, memberOf, typesCode } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')
const tel = open.person('tel')
const lou = open.person('lou')
const nadia = open.person('demo-nadia')

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
    await becomeOne(kim, tel)
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
    await typesCode(kim, tel)
    await Promise.all([kim.says('ja'), tel.says('ja')])
    expect((await memberOf(open, tel)).id).toBe((await memberOf(open, kim)).id)
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
    const [a, b] = [(await memberOf(open, kim)).id, (await memberOf(open, tel)).id].sort()
    if (a === undefined || b === undefined) throw new Error('Somebody is missing.')
    await put(open.house, 'blocks', {
      ...{ id: `${a}~${b}`, clubId: DEMO_CLUB, people: [a, b], by: a, why: 'reported', at: 1 },
    })
    await typesCode(kim, tel)
    await tel.sees('Deze twee chats kan ik niet koppelen')
  })
})
