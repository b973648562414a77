/** Who comes to something gives its link to somebody else, and who has two chats opens the other one. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { ASKS } from './two-chats.ts'

const open = houseForEach()
const DOORS = { nl: 'wat is er te doen?', fr: 'qu’est-ce qu’il y a à faire ?', en: 'what is on?' }
const PLANS = { nl: 'agenda', fr: 'agenda', en: 'my plans' }

async function comesTo(language: Language): Promise<string> {
  const label = catalogues[language]
  const kim = await joins(open.person('kim'), { language })
  await kim.says(DOORS[language])
  await kim.presses(label['find.choose.activity'])
  // «Zal ik je inschrijven?», and what else is asked before there is something for the calendar.
  for (let asked = 0; asked < 4; asked++) {
    const { blocks, choices } = await kim.last()
    if (blocks.some((block) => block.kind === 'calendar')) break
    const alone = choices.find(({ label: said }) => said === label['find.together.alone'])
    await kim.presses((alone ?? choices[0])?.label ?? '')
  }
  await kim.says(PLANS[language])
  await open.restart()
  await kim.presses(label['links.share'])
  return plain(await kim.last())
}

describe('«vertel het verder»', () => {
  it.each(LANGUAGES)('gives a link that opens it for somebody else: %s', async (language) => {
    const told = await comesTo(language)
    expect(told).toContain(catalogues[language]['links.share.here'])
    const [, link = ''] = /t\.me\/goesting_bot\?start=(activity-[\w-]+)/.exec(told) ?? []
    expect(link).not.toBe('')
    const lee = open.person('lee')
    await lee.hears({ kind: 'opened', link, locale: language })
    expect(await lee.everything()).not.toContain(catalogues[language]['links.gone'])
    await joins(lee, { language })
    const title = await titleOf(link.replace('activity-', ''), language)
    expect(title).not.toBe('')
    expect(told).toContain(title)
    // The first thing that they see, whatever else is on.
    const [first] = (await lee.last()).blocks.filter((block) => block.kind === 'card')
    expect(first?.title.map(({ text }) => text).join('')).toContain(title)
  })
})

async function titleOf(id: string, language: Language): Promise<string> {
  const stored = await open.house.store.get('activities', DEMO_CLUB, id)
  const { title = {} } = stored?.record ?? {}
  return title[language] ?? title.nl ?? ''
}

describe('the code for another chat', () => {
  it.each(LANGUAGES)('comes with a link that opens it: %s', async (language) => {
    const kim = await joins(open.person('kim'), { language })
    await kim.says(ASKS[language])
    const links = (await kim.last()).blocks.filter((block) => block.kind === 'link')
    expect(links.map(({ url }) => url)).toEqual([
      expect.stringMatching(/^https:\/\/t\.me\/goesting_bot\?start=code-[A-Z0-9]{8}$/),
    ])
    const link = links[0]?.url.split('start=')[1] ?? ''
    const other = open.person('kim-phone')
    await other.hears({ kind: 'opened', link, locale: language })
    await other.sees(catalogues[language]['chats.sure.yes'])
    await kim.sees(catalogues[language]['chats.asked.yes'])
  })
})
