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

  it.each([
    ['nl', 'Er is nog geen club. Maak er een met: goesting club create'],
    ['fr', 'Il n’y a pas encore de club. Crée-le avec\u00a0: goesting club create'],
    ['en', 'There is no club yet. Make one with: goesting club create'],
  ] as const)('say in %s that there is no club at all', async (language, sentence) => {
    const { code, complained } = await goesting(['club', 'rounds', 'genk', 'on'], { language })
    expect({ code, complained }).toEqual({ code: 1, complained: sentence })
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
