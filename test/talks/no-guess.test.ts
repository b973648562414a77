/** Stopping and coming back take clear words, or a yes: nothing that only sounds like it changes how somebody stands. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Language, Member } from '../../core/domain/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { got } from '../core/acts/ground.ts'

const open = houseForEach()
const kim = open.person('kim')

const HARMLESS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    ...[
      'verder',
      'ga verder',
      'verder weg',
      'meer',
      'toon meer',
      'opnieuw tonen',
      'toon weer alles',
    ],
    ...[
      'geef alles terug',
      'alles',
      'alles tonen',
      'waarom',
      'dichterbij',
      'activiteiten',
      'nog iets',
    ],
    ...[
      'iets anders',
      'later',
      'even kijken',
      'dat ken ik al',
      'te ver',
      'te duur',
      'te druk',
      '200',
    ],
  ],
  fr: [
    ...[
      'encore',
      'plus loin',
      'plus près',
      'montre tout à nouveau',
      'tout',
      'pourquoi moi',
      'suite',
    ],
    ...[
      'activités',
      'autre chose',
      'plus tard',
      'montre plus',
      'la suite',
      'pas celui-là',
      'trop loin',
    ],
    ...['continue', 'encore une fois', 'et après', 'tout montrer', 'rien', 'un autre', '42'],
  ],
  en: [
    ...['show everything again', 'everything', 'activities', 'show more', 'further away', 'closer'],
    ...[
      'why me',
      'why',
      'more',
      'show what is on',
      'nothing',
      'something else',
      'maybe later',
      'next',
    ],
    ...['go on', 'continue', 'all of them', 'the second', 'not this', 'too far', 'busy'],
  ],
}

async function me(): Promise<Member> {
  const { memberId } = await got(open.house, 'addresses', 'house' as never, kim.addressId)
  return got(open.house, 'members', DEMO_CLUB, memberId ?? '')
}

describe.each(['nl', 'fr', 'en'] as const)('in %s, a short harmless phrase', (language) => {
  it('stops nobody, and brings back nobody who stopped', async () => {
    await joins(kim, { language })
    const changed: string[] = []
    for (const words of HARMLESS[language]) {
      await kim.says(words)
      if ((await me()).paused) {
        changed.push(`${words}: paused`)
        await kim.says('start')
      }
    }
    await kim.says('stop')
    for (const words of HARMLESS[language]) {
      await kim.says(words)
      if (!(await me()).paused) {
        changed.push(`${words}: back`)
        await kim.says('stop')
      }
    }
    expect(changed).toEqual([])
  })
})

describe('somebody who stopped', () => {
  it.each([
    ...['start', 'start weer', 'hervat', 'ik ben terug', 'je suis de retour', "I'm back"],
    ...['weer meedoen', 'start again'],
  ])('is back with «%s»', async (words) => {
    await joins(kim)
    await kim.saysEach('stop', words)
    expect((await me()).paused).toBe(false)
  })

  it.each([
    ['ja', false],
    ['nee', true],
  ] as const)('is asked about «ik ben weer thuis», and «%s» decides', async (answer, paused) => {
    await joins(kim)
    await kim.saysEach('stop', 'ik ben weer thuis')
    await kim.sees('Bedoel je: Ik wil weer meedoen?', '1. Ja', '2. Nee')
    expect((await me()).paused).toBe(true)
    await open.restart()
    await kim.says(answer)
    expect((await me()).paused).toBe(paused)
  })
})

describe('somebody who is only busy', () => {
  it.each([
    ['nl', 'ik heb het veel te druk met mijn werk', 'Bedoel je: Ik wil even pauze?', 'ja', true],
    ['fr', 'je suis en vacances', 'Tu veux dire : Je veux faire une pause ?', 'non', false],
    ['en', 'I am too busy right now', 'Do you mean: I want to take a break?', 'yes', true],
  ] as const)('in %s, «%s» is asked first', async (language, words, question, answer, paused) => {
    await joins(kim, { language })
    await kim.says(words)
    await kim.sees(question)
    expect((await me()).paused).toBe(false)
    await kim.says(answer)
    expect((await me()).paused).toBe(paused)
  })
})

describe('an age that was asked for', () => {
  it.each(['bof', 'waarom', 'daarom', 'wat maakt dat uit'])(
    'is not taken from «%s»',
    async (words) => {
      await kim.saysEach('ik wil leren naaien in Genk', 'ja', 'Kim', words)
      expect((await me()).age).toBe('unknown')
    },
  )
})
