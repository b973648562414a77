/** What is heard as words about one's chats, and what is not. */
import { describe, expect, it } from 'vitest'
import { asCode, codeFrom, spelled } from '../../../core/domain/index.ts'
import { chatsIn } from '../../../core/understanding/index.ts'
import { seededRandom } from '../../_kit/random.ts'

describe('words about chats', () => {
  it.each([
    'koppel mijn andere chat',
    'Koppel mijn andere chat aub',
    'kan je mijn twee chats koppelen?',
    'hoe koppel ik mijn telegram?',
    'ik wil mijn chats verbinden',
    'ik gebruik ook Telegram',
    'Ik gebruik u ook op de website',
    'ik zit ook op slack',
    'ik heb nog een andere chat',
    'chats koppelen',
    'relier mon autre chat',
    'je veux relier mes deux conversations',
    'J’utilise aussi Telegram',
    'je t’écris aussi sur le site web',
    "j'ai aussi une autre conversation",
    'link my other chat',
    'can you connect my telegram?',
    'I also use the website',
    "I'm also on Slack",
    'I use telegram too',
    'I have another chat',
  ])('«%s» asks for a code', (text) => {
    expect(chatsIn(text)).toEqual({ asks: 'code' })
  })

  it.each([
    ['koppel KQ7M-4TRD', 'kq7m4trd'],
    ['Koppel kq7m 4trd aub', 'kq7m4trd'],
    ['koppel met code KQ7M4TRD', 'kq7m4trd'],
    ['relier KQ7M-4TRD', 'kq7m4trd'],
    ['link KQ7M-4TRD please', 'kq7m4trd'],
    ['de code is KQ7M-4TRD', 'kq7m4trd'],
    ['KQ7M-4TRD', 'kq7m4trd'],
    ['koppel 12345678', '12345678'],
    ['koppel AAAA-BBBB', 'aaaabbbb'],
    ['koppel KQ7M4TR', 'kq7m4tr'],
    ['koppel KQ7M-4TR', 'kq7m4tr'],
  ])('«%s» is a code', (text, code) => {
    expect(chatsIn(text)).toEqual({ asks: 'link', code })
  })

  it.each([
    'ontkoppel',
    'Ontkoppel deze chat',
    'ik wil deze chat loskoppelen',
    'maak deze chat los',
    'délier',
    'détache ce chat',
    'unlink',
    'unlink this chat please',
    'disconnect this chat',
  ])('«%s» lets go of the chat', (text) => {
    expect(chatsIn(text)).toEqual({ asks: 'unlink' })
  })

  it.each([
    'koppel',
    'wij zijn een koppel en willen leren dansen',
    'ik wil leren computers met elkaar te verbinden',
    'ik zoek een groep voor gitaar',
    'ik wil leren koken',
    'ik wil mijn chats niet koppelen',
    'ne relie pas mes deux chats',
    'do not link my chats',
    'ik gebruik ook graag naald en draad',
    'ik wil Telegram leren gebruiken',
    'ik zoek iemand die ook op slack zit',
    'je veux apprendre à relier des livres',
    'je sais relier des livres',
    'I want to learn to connect my printer',
    'link',
    'chat',
    'ik heb een kat (chat) en twee honden',
    '0478 34 67 93',
    'woensdag',
    'rustig praten met iemand',
    'een mens',
    '34679346',
  ])('«%s» is about something else', (text) => {
    expect(chatsIn(text)).toBeUndefined()
  })
})

describe('a code', () => {
  const random = seededRandom('codes')
  const codes = Array.from({ length: 2000 }, () => codeFrom(random.secret()))

  it('has eight letters and figures that cannot be taken for each other, and is another each time', () => {
    for (const code of codes) expect(code).toMatch(/^(?=.*[A-Z])[CDFGHJKMNPQRTVWXY34679]{8}$/)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('favours no letter', () => {
    const counts = new Map<string, number>()
    for (const one of codes.join('')) counts.set(one, (counts.get(one) ?? 0) + 1)
    expect(counts.size).toBe(22)
    const expected = (2000 * 8) / 22
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(150)
  })

  it('is read as it is shown, and in small letters with spaces', () => {
    for (const code of codes.slice(0, 50)) {
      expect(asCode(spelled(code ?? ''))).toBe(code)
      expect(
        asCode(
          ` ${spelled(code ?? '')
            .toLowerCase()
            .replace('-', ' ')} `,
        ),
      ).toBe(code)
    }
  })
})
