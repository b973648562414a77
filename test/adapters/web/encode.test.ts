/** Messages as HTML: what stands where, and that nobody's words are ever read as markup. */
import { string as anyString, assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode, type Post } from '../../../adapters/web/encode.ts'
import { escaped, html } from '../../../adapters/web/html.ts'
import { type Message, numbered } from '../../../core/message/index.ts'
import { words } from './house.ts'
import { HOSTILE } from './xss.table.ts'

const POST: Post = { action: '/say', hidden: html`<input type="hidden" name="event" value="e">` }

/** A message with the same text in every place where a text can stand. */
function everywhere(text: string): Message {
  const spans = [
    { text },
    { text, words: true as const },
    { text, strong: true as const },
    { text, words: true as const, strong: true as const },
  ]
  const choices = [{ token: text.slice(0, 64), label: text.slice(0, 80), picture: 'eat' as const }]
  return {
    language: 'nl',
    choices,
    blocks: [
      { kind: 'text', spans },
      { kind: 'card', picture: 'peer', tag: spans, title: spans, lines: [spans, spans], choices },
      { kind: 'file', link: text, read: text, data: text },
      { kind: 'calendar', about: text, label: text },
      { kind: 'link', url: text, label: text },
      { kind: 'link', url: 'https://t.me/goesting_bot', label: text },
      {
        kind: 'form',
        token: text,
        submit: text,
        fields: [
          { key: text, label: spans, kind: 'text', optional: true, choices: [] },
          { key: text, label: spans, kind: 'choice', optional: false, choices },
        ],
      },
    ],
  }
}

/** The tags of a piece of HTML with what stands between them and in their attributes taken out. */
function skeleton(page: string): string {
  return page.replace(/"[^"]*"/g, '""').replace(/>[^<]*</g, '><')
}

describe('a message as HTML', () => {
  it.each(HOSTILE)('has the same tags with %j in it as with a plain word', (text) => {
    expect(skeleton(encode(everywhere(text), POST))).toBe(skeleton(encode(everywhere('x'), POST)))
  })

  it('has the same tags with any text in it', () => {
    const plain = skeleton(encode(everywhere('x'), POST))
    assert(
      property(anyString({ minLength: 1, unit: 'binary', maxLength: 120 }), (text) => {
        expect(skeleton(encode(everywhere(text), POST))).toBe(plain)
      }),
    )
  })

  it('escapes once: what was written is what is read', () => {
    assert(
      property(anyString({ unit: 'binary' }), (text) => {
        const read = escaped(text).replace(
          /&(amp|lt|gt|quot|#39);/g,
          (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
        )
        expect(read).toBe(text.replaceAll('\0', '\ufffd'))
      }),
    )
    expect(encode(words('&lt;b&gt; & "jij"'), POST)).toBe(
      '<p>&amp;lt;b&amp;gt; &amp; &quot;jij&quot;</p>',
    )
  })

  it('shows our own bold, and stars in the words of people as stars', () => {
    const message: Message = {
      language: 'nl',
      choices: [],
      blocks: [
        {
          kind: 'text',
          spans: [{ text: 'Dag ', strong: true }, { text: '*Nadia*', words: true }, { text: '!' }],
        },
      ],
    }
    expect(encode(message, POST)).toBe('<p><strong>Dag </strong><bdi>*Nadia*</bdi>!</p>')
  })

  it('numbers every choice as the house counts them, on cards, in forms and below', () => {
    const choice = (label: string): { token: string; label: string } => ({ token: label, label })
    const message: Message = {
      language: 'nl',
      choices: [choice('vijf')],
      blocks: [
        { kind: 'card', title: [], lines: [], choices: [choice('een'), choice('twee')] },
        {
          kind: 'form',
          token: 'f',
          submit: 'Verder',
          fields: [
            {
              key: 'a',
              label: [],
              kind: 'choice',
              optional: false,
              choices: [choice('drie'), choice('vier')],
            },
          ],
        },
      ],
    }
    const shown = encode(message, POST)
    const found = [...shown.matchAll(/value="(\w+)"><span class="number">(\d)</g)].map((match) => [
      match[1],
      Number(match[2]),
    ])
    expect(found).toEqual([
      ['een', 1],
      ['twee', 2],
      ['vijf', 5],
    ])
    expect(numbered(message)).toHaveLength(5)
  })

  it('makes choices that send their token without a script', () => {
    const shown = encode(words('x', { choices: [{ token: 'a:r:1', label: 'Ja' }] }), POST)
    expect(shown).toContain('<button class="choice" form="choose" name="token" value="a:r:1">')
  })

  it('makes forms that can be sent without a script, and says which fields may stay empty', () => {
    const shown = encode(everywhere('x'), POST)
    expect(shown).toContain('<form class="fields" method="post" action="/say">')
    expect(shown).toContain('<input type="hidden" name="form" value="x">')
    expect(shown).toMatch(/<small>\(mag leeg blijven\)<\/small><\/span><input name="f\.x"/)
    expect(shown).toMatch(/type="radio" name="f\.x" value="x" required>/)
    expect(shown.match(/mag leeg blijven/g)).toHaveLength(1)
  })

  it('opens an address of our own in a page that learns nothing of this one', () => {
    const link = (url: string): string =>
      encode(
        { language: 'nl', blocks: [{ kind: 'link', url, label: 'Open <b>' }], choices: [] },
        POST,
      )
    expect(link('https://t.me/goesting_bot?start=x')).toBe(
      '<p class="choices"><a class="choice" href="https://t.me/goesting_bot?start=x" rel="noopener noreferrer" target="_blank">Open &lt;b&gt;</a></p>',
    )
    expect(link('javascript:alert(1)')).toBe('<p>Open &lt;b&gt;: javascript:alert(1)</p>')
  })

  it('leaves out what is not there', () => {
    const card = { kind: 'card' as const, title: [{ text: 'T' }], lines: [], choices: [] }
    expect(encode({ language: 'nl', blocks: [card], choices: [] }, POST)).toBe(
      '<div class="card"><div class="facts"><h2>T</h2></div></div>',
    )
    expect(encode({ language: 'nl', blocks: [], choices: [] }, POST)).toBe('')
  })
})

describe('the table of hostile strings', () => {
  it('holds at least a hundred different ones', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(100)
  })
})
