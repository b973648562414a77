/** A person in a real browser: types, presses, and waits for what the bot says. */
import type { Page } from 'playwright-core'

export interface Partner {
  readonly page: Page
  says(text: string): Promise<void>
  presses(name: string | RegExp): Promise<void>
  /** Waits until a line of the bot has these words. */
  sees(words: string | RegExp): Promise<void>
  picture(path: string, isWhole?: boolean): Promise<void>
}

const PATIENCE_MS = 15_000

export function partner(page: Page): Partner {
  page.setDefaultTimeout(PATIENCE_MS)
  return {
    page,
    says: async (text) => {
      await page
        .getByRole('textbox', { name: /bericht|message/i })
        .last()
        .fill(text)
      await page.keyboard.press('Enter')
    },
    presses: (name) => page.getByRole('button', { name }).last().click(),
    sees: (words) => page.getByRole('log').getByText(words).last().waitFor(),
    picture: async (path, isWhole = false) => {
      // Two frames on, what was said is painted and scrolled to.
      await page.evaluate(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
      )
      await page.screenshot({ path, fullPage: isWhole })
    },
  }
}
