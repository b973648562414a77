/**
 * The learner's talk in Telegram, over real HTTP: by words, by buttons and by numbers, on a server of others
 * and on our own, through the house as it is wired for operators.
 */
import { describe, expect, it } from 'vitest'
import { startFakeTelegram } from '../../_kit/telegram/fake-server.ts'
import type { TelegramPerson } from '../../_kit/telegram/person.ts'
import { startTestApi } from '../../_kit/telegram/test-api.ts'
import { onServers, WHOLE_TALK_MS } from './ground.ts'
import { telegramHouse } from './house.ts'

interface Server {
  readonly apiRoot: string
  readonly token: string
  person(who: { readonly id: number; readonly language: string }): TelegramPerson
  close(): Promise<void>
}

const SERVERS: readonly (readonly [string, () => Promise<Server>])[] = [
  ['telegram-test-api', startTestApi],
  [
    'the fake of this project',
    async () => {
      const server = await startFakeTelegram()
      const person: Server['person'] = ({ id, language }) =>
        server.person({ id, language_code: language })
      return { ...server, person, close: () => server.close() }
    },
  ],
]

const { opened, fake, closes } = onServers()

const ON_TELEGRAM = {
  nl: {
    wish: 'ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk',
    right: '1. Ja, dat klopt',
    isAdult: 'ja',
    ask: '1. Vraag Nadia',
    found: 'Dit past bij jou',
    asked: 'Ik heb het gevraagd',
    yes: 'Goed nieuws',
    nobody: 'deze mensen bestaan niet',
  },
  fr: {
    wish: 'je voudrais apprendre la couture et je sais bien cuisiner, le mercredi soir à Genk',
    right: '1. Oui, c’est juste',
    isAdult: 'oui',
    ask: '1. Contacter Nadia',
    found: 'Voici ce qui te convient',
    asked: 'J’ai posé la question',
    yes: 'Bonne nouvelle',
    nobody: 'ces personnes n’existent pas',
  },
  en: {
    wish: 'I want to learn to sew and I can cook well, preferably Wednesday evening in Genk',
    right: '1. Yes, that is right',
    isAdult: 'yes',
    ask: '1. Ask Nadia',
    found: 'This suits you',
    asked: 'I have asked',
    yes: 'Good news',
    nobody: 'these people do not exist',
  },
} as const

describe.each(SERVERS)('on %s', (_, start) => {
  it.each(['nl', 'fr', 'en'] as const)(
    'somebody tells a wish, says who they are, and asks who fits: %s',
    async (language) => {
      const server = closes(await start())
      await opened(server)
      const say = ON_TELEGRAM[language]
      const kim = server.person({ id: 5_000_000_001, language })
      await kim.says('/start')
      await kim.isAnswered()
      await kim.says(say.wish)
      await kim.sees('Genk', say.right, say.nobody)
      await kim.presses(say.right)
      await kim.isAnswered()
      await kim.saysEach('Kim', say.isAdult)
      await kim.says('1')
      await kim.sees(say.ask)
      await kim.presses(say.ask)
      await kim.sees(say.ask)
      await kim.says('1')
      await kim.sees(say.asked)
    },
    WHOLE_TALK_MS,
  )
})

describe('a house on Telegram', () => {
  it(
    'answers after a restart what was said while it was away, once, and old buttons still work',
    async () => {
      const server = await fake()
      const first = await telegramHouse(server)
      const kim = server.person()
      await kim.says(ON_TELEGRAM.nl.wish)
      await kim.sees('Klopt dat?')
      await first.leave()
      await kim.says('hulp')
      await opened({ ...server, folder: first.folder })
      await kim.sees('We waren nog bezig')
      await kim.presses('1. Ja, dat klopt')
      await kim.sees('Hoe mag ik je noemen')
      expect(server.doubles()).toEqual([])
    },
    WHOLE_TALK_MS,
  )

  it(
    'hears by a webhook what it would hear by asking, and says when Telegram does not know its address',
    async () => {
      const server = await fake()
      const webhookSecret = 'a-secret-of-the-webhook-of-forty-letters'
      const here = await opened({ ...server, webhookSecret })
      expect(here.told.join('\n')).toContain('setWebhook')
      const url = `${here.url}/telegram/webhook`
      const set = `${server.apiRoot}/bot${server.token}/setWebhook`
      await fetch(set, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ url, secret_token: webhookSecret }),
      })
      const kim = server.person()
      await kim.says(ON_TELEGRAM.nl.wish)
      await kim.presses('1. Ja, dat klopt')
      await kim.sees('Hoe mag ik je noemen')
      expect(server.doubles()).toEqual([])
    },
    WHOLE_TALK_MS,
  )

  it(
    'takes a place for the name of its town, and words under a picture for words',
    async () => {
      const server = await fake()
      await opened(server)
      const kim = server.person()
      await kim.says('ik wil leren naaien')
      await kim.isAnswered()
      kim.sendsLocation(50.9661, 5.5021)
      await kim.sees('Genk')
      const kept = JSON.stringify(server.accepted())
      expect(kept).not.toContain('50.9661')
      kim.sends({ sticker: { file_id: 'x', file_unique_id: 'y', width: 1, height: 1 } })
      await kim.sees('Schrijf het in enkele woorden')
    },
    WHOLE_TALK_MS,
  )

  it(
    'says in a group one thing, to talk alone, and hears nothing else of it',
    async () => {
      const server = await fake()
      await opened(server)
      const kim = server.person({ first_name: 'Kim' })
      const room = server.room('Naaien', [kim])
      room.addsBot(kim)
      const inRoom = kim.inRoom(room)
      await inRoom.isAnswered()
      expect((await inRoom.last()).buttons[0]?.url).toContain('https://t.me/goesting_test_bot')
      await inRoom.says('ik wil leren naaien, wie helpt mij?')
      await kim.says('hulp')
      await kim.isAnswered()
      expect(await inRoom.messages()).toHaveLength(1)
    },
    WHOLE_TALK_MS,
  )

  it(
    'goes on when the server knows neither commands, nor signs, nor files',
    async () => {
      const without = ['setMyCommands', 'sendChatAction', 'sendDocument', 'getWebhookInfo']
      const server = await fake({ without: [...without, 'answerCallbackQuery'] })
      await opened(server)
      const kim = server.person()
      await kim.says(ON_TELEGRAM.nl.wish)
      await kim.presses('1. Ja, dat klopt')
      await kim.sees('Hoe mag ik je noemen')
    },
    WHOLE_TALK_MS,
  )

  it(
    'gives somebody a file of everything that is kept of them',
    async () => {
      const server = await fake()
      await opened(server)
      const kim = server.person()
      await kim.says(ON_TELEGRAM.nl.wish)
      await kim.presses('1. Ja, dat klopt')
      await kim.isAnswered()
      await kim.saysEach('Kim', 'ja', '1')
      await kim.says('geef mij mijn gegevens')
      await kim.sees('goesting.txt', 'goesting.json')
    },
    WHOLE_TALK_MS,
  )

  it(
    'tells its menus, for people and for groups, in three languages',
    async () => {
      const server = await fake()
      await opened(server)
      const kim = server.person()
      await kim.says('/hulp')
      await kim.isAnswered()
      const told = server.accepted('setMyCommands').map(({ params }) => params['language_code'])
      expect(told).toEqual([undefined, undefined, 'nl', 'nl', 'fr', 'fr', 'en', 'en'])
    },
    WHOLE_TALK_MS,
  )
})
