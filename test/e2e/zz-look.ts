import { browser } from '../_kit/browser.ts'
import { partner } from './partner.ts'

const url = process.argv[2]!
const b = await browser()
if (!b) throw new Error('no browser')
for (const [name, width, height] of [
  ['phone', 360, 740],
  ['desktop', 1200, 860],
] as const) {
  const ctx = await b.newContext({
    viewport: { width, height },
    locale: 'nl-BE',
    deviceScaleFactor: name === 'phone' ? 2 : 1,
  })
  const page = await ctx.newPage()
  await page.goto(url)
  const sara = partner(page)
  await sara.picture(`/tmp/shot-${name}-0.png`)
  await sara.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
  await sara.sees('Klopt dat?')
  await sara.picture(`/tmp/shot-${name}-1.png`)
  await sara.presses(/Ja, dat klopt/)
  await sara.sees(/Deze club is van/)
  await page.waitForTimeout(500)
  await sara.picture(`/tmp/shot-${name}-2.png`)
  await page.getByRole('textbox', { name: /noemen/ }).fill('Sara')
  await page.getByRole('group', { name: /18/ }).getByText('Ja', { exact: true }).click()
  await page.getByText('Ja, dat mag').click()
  await page.getByRole('button', { name: 'Verder' }).click()
  await sara.sees(/Welkom, Sara/)
  await page.waitForTimeout(500)
  await sara.picture(`/tmp/shot-${name}-3.png`)
  await page.screenshot({ path: `/tmp/shot-${name}-3-full.png`, fullPage: true })
  await ctx.close()
}
await b.close()
