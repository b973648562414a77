/** `goesting club rounds`: whether groups are made in a club every week, shown and changed. */
import { describe, expect, it } from 'vitest'
import { ClubId } from '../../core/domain/index.ts'
import { ground } from './cli-ground.ts'

const { goesting, keep } = ground()

async function isOn(): Promise<unknown> {
  const { printed } = await goesting(['club', 'rounds', 'genk', '--json'])
  return (JSON.parse(printed) as { rounds: unknown }).rounds
}

describe('club rounds', () => {
  it('are off until somebody switches them on, and off again', async () => {
    await keep({})
    expect(await isOn()).toBe(false)
    expect((await goesting(['club', 'rounds', 'club genk', 'on'])).code).toBe(0)
    expect((await goesting(['club', 'rounds', 'genk', 'ON'])).code).toBe(0)
    expect(await isOn()).toBe(true)
    await goesting(['club', 'rounds', 'genk', 'off'])
    expect(await isOn()).toBe(false)
  })

  it.each([
    ['nl', 'maak nu de groepjes', 'Kies uit: on en off'],
    ['fr', 'forme les groupes maintenant', 'Choisis parmi'],
    ['en', 'make the groups now', 'Choose from: on and off'],
  ] as const)('say in %s how a coordinator begins, and what is no answer', async (...given) => {
    const [language, words, wrong] = given
    await keep({})
    const { printed } = await goesting(['club', 'rounds', 'genk', 'on'], { language })
    expect(printed).toContain(words)
    const bad = await goesting(['club', 'rounds', 'genk', 'maybe'], { language })
    expect(bad).toMatchObject({ code: 2, printed: '' })
    expect(bad.complained).toContain(wrong)
    expect(await isOn()).toBe(true)
  })

  it('of the practice club are always on', async () => {
    await keep({ id: ClubId.parse('demo'), name: 'Goesting Demo', state: 'demo' })
    const { code, complained } = await goesting(['club', 'rounds', 'demo', 'off'])
    expect({ code, complained }).toEqual({
      code: 2,
      complained: 'Goesting Demo is the practice club: it always has rounds.',
    })
  })
})
