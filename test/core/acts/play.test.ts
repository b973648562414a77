/** Invented people answer when nobody plays them, as their table says, and say that they do not exist. */
import { beforeEach, describe, expect, it } from 'vitest'
import { speech } from '../../../core/acts/house.ts'
import { DEMO_CLUB, relayReply } from '../../../core/demo/index.ts'
import { IntroductionId, LANGUAGES, type Language } from '../../../core/domain/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import { read } from '../../../core/understanding/index.ts'
import { asksNadia, houseForEach, joins } from '../../_kit/talk.ts'
import { change, invented } from './ground.ts'

const open = houseForEach()
const sara = open.person('sara')

beforeEach(async () => {
  await joins(sara)
})

const SOON_MS = 6000
/** Longer than a page counts as open after its last sign of life. */
const LATER_MS = 4 * 60_000

async function passes(ms: number): Promise<void> {
  await open.runDue()
  open.clock.advance(ms)
  await open.runDue()
}

describe('a request to an invented person', () => {
  it('is answered with a yes after a moment, and not before', async () => {
    await asksNadia(sara)
    await open.runDue()
    await sara.sees('Ik heb het gevraagd')
    await passes(SOON_MS)
    await sara.sees('Nadia', 'willen elkaar leren kennen')
  })

  it.each(['no', 'not-yet', 'silent'] as const)(
    'that is answered with «%s» looks like silence to the asker',
    async (answers) => {
      const persona = { slug: 'nadia', answers }
      await change(open.house, 'members', [DEMO_CLUB, invented('nadia')], { persona })
      await asksNadia(sara)
      const before = await sara.everything()
      for (let n = 0; n < 5; n++) await passes(LATER_MS)
      expect(await sara.everything()).toBe(before)
    },
  )

  it('is left to whoever has their page open, and answered when the page was closed', async () => {
    const nadia = open.person('demo-nadia')
    await nadia.hears({ kind: 'opened' })
    await asksNadia(sara)
    await passes(SOON_MS)
    await nadia.sees('Sara', 'naaien')
    await sara.sees('Ik heb het gevraagd')
    await passes(LATER_MS)
    await passes(LATER_MS)
    await sara.sees('Nadia', 'willen elkaar leren kennen')
  })

  it('is answered once, whoever was first', async () => {
    await asksNadia(sara)
    await open.runDue()
    await open.person('demo-nadia').presses('Ja, graag')
    const before = (await sara.lines()).length
    for (let n = 0; n < 5; n++) await passes(LATER_MS)
    expect((await sara.lines()).length).toBe(before)
  })
})

describe('words to an invented person', () => {
  beforeEach(async () => {
    await asksNadia(sara)
    await passes(SOON_MS)
    await sara.presses('Schrijf aan Nadia')
  })

  it('get an answer each, at once, that says that nobody is there', async () => {
    await sara.says('Dag Nadia!')
    await passes(SOON_MS)
    await sara.sees('Bericht van Nadia', 'verzonnen', 'fictief voorbeeld')
    await sara.says('Wanneer kan je, en waar?')
    await passes(SOON_MS)
    await sara.sees('fictief voorbeeld', 'woensdagavond', 'Genk')
  })

  it('are left to whoever plays them', async () => {
    const nadia = open.person('demo-nadia')
    await nadia.hears({ kind: 'opened' })
    await sara.says('Dag Nadia!')
    await passes(SOON_MS)
    await sara.seesNot('fictief voorbeeld')
    await nadia.says('1')
    await nadia.says('Dag Sara, hier is iemand')
    await sara.sees('hier is iemand')
  })

  it('get no answer when the contact was stopped meanwhile', async () => {
    await sara.says('Dag Nadia!')
    await open.runDue()
    await sara.presses('Stop dit contact')
    const before = (await sara.lines()).length
    await passes(SOON_MS)
    expect((await sara.lines()).length).toBe(before)
    expect(open.journal.alarms).toEqual([])
  })
})

const WORDS = [
  'hallo',
  'wanneer kan je?',
  'waar?',
  'wat breng ik mee?',
  'merci',
  'tof',
  'wanneer en waar?',
]

it('nothing that an invented person writes can be taken for an alarm or for their age', async () => {
  const { members } = await open.house.populations.of(DEMO_CLUB)
  const id = IntroductionId.parse('some')
  const written = new Map<string, Language>()
  for (const one of members.values())
    for (const language of LANGUAGES)
      for (const [turn, words] of WORDS.entries()) {
        const phrase = relayReply(one, id, { words, turn })?.phrase
        if (phrase !== undefined)
          written.set(sayPlain(phrase, speech(open.house, language)), one.language)
      }
  expect(written.size).toBeGreaterThan(200)
  for (const [text, language] of written) {
    const { alert, age } = read(text, { ...open.house, language })
    expect([text, alert, age]).toEqual([text, undefined, undefined])
    expect(text).toMatch(/fictief voorbeeld|exemple fictif|fictional example/)
  }
})
