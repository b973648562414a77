/** A link on a poster or in another chat opens this chat with something in hand. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { LANGUAGES } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { codeIn } from './two-chats.ts'

const open = houseForEach()

/** Somebody opens the chat by a link. */
async function opens(key: string, link: string, locale: 'nl' | 'fr' | 'en' = 'nl') {
  const one = open.person(key)
  await one.hears({ kind: 'opened', link, locale })
  return one
}

describe('a link to something to do', () => {
  const chess = `activity-${DEMO_CLUB}-activity-chess-intro`

  it('shows it first to who is known, with the button to come', async () => {
    const id = await anActivity('sewing')
    const kim = await joins(open.person('kim'))
    await kim.hears({ kind: 'opened', link: `activity-${id}` })
    const first = (await kim.last()).blocks.find((block) => block.kind === 'card')
    expect(JSON.stringify(first)).toContain(await titleOf(id))
  })

  it.each(LANGUAGES)('begins the first talk with what it is about: %s', async (language) => {
    const id = await anActivity('sewing')
    const kim = await opens('kim', `activity-${id}`, language)
    await kim.sees({ nl: 'naaien', fr: 'coudre', en: 'sewing' }[language])
  })

  it.each(['activity-', 'activity-none', 'group-none', 'place-7', 'x', chess.slice(0, 30)])(
    'that leads to nothing here opens the chat as always: %s',
    async (link) => {
      const kim = await opens('kim', link)
      await kim.sees('Zeg, ej goesting')
    },
  )

  it('shows a group to who is known', async () => {
    const kim = await joins(open.person('kim'))
    const { items } = await open.house.store.find('groups', {
      clubId: DEMO_CLUB,
      index: 'byState',
      equals: ['running'],
    })
    const group = items[0]?.record
    await kim.hears({ kind: 'opened', link: `group-${group?.id ?? ''}` })
    expect(plain(await kim.last())).not.toContain('Zeg, ej goesting')
  })
})

describe('a link with a code', () => {
  it('is the code, typed', async () => {
    const kim = await joins(open.person('kim'))
    const code = await codeIn(kim)
    const other = await opens('kim-phone', `code-${code}`)
    await other.seesNot('Zeg, ej goesting')
    await kim.sees(/ben jij dat|andere chat/i)
  })

  it('that is wrong is a wrong code', async () => {
    const other = await opens('kim-phone', 'code-AAAA-2222')
    await other.sees(/code/i)
  })
})

async function anActivity(concept: string): Promise<string> {
  const { items } = await open.house.store.find('activities', {
    clubId: DEMO_CLUB,
    index: 'byStart',
    equals: [],
    limit: 1000,
  })
  const found = items.find(({ record }) => record.concepts[0] === concept)
  if (found === undefined) throw new Error(`No activity about ${concept}.`)
  return found.record.id
}

async function titleOf(id: string): Promise<string> {
  const stored = await open.house.store.get('activities', DEMO_CLUB, id)
  return stored?.record.title.nl ?? ''
}
