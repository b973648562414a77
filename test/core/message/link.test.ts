/** Our own addresses in a message: which of them are pressed, and what stands where nothing can be. */
import { describe, expect, it } from 'vitest'
import { doorsOf } from '../../../bots/doors.ts'
import { render } from '../../../core/dialogue/index.ts'
import {
  asPlainMessage,
  isOpenableUrl,
  isPayload,
  isPublicUrl,
  plain,
} from '../../../core/message/index.ts'
import { t } from '../../../core/texts/index.ts'

describe('an address of our own', () => {
  it.each(['https://t.me/goesting_bot?start=code-ABCD', 'https://goesting.example/?start=place-1'])(
    'is opened by anybody over https: %s',
    (url) => {
      expect(isPublicUrl(url)).toBe(true)
      expect(isOpenableUrl(url)).toBe(true)
    },
  )

  it.each(['http://127.0.0.1:3000/?start=x', 'http://localhost:3000/', 'http://[::1]/'])(
    'is opened on this machine alone: %s',
    (url) => {
      expect(isPublicUrl(url)).toBe(false)
      expect(isOpenableUrl(url)).toBe(true)
    },
  )

  it.each([
    ...['javascript:alert(1)', 'http://goesting.example/', 'https://a@b.example/', 'https://x'],
    ...['http://localhost@evil.example/', 'http://localhost.evil.example/', ' https://a.be/'],
    ...['https://a.be/ x', 'https:\\\\a.be/', 'https://gоesting.be/', 'data:text/html,x', ''],
  ])('is nothing to press otherwise: %s', (url) => {
    expect(isOpenableUrl(url)).toBe(false)
  })

  it('is told where nothing can be pressed, as each language writes it', () => {
    const draft = { blocks: [{ link: { url: 'https://a.be/', label: t('words.yes') } }] }
    const told = (language: 'nl' | 'fr'): string =>
      plain(render(draft, { language, label: String }))
    expect(told('nl')).toBe('Ja: https://a.be/')
    expect(told('fr')).toBe('Oui\u00a0: https://a.be/')
    const bare = asPlainMessage(render(draft, { language: 'nl', label: String }))
    expect(plain(bare)).toBe('Ja: https://a.be/')
  })
})

describe('a link into this house', () => {
  const doors = doorsOf({
    telegram: (payload, where) => `tg ${where} ${payload}`,
    web: (payload, where) => (where === 'chat' ? `web ${payload}` : undefined),
    later: () => undefined,
  })

  it('is there for every platform that is known', () => {
    expect(doors.linkTo('place-1', 'chat')).toEqual([
      { platform: 'telegram', url: 'tg chat place-1' },
      { platform: 'web', url: 'web place-1' },
    ])
    expect(doors.linkTo('place-1', 'group').map(({ platform }) => platform)).toEqual(['telegram'])
  })

  it.each(['', 'a b', 'a&b', 'é', 'x'.repeat(65)])('carries nothing else: %s', (payload) => {
    expect(isPayload(payload)).toBe(false)
    expect(doors.linkTo(payload, 'chat')).toEqual([])
  })
})
