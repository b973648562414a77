/** Links that people write: what an adult sees of them, and that nobody else gets one. */
import { assert, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidesLinks, linksFor } from '../../../core/policy/index.ts'

const PLACE = { left: '[weg]', hidden: '[verborgen]' }
const OWN = [
  'https://t.me/goesting_bot?start=',
  'https://goesting.example/?start=',
  'https://club.be/?start=',
]
const ADULT = { age: 'adult', roles: [] } as const
const MINOR = { age: 'minor', roles: [] } as const
const UNKNOWN = { age: 'unknown', roles: [] } as const

const toAdult = (words: string): string => linksFor(words, ADULT, PLACE, OWN)
const toMinor = (words: string): string => linksFor(words, MINOR, PLACE, OWN)
/** What is seen of it: what holds two signs together is not. */
const read = (words: string): string => words.replaceAll('\u2060', '')

describe('an adult', () => {
  it.each([
    'Kijk op https://www.genk.be/agenda?dag=3#uur, tot straks!',
    'zie genk.be.',
    'mail naar jan.peeters@school.be of bel 0470 12 34 56',
    'https://bibliotheek.be (de site van de bib)',
    'https://t.me/goesting_bot?start=activity-12',
    'https://goesting.example/?start=place-bib',
    'https://t.me/buurtgroep',
    'http://127.0.0.1:3000/x',
  ])('sees a link as it was written: %s', (words) => {
    expect(toAdult(words)).toBe(words)
    expect(hidesLinks(words, OWN)).toBe(false)
  })

  it.each([
    ['https://google.com@evil.be/login', 'https://evil.be/login'],
    ['https://jan:pas@evil.be', 'https://evil.be'],
    ['google.com@evil.be/login', 'google.com@evil.be/login'.slice(11)],
    ['https://gооgle.com/x', 'https://xn--ggle-55da.com/x'],
    ['аpple.com', 'xn--pple-43d.com'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['\u202emoc.live\u202c', 'moc.live'],
    ['ev\u200bil.be', 'evil.be'],
    ['ｅｖｉｌ．ｂｅ', 'evil.be'],
    ['evil。be', 'evil.be'],
    ['[bank.be](https://evil.be)', '[bank.be](https://evil.be)'],
  ])('sees where %s leads', (words, seen) => {
    expect(toAdult(words)).toBe(seen)
  })

  it.each([
    ...['https://bit.ly/3xY', 'bit.ly/3xY', 'www.tinyurl.com/a', 'HTTPS://T.CO/a'],
    ...['t.me/evil_bot?start=x', 'https://telegram.me/evil_bot?a=1&startgroup=x'],
    ...['tg://resolve?domain=evil_bot', 'tg:resolve?domain=evil_bot', 'evil.t.me/?start=1'],
    ...['javascript:alert(1)//', 'ftp://evil.be/x', 'https://0x7f000001/', 'https://evil%2ebe/'],
    ...['https://t.me/goesting_bot?start=code-CDFG-HJKM', 'https://t.me/proxy?server=x'],
    // One link in another: the first one is what is pressed.
    ...['bit.ly/abc?u=http://good.be', 't.me/evil_bot?start=1&u=http://good.be', 'bit.ly/x?tel:1'],
    ...['https://good.be/?u=bit.ly/x', 'good.be:http://bit.ly/x', 'https://good.be/tg:resolve'],
    ...['good.be:80@evil.be/', 'https://bank.be;x@evil.be', 'jan@bit.ly', 'x.bit.ly/a'],
    ...['bit.ly/x@http://good.be', 't.me/evil_bot?%73tart=1'],
    // Of our own only what may be passed on, and only as we write it.
    ...['https://goesting.example/?start=code-CDFGHJKM', 'club.be/?start=%63ode-CDFG'],
    ...['https://goesting.example/?start=activity-1&startgroup=room-2', 'club.be?start=code-1'],
    ...['https://GOESTING.example/?start=code-1', 'club.be:443/?a=1&%73tart=code-1'],
    ...['CLUB.be/?start=room', 'https://t.me/goesting_bot?start=activity-1&start=code-2'],
    ...['https://goesting.example/?start=', `t.me/goesting_bot?start=${'a'.repeat(65)}`],
  ])('does not get %s', (words) => {
    expect(toAdult(words)).toContain(PLACE.hidden)
    expect(toAdult(`Kijk: ${words} straks`)).toMatch(/^Kijk: \[verborgen\].* straks$/)
    expect(hidesLinks(words, OWN)).toBe(true)
  })
})

describe('words without a link', () => {
  it.each([
    ...['om 14.30u', 'bv. dit', 'e.d.', 'prijs 5.50', 'Node.js', 'ik.wil', 'a.u.b.', 'd.w.z. nu'],
    ...['Dat was leuk.Tot morgen!', 'van 9u tot 10:30', '3.000 euro', '12.11.2026', 'St.-Truiden'],
    ...['c.-à-d. demain', 'e.g. this', 'wie/wat', 'en/of', 'ja... misschien', '«naaien», enz.'],
    ...['👩‍👩‍👧 groep', 'سلام، حالت چطوره؟ می‌خواهم', 'Привіт.Як справи?', 'half-en-half', ''],
  ])('stay as they are: %s', (words) => {
    expect(toAdult(words)).toBe(words)
    expect(read(toMinor(words))).toBe(read(words))
  })
})

describe('who is no declared adult', () => {
  it.each([MINOR, UNKNOWN])('gets the words without the link: $age', (reader) => {
    const told = linksFor('Kijk op www.genk.be/x. Tot dan!', reader, PLACE, OWN)
    expect(told).toBe('Kijk op [weg]. Tot dan!')
    const own = linksFor('https://t.me/goesting_bot?start=activity-1', reader, PLACE, OWN)
    expect(own).toBe('[weg]')
  })

  it('gets no address of somebody either', () => {
    expect(toMinor('mail jan@school.be of @jan_peeters')).toBe('mail [weg] of @\u2060jan_peeters')
  })

  it('who coordinates sees what people write to each other', () => {
    const reader = { age: 'unknown', roles: ['coordinator'] } as const
    expect(linksFor('zie genk.be', reader, PLACE)).toBe('zie genk.be')
  })
})

/** What a chat app makes a link of by itself: a scheme, or a name with something behind a dot. */
const LIVE =
  /[a-z]:\/\/|(?<![a-z])(?:mailto|tg):\w|[\p{L}\p{N}_-][.\u3002\uff0e\uff61]\p{L}{2}|@\w/iu
/** As an app reads it that drops the signs which turn text around. */
const dropped = (words: string): string => words.replace(/[\u200e\u200f\u202a-\u202e]/g, '')

const SCHEMES = [
  '',
  'https://',
  'HTTP://',
  'www.',
  'tg://',
  'mailto:',
  'https:\\\\',
  'ftp://',
  '//',
]
const USERS = ['', 'google.com@', 'jan:pas@', '@']
const HOSTS = ['evil.be', 'EVIL.Com', 'gооgle.com', 'a-b.c.co.uk', 't.me', '127.0.0.1', 'мама.рф']
const DISGUISE = ['', '\u200b', '\u200d', '\u202e', '\u200e', '\u00ad', '\u2066', '\ufeff']
const PATHS = ['', '/', '/x?start=1', ':8080/a', '#x', '.', '...', '/a,b', '/(x)']
const AROUND = ['', ' ', '(', ')', '«', '"', ':', '=', '](', '>', '*', 'zie ', '\n', '…', '-', '/']

const HIDING = [
  ...['bit.ly/x', 'TinyURL.com/a', 'www.t.co/1', 't.me/evil_bot?start=1', 'tg://resolve?domain=x'],
  ...[
    'telegram.me/evil_bot?a=1&startgroup=x',
    'bank.be@evil.be/x',
    'bank.be:80@evil.be',
    'a.bit.ly',
  ],
  ...['club.be/?start=code-CDFG', 't.me/goesting_bot?start=code-CDFG'],
]
const BEHIND = [
  '',
  '?u=http://good.be',
  '&u=https://good.be/x',
  '?tel:1',
  '#mailto:a@good.be',
  '@x',
  '.',
]
const BEFORE = ['', 'good.be:', 'https://good.be/?u=', 'good.be/', 'mailto:', 'jan@', 'x=', '://']
/** A shortener, a bot of somebody else, a code, who it is said to be, and what turns text around. */
const HIDDEN =
  /(?<![\p{L}\p{M}\p{N}_-])(?:bit\.ly|tinyurl\.com|t\.co)(?![\p{L}\p{N}]|\.\p{L})|evil_bot\?|tg:|start=code|(?:^|\s)bank\.be(?::80)?@|:\/\/[^\s/?#]*@|[\u202a-\u202e\u2066-\u2069]/iu

describe('whatever somebody writes', () => {
  const disguised = tuple(
    ...[constantFrom(...AROUND), constantFrom(...SCHEMES), constantFrom(...USERS)],
    ...[constantFrom(...HOSTS), constantFrom(...DISGUISE), constantFrom(...PATHS)],
    ...[constantFrom(...AROUND), string({ unit: 'grapheme', maxLength: 6 })],
  ).map(([before, scheme, user, host, hidden, path, after, more]) => {
    const at = host.length >> 1
    const inside = `${host.slice(0, at)}${hidden}${host.slice(at)}`
    return `${more}${before}${scheme}${user}${inside}${path}${after}`
  })

  it('no link reaches a minor, in any disguise', () => {
    assert(
      property(disguised, (words) => {
        expect(dropped(toMinor(words))).not.toMatch(LIVE)
      }),
      { numRuns: 1000 },
    )
  })

  it('no link is made out of any text at all', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), (words) => {
        expect(dropped(toMinor(words))).not.toMatch(LIVE)
      }),
    )
  })

  it('no link that hides where it leads reaches an adult, in any disguise', () => {
    const around = constantFrom(...AROUND)
    const hiding = tuple(
      ...[around, constantFrom(...SCHEMES), constantFrom(...USERS), constantFrom(...HIDING)],
      ...[constantFrom(...DISGUISE), constantFrom(...BEHIND), constantFrom(...BEFORE), around],
    ).map(([before, scheme, user, link, hidden, behind, first, after]) => {
      const at = link.length >> 1
      return `${before}${first}${scheme}${user}${link.slice(0, at)}${hidden}${link.slice(at)}${behind}${after}`
    })
    assert(
      property(hiding, (words) => {
        expect(toAdult(words)).not.toMatch(HIDDEN)
      }),
      { numRuns: 5000 },
    )
  })

  it('what was treated once stays as it is', () => {
    assert(
      property(disguised, (words) => {
        const once = toAdult(words)
        expect(toAdult(once)).toBe(once)
      }),
    )
  })

  it('long words take no longer than they are long', () => {
    const began = performance.now()
    for (const sign of ['a', '.', 'a.', '@', ':', '/', '-', 'a@', '://', '\u200b', 'é.'])
      toMinor(sign.repeat(4000 / sign.length))
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
