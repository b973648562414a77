/**
 * The round as a newcomer sees it: a real browser, the real program, each language in a club of its own.
 * `ROUND_PICTURES=<folder>` keeps a picture of every step.
 */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { catalogues, TAGS } from '../../core/texts/index.ts'
import { needs } from '../_kit/parts.ts'
import { WISH } from '../_kit/talk.ts'
import { onAServer } from './on-a-server.ts'
import { type Partner, partner } from './partner.ts'

const PICTURES = process.env['ROUND_PICTURES']

const ground = onAServer()

describe.each(LANGUAGES)('in %s', (language) => {
  it('somebody new says yes to the round and gets into a group', async (test) => {
    await needs(test, 'chromium')
    const viewport = { width: 390, height: 844 }
    const locale = TAGS[language]
    const context = await ground.chromium?.newContext({ viewport, locale, reducedMotion: 'reduce' })
    if (context === undefined) throw new Error('The browser did not open.')
    const errors: string[] = []
    context.on('weberror', (error) => errors.push(error.error().message))
    const page = await context.newPage()
    await page.goto(ground.server.url)
    await plays(partner(page), language)
    const isWide = await page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    )
    expect(isWide, 'nothing is wider than the screen').toBe(false)
    expect(errors).toEqual([])
    await context.close()
  }, 120_000)
})

async function plays(sara: Partner, language: Language): Promise<void> {
  const labels = catalogues[language]
  const keep = async (step: string): Promise<void> => {
    if (PICTURES !== undefined) await sara.picture(join(PICTURES, `${language}-${step}.png`))
  }
  const sees = (key: keyof typeof labels): Promise<void> => sara.sees(first(labels[key]))
  await joins(sara, language)
  await sees('round.button')
  await keep('1-list')
  await sara.presses(labels['round.button'])
  await sees('round.ask')
  await sara.presses(labels['round.what.button'])
  await sees('round.what')
  await keep('2-what')
  await sara.says(labels['words.yes'])
  await sees('round.in')
  await keep('3-in')
  await sara.presses(labels['round.now'])
  await sees('round.warn.now')
  await keep('4-reminder')
  await sara.presses(labels['round.warn.come'])
  await sees('round.offer')
  await keep('5-group')
  await sara.presses(labels['round.why'])
  await sees('round.why.title')
  await keep('6-why')
  await sara.presses(labels['round.yes'])
  await sees('round.started')
  await keep('7-started')
}

async function joins(sara: Partner, language: Language): Promise<void> {
  const labels = catalogues[language]
  await sara.says(WISH[language])
  await sara.sees(first(labels['onboarding.right']))
  await sara.presses(labels['onboarding.right.yes'])
  await sara.sees(first(labels['onboarding.who']))
  await fills(sara.page, language)
  await sara.sees(/Sara/)
}

async function fills(page: Page, language: Language): Promise<void> {
  const labels = catalogues[language]
  await page.getByRole('textbox').first().fill('Sara')
  await page
    .getByRole('group', { name: labels['onboarding.adult'] })
    .getByText(labels['words.yes'], { exact: true })
    .click()
  await page.getByText(labels['onboarding.consent.yes']).click()
  await page.getByRole('button', { name: labels['onboarding.send'] }).click()
}

/** The words of a text before anything is filled in. */
function first(text: string): string {
  return (text.split(/[{*\n]/)[0] ?? '').trim()
}
