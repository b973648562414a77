/** The main job in a real browser, against the real program, on a phone and at a desk. */
import { describe, expect, it } from 'vitest'
import { needs } from '../_kit/parts.ts'
import { onAServer } from './on-a-server.ts'
import { asksForAHuman, cast, joins, meet, saysWhatSheWants, write } from './scenes.ts'

const SCREENS = [
  ['a phone', { width: 360, height: 740 }],
  ['a desk', { width: 1200, height: 860 }],
] as const

const ground = onAServer()

describe.each(SCREENS)('on %s', (_, viewport) => {
  it('somebody finds a person, meets them, writes to them and gets a human', async (test) => {
    await needs(test, 'chromium')
    const context = await ground.chromium?.newContext({
      viewport,
      locale: 'nl-BE',
      reducedMotion: 'reduce',
    })
    if (context === undefined) throw new Error('The browser did not open.')
    const errors: string[] = []
    context.on('weberror', (error) => errors.push(error.error().message))
    const people = await cast(context, ground.server.url)
    await saysWhatSheWants(people)
    await joins(people)
    await meet(people)
    await write(people)
    await asksForAHuman(people)
    const isWide = await people.sara.page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    )
    expect(isWide, 'nothing is wider than the screen').toBe(false)
    expect(errors).toEqual([])
    await context.close()
  }, 90_000)
})
