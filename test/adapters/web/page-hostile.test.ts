/** Words that try to be more than words, in a real browser: nothing of them runs. */
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../core/message/index.ts'
import { DESK, screen, THEMES } from './screen.ts'
import { HOSTILE } from './xss.table.ts'

const seen = screen()
/** All of them come from the house; typing each takes a while, so the short run types some. */
const TYPED =
  process.env['GOESTING_LONG'] === '1' ? HOSTILE : HOSTILE.filter((_, at) => at % 4 === 0)

describe('hostile words in a real browser', () => {
  it('run nowhere: not in the page as it comes, not in what streams in, not in what is typed', async () => {
    seen.answer = (heard) => (heard.kind === 'opened' ? THEMES : undefined)
    const page = await seen.visit(DESK)
    const events: string[] = []
    page.on('dialog', (dialog) => {
      events.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('pageerror', (error) => events.push(`error ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') events.push(`console ${message.text()}`)
    })
    await page.exposeFunction('hit', () => events.push('hit'))
    const address = seen.house.heard[0]?.address ?? { platform: 'web', key: '' }
    for (const [index, text] of HOSTILE.entries())
      await seen.house.web.courier.send(address, hostile(text), `hostile-${String(index)}`)
    const last = `[data-line="hostile-${String(HOSTILE.length - 1)}"]`
    await page.waitForSelector(last)
    for (const text of TYPED) {
      await page.fill('#words', text)
      await page.keyboard.press('Enter')
    }
    const typed = new Set(TYPED.map(asHeard))
    const texts = (): Set<string> =>
      new Set(seen.said().flatMap((heard) => (heard.kind === 'said' ? [heard.text] : [])))
    await expect.poll(() => texts().size, { timeout: 20_000 }).toBe(typed.size)
    await page.goto('/?all=1')
    await page.waitForSelector(last)
    const shown = await page.locator('.person p').allTextContents()
    expect(new Set(shown)).toEqual(typed)
    expect(events).toEqual([])
  }, 120_000)
})

/** As the house keeps it: without control signs and spaces around. */
function asHeard(text: string): string {
  return Array.from(text, (sign) => (sign >= ' ' || sign === '\t' ? sign : ''))
    .join('')
    .trim()
}

function hostile(text: string): Message {
  const spans = [{ text, words: true as const }, { text }, { text, strong: true as const }]
  const choices = [{ token: text.slice(0, 64), label: text.slice(0, 80) }]
  return {
    language: 'nl',
    choices,
    blocks: [
      { kind: 'text', spans },
      { kind: 'card', tag: spans, title: spans, lines: [spans], choices },
      {
        kind: 'form',
        token: text,
        submit: text,
        fields: [{ key: text, label: spans, kind: 'choice', optional: true, choices }],
      },
    ],
  }
}
