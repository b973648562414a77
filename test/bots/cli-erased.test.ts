/** Whoever had themselves erased after a copy was made does not come back with it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { handClock } from '../_kit/clock.ts'
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { person } from '../_kit/person.ts'
import { joins } from '../_kit/talk.ts'
import { whole } from './cli-whole.ts'

const { folder, file, goesting } = whole()
const copy = (): string => join(folder(), 'elsewhere', 'copy.db')
const listed = (): string => join(folder(), 'elsewhere', 'erased.jsonl')

/** Later than whatever happened before in the same house. */
let clock = handClock(Date.now())

/** People talk in the house, as they do; then it is closed. */
async function inHouse(work: (house: TestHouse) => Promise<void>): Promise<void> {
  clock = handClock(clock.now() + 60_000)
  const house = await openHouse({ folder: folder(), clock, seed: clock.now() })
  try {
    await work(house)
  } finally {
    await house.staff.stop()
    await house.abandon()
  }
}

const joining = (...names: readonly string[]): Promise<void> =>
  inHouse(async (house) => {
    for (const name of names)
      await joins(
        person(() => house, name.toLowerCase()),
        { name },
      )
  })

const erasing = (...names: readonly string[]): Promise<void> =>
  inHouse(async (house) => {
    clock.advance(1000)
    for (const name of names) {
      const one = person(() => house, name.toLowerCase())
      await one.says('wis alles')
      await one.presses('Ja, wis alles')
    }
  })

/** Whether anything of them is in the file, by their name. */
const isIn = (path: string, name: string): boolean => readFileSync(path).includes(name)

describe('a restore of an older copy', () => {
  it('erases again who was erased since, one or several, and tells how many', async () => {
    await joining('Zilverkim', 'Goudlou', 'Koperan')
    expect((await goesting(['backup', copy()])).code).toBe(0)
    await erasing('Zilverkim', 'Goudlou')
    expect(isIn(copy(), 'Zilverkim')).toBe(true)
    const { code, printed } = await goesting(['restore', copy(), '--replace'])
    expect(code).toBe(0)
    expect(printed).toContain('2 people in this copy had themselves erased since')
    expect(['Zilverkim', 'Goudlou', 'Koperan'].map((name) => isIn(file(), name))).toEqual([
      ...[false, false],
      true,
    ])
    await goesting(['sending', 'on', '--drop-old'])
    await inHouse(async (house) => {
      const kim = person(() => house, 'zilverkim')
      await kim.says('mijn profiel')
      await kim.seesNot('Zilverkim')
    })
  })

  it('does so however often it is put back, and for each who is erased in between', async () => {
    await joining('Zilverkim', 'Goudlou')
    await goesting(['backup', copy()])
    await erasing('Zilverkim')
    const first = await goesting(['restore', copy(), '--replace', '--json'])
    expect(JSON.parse(first.printed)).toMatchObject({
      ...{ erasedAgain: 1, askedAboutErased: ['house'] },
    })
    expect([isIn(file(), 'Zilverkim'), isIn(file(), 'Goudlou')]).toEqual([false, true])
    await goesting(['sending', 'on', '--drop-old'])
    await erasing('Goudlou')
    const second = await goesting(['restore', copy(), '--replace', '--json'])
    expect(JSON.parse(second.printed)).toMatchObject({ erasedAgain: 2 })
    expect([isIn(file(), 'Zilverkim'), isIn(file(), 'Goudlou')]).toEqual([false, false])
  })

  it('leaves who was erased and came back before the copy was made', async () => {
    await joining('Zilverkim')
    await erasing('Zilverkim')
    await joining('Zilverkim')
    await goesting(['backup', copy()])
    const { printed } = await goesting(['restore', copy(), '--replace'])
    expect(printed).toContain('nobody in this copy had themselves erased since')
    await goesting(['sending', 'on', '--drop-old'])
    await inHouse(async (house) => {
      const kim = person(() => house, 'zilverkim')
      await kim.says('mijn profiel')
      await kim.sees('Zilverkim')
    })
  })

  it('on a new machine asks a list that was kept elsewhere, and says when there is none', async () => {
    await joining('Zilverkim')
    await goesting(['backup', copy()])
    await erasing('Zilverkim')
    const { code, printed } = await goesting(['erased'])
    expect(code).toBe(0)
    expect(printed.split('\n')).toHaveLength(2)
    expect(printed).not.toMatch(/zilverkim/i)
    writeFileSync(listed(), `${printed}\n`)
    rmSync(file())
    const without = await goesting(['restore', copy()])
    expect(without.printed).toContain('Nobody knows who had themselves erased')
    expect(isIn(file(), 'Zilverkim')).toBe(true)
    const listedToo = await goesting(['restore', copy(), '--replace', '--erased', listed()])
    expect(listedToo.printed).toContain('1 person in this copy had themselves erased since')
    expect(isIn(file(), 'Zilverkim')).toBe(false)
  })

  it('of a list that is none changes nothing, and says why in each language', async () => {
    await joining('Zilverkim')
    await goesting(['backup', copy()])
    const given = [
      ['en', undefined, 'is not there'],
      ['nl', 'Dear An', 'is geen bestand van «goesting erased»'],
      ['fr', '{"goesting":"erased","count":1,"at":1}', 'n’est pas entier'],
      ['en', Buffer.from([0, 1, 2]), 'was not made with'],
    ] as const
    const before = readFileSync(file())
    for (const [language, text, sentence] of given) {
      if (text !== undefined) writeFileSync(listed(), text)
      const args = ['restore', copy(), '--replace', '--erased', listed()]
      const { code, complained } = await goesting(args, language)
      expect(code).toBe(1)
      expect(complained).toContain(sentence)
      expect(complained).toMatch(/Nothing was changed|Er is niets veranderd|Rien n’a changé/)
    }
    expect(readFileSync(file()).equals(before)).toBe(true)
  })

  it('replaces no house that cannot tell who was erased, and says what to do', async () => {
    await joining('Zilverkim')
    await goesting(['backup', copy()])
    writeFileSync(file(), 'torn')
    const { code, complained } = await goesting(['restore', copy(), '--replace'])
    expect(code).toBe(1)
    expect(complained).toContain('I cannot read what is here')
    expect(complained).toContain('move goesting.db out of the data folder')
    expect(readFileSync(file(), 'utf8')).toBe('torn')
  })
})
