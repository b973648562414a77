import { browser } from '../_kit/browser.ts'
import { partner } from './partner.ts'
const url = process.argv[2]!
const b = await browser()
if (!b) throw new Error('no browser')
const ctx = await b.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-BE' })
const page = await ctx.newPage()
page.on('pageerror', (e) => console.log('PAGEERROR', e.message))
page.on('console', (m) => console.log('CONSOLE', m.text()))
await page.goto(url)
const sara = partner(page)
await sara.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
await sara.sees('Klopt dat?')
await sara.presses(/Ja, dat klopt/)
await sara.sees(/Deze club is van/)
console.log((await page.locator('form.fields').last().ariaSnapshot()))
console.log((await page.locator('form.fields').last().innerHTML()).slice(0,1500))
await b.close()
