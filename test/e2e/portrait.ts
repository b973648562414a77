/**
 * Makes `bots/portrait.png`, the picture of the chat in the README: the real program, the real page, a
 * phone and a desk. Run it after a change that is seen: `node --import tsx test/e2e/portrait.ts`. A
 * folder as argument also gets a picture of every step.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browser } from '../_kit/browser.ts'
import { startServer } from '../_kit/server.ts'
import { asksForAHuman, cast, joins, meet, saysWhatSheWants, write } from './scenes.ts'

const [steps] = process.argv.slice(2)
const chromium = await browser()
if (chromium === undefined)
  throw new Error('There is no Chromium on this machine to take a picture with.')

const screens = [
  ['phone', { width: 390, height: 844 }],
  ['desk', { width: 1120, height: 840 }],
] as const
for (const [name, viewport] of screens) {
  // A house of its own for each: nobody finds what somebody else said.
  const folder = mkdtempSync(join(tmpdir(), 'goesting-portrait-'))
  const server = await startServer(folder)
  const context = await chromium.newContext({
    viewport,
    locale: 'nl-BE',
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  })
  const people = await cast(context, server.url)
  const { sara, nadia, lies } = people
  const keep = async (step: string, who = sara): Promise<void> => {
    if (steps !== undefined) await who.picture(join(steps, `${name}-${step}.png`))
  }
  await keep('1-first-screen')
  await saysWhatSheWants(people)
  await keep('2-understood')
  await joins(people)
  if (name === 'desk') await sara.picture('bots/portrait.png')
  await keep('3-answer')
  await meet(people)
  await keep('4-introduced')
  await keep('4-introduced-nadia', nadia)
  await write(people)
  await keep('5-writing')
  await asksForAHuman(people)
  await keep('6-human')
  await keep('6-task', lies)
  await context.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
await chromium.close()
