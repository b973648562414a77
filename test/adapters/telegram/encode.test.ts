/** A message as Telegram is sent it. */
import { describe, expect, it } from 'vitest'
import { type Encoded, encode, LONGEST } from '../../../adapters/telegram/encode.ts'
import { PhotoId } from '../../../core/domain/index.ts'
import type { Block, Choice, Message, Span } from '../../../core/message/index.ts'

const seal = (token: string): string | undefined =>
  token.length > 40 ? undefined : `sealed ${token}`

function encoded(blocks: readonly Block[], choices: readonly Choice[] = []): Encoded {
  return encode({ language: 'nl', blocks: [...blocks], choices: [...choices] }, seal)
}

const text = (...spans: Span[]): Block => ({ kind: 'text', spans })
const choice = (label: string, token = `c:say:${label}`): Choice => ({ token, label })

/** What is shown in bold. */
function bold({ texts }: Encoded): string[] {
  return texts.flatMap((one) =>
    one.entities.map(({ offset, length }) => one.text.slice(offset, offset + length)),
  )
}

describe('texts', () => {
  it('marks our own words, and reads nothing in what people wrote', () => {
    const name = '<a href="tg://user?id=1">x</a> ](http://evil) _*[ &amp; `'
    const found = encoded([text({ text: 'Dag ', strong: true }, { text: name, words: true })])
    expect(found.texts).toEqual([
      { text: `Dag ${name}`, entities: [{ type: 'bold', offset: 0, length: 4 }] },
    ])
  })

  it('counts as Telegram counts, also behind signs of two units', () => {
    const found = encoded([text({ text: '😀é ', words: true }, { text: 'naaien', strong: true })])
    expect(bold(found)).toEqual(['naaien'])
  })

  it('leaves out signs that turn people’s words around', () => {
    const [only] = encoded([text({ text: 'naar \u202ekcab\u2066!', words: true })]).texts
    expect(only?.text).toBe('naar kcab!')
  })

  it('shows a card with its title in bold and its choices by number', () => {
    const card: Block = {
      kind: 'card',
      tag: [{ text: 'Iemand' }],
      title: [{ text: 'Nadia', words: true }],
      lines: [[{ text: 'Leert naaien' }]],
      choices: [choice('Vraag Nadia'), { ...choice('Waarom?'), quiet: true }],
    }
    const found = encoded([text({ text: 'Dit vond ik.' }), card], [choice('Toon meer')])
    expect(found.texts[0]?.text).toBe('Dit vond ik.\n\nIemand\nNadia\nLeert naaien\n1. Vraag Nadia')
    expect(bold(found)).toEqual(['Nadia'])
    expect(found.texts[0]?.reply_markup?.inline_keyboard.flat().map((one) => one.text)).toEqual([
      '1. Vraag Nadia',
      '2. Toon meer',
      '3. Waarom?',
    ])
  })

  it('shows the picture of a card as one sign before its first words, and its photo by itself', () => {
    const card: Extract<Block, { kind: 'card' }> = {
      ...{ kind: 'card', picture: 'group', tag: [{ text: 'Groepje' }], lines: [], choices: [] },
      title: [{ text: 'Naaien' }],
    }
    const { tag: _, ...bare } = { ...card, photo: PhotoId.parse('p-1') }
    const found = encoded([card, bare])
    expect(found.texts[0]?.text).toBe('👥 Groepje\nNaaien\n\n👥 Naaien')
    expect(bold(found)).toEqual(['Naaien', 'Naaien'])
    expect(found.photos).toEqual([{ photo: 'p-1', caption: 'Naaien' }])
  })

  it('shows the picture of a button before its words', () => {
    const found = encoded([text({ text: 'Waar?' })], [{ ...choice('Eten'), picture: 'eat' }])
    expect(found.texts[0]?.reply_markup?.inline_keyboard[0]?.[0]?.text).toBe('1. 🍲 Eten')
  })

  it('names the card on a button whose words stand on several', () => {
    const card = (title: string): Block => ({
      kind: 'card',
      title: [{ text: title, words: true }],
      lines: [],
      choices: [choice(`Vraag ${title}`, 'a:run:ask'), { ...choice('Waarom ik?'), quiet: true }],
    })
    const found = encoded([card('Nadia'), card('Groepje in het grote huis van Marleen')])
    expect(found.texts[0]?.reply_markup?.inline_keyboard.flat().map((one) => one.text)).toEqual([
      '1. Vraag Nadia',
      '2. Vraag Groepje in het grote huis van Marleen',
      '3. Waarom ik? · Nadia',
      '4. Waarom ik? · Groepje in het grote hu…',
    ])
  })

  it('asks the first field of a form, with its choices', () => {
    const field = { label: [{ text: 'Hoe heet je?' }], optional: true }
    const found = encoded([
      {
        kind: 'form',
        token: 'a:run:form',
        submit: 'Klaar',
        fields: [
          { ...field, key: 'name', kind: 'text', choices: [choice('Sla over')] },
          { ...field, key: 'age', kind: 'choice', choices: [choice('Ja')] },
        ],
      },
    ])
    expect(found.texts[0]?.text).toBe('Hoe heet je?')
    expect(found.texts[0]?.reply_markup?.inline_keyboard).toEqual([
      [{ text: '1. Sla over', callback_data: 'sealed c:say:Sla over' }],
    ])
  })

  it('says the choices when there are no other words, for Telegram takes no empty text', () => {
    expect(encoded([], [choice('Ja'), choice('Nee')]).texts[0]?.text).toBe('1. Ja\n2. Nee')
    expect(encoded([]).texts).toEqual([])
    expect(encoded([text({ text: ' \n ' })]).texts).toEqual([])
  })
})

describe('buttons', () => {
  it('stand side by side when they are short', () => {
    const [only] = encoded(
      [text({ text: 'Klopt dit?' })],
      [choice('Ja'), choice('Nee'), choice('Ik wil het eerst nog even lezen'), choice('Terug')],
    ).texts
    expect(only?.reply_markup?.inline_keyboard.map((row) => row.map((one) => one.text))).toEqual([
      ['1. Ja', '2. Nee'],
      ['3. Ik wil het eerst nog even lezen'],
      ['4. Terug'],
    ])
  })

  it('that carry too much are told by their number instead', () => {
    const [only] = encoded(
      [text({ text: 'Kies:' })],
      [choice('Ja'), choice('Lang', `c:say:${'x'.repeat(40)}`)],
    ).texts
    expect(only?.text).toBe('Kies:\n\n2. Lang')
    expect(only?.reply_markup?.inline_keyboard).toHaveLength(1)
  })

  it('that open an address stand first, and take no number', () => {
    const link = { kind: 'link' as const, url: 'https://t.me/goesting_bot?start=x', label: 'Open' }
    const near = { ...link, url: 'http://127.0.0.1:3000/', label: 'Hier' }
    const found = encoded([text({ text: 'Kies:' }), link, near], [choice('Ja'), choice('Nee')])
    expect(found.texts[0]?.text).toBe('Kies:\n\nHier: http://127.0.0.1:3000/')
    expect(found.texts[0]?.reply_markup?.inline_keyboard).toEqual([
      [{ text: 'Open', url: link.url }],
      [
        { text: '1. Ja', callback_data: 'sealed c:say:Ja' },
        { text: '2. Nee', callback_data: 'sealed c:say:Nee' },
      ],
    ])
    expect(encoded([link]).texts[0]?.text).toBe('Open')
    const many = encoded(Array.from({ length: 103 }, () => ({ ...link })))
    expect(many.texts[0]?.reply_markup?.inline_keyboard.flat()).toHaveLength(100)
    expect(many.texts[0]?.text.match(/Open: https/g)).toHaveLength(3)
  })

  it('are never more than Telegram shows', () => {
    const many = Array.from({ length: 130 }, (_, index) => choice(`nummer ${String(index)}`))
    const [only] = encoded([text({ text: 'Kies:' })], many).texts
    expect(only?.reply_markup?.inline_keyboard.flat()).toHaveLength(100)
    expect(only?.text).toContain('130. nummer 129')
  })
})

describe('long texts', () => {
  const sentence = 'Dit is een zin over naaien in Genk. '
  const whole = (count: number): string => sentence.repeat(count).trim()

  it('are cut between sentences, and their buttons stand under the last part', () => {
    const { texts } = encoded([text({ text: whole(400), words: true })], [choice('Ja')])
    expect(texts.length).toBeGreaterThan(3)
    for (const one of texts) {
      expect(one.text.length).toBeLessThanOrEqual(LONGEST)
      expect(one.text).toMatch(/^Dit is .*\.$/s)
    }
    expect(texts.map((one) => one.text).join(' ')).toBe(whole(400))
    expect(texts.map((one) => one.reply_markup !== undefined)).toEqual(
      texts.map((_, index) => index === texts.length - 1),
    )
  })

  it('keep their marks, also one that is cut in two', () => {
    const found = encoded([text({ text: whole(150), strong: true }), text({ text: 'klein' })])
    expect(bold(found).join(' ')).toBe(whole(150))
  })

  it('are cut between paragraphs where there are any', () => {
    const { texts } = encoded([
      text({ text: 'a'.repeat(3_000) }),
      text({ text: 'b'.repeat(3_000) }),
    ])
    expect(texts.map((one) => one.text)).toEqual(['a'.repeat(3_000), 'b'.repeat(3_000)])
  })

  it('without any break are cut all the same, and never in the middle of a character', () => {
    const { texts } = encoded([text({ text: `x${'😀'.repeat(5_000)}`, words: true })])
    expect(texts.map((one) => one.text).join('')).toBe(`x${'😀'.repeat(5_000)}`)
    for (const one of texts) expect(one.text).not.toMatch(/\p{Surrogate}/u)
  })

  it('of exactly 4,096 units are one message, and one unit more makes two', () => {
    expect(encoded([text({ text: 'x'.repeat(4_096) })]).texts).toHaveLength(1)
    expect(encoded([text({ text: 'x'.repeat(4_097) })]).texts).toHaveLength(2)
  })
})

describe('files', () => {
  it('go with the message, and are no words of it', () => {
    const found = encoded([
      text({ text: 'Tot woensdag!' }),
      { kind: 'calendar', about: 'a1', label: 'Zet in je agenda' },
      { kind: 'file', link: 'file-1', read: 'Lees', data: 'Haal op' },
    ])
    expect(found.files).toEqual([
      { kind: 'calendar', about: 'a1', label: 'Zet in je agenda' },
      { kind: 'own', link: 'file-1', read: 'Lees', data: 'Haal op' },
    ])
    expect(found.texts[0]?.text).toBe('Tot woensdag!')
  })
})

describe('any message at all', () => {
  it('is cut into parts that Telegram takes', () => {
    const message: Message = {
      language: 'fr',
      blocks: Array.from({ length: 60 }, (_, index) => ({
        kind: 'card' as const,
        title: [{ text: `Titre ${String(index)}`, words: true as const }],
        lines: [[{ text: 'mot '.repeat(80) }]],
        choices: [choice('Oui'), choice('Non')],
      })),
      choices: [],
    }
    for (const { text: one, entities } of encode(message, seal).texts) {
      expect(one.length).toBeGreaterThan(0)
      expect(one.length).toBeLessThanOrEqual(LONGEST)
      for (const { offset, length } of entities) {
        expect(length).toBeGreaterThan(0)
        expect(offset + length).toBeLessThanOrEqual(one.length)
      }
    }
  })
})
