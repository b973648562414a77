/** `goesting club matching`: how a club looks for people, in sentences, and what it will not be told. */
import { describe, expect, it } from 'vitest'
import { ground } from './cli-ground.ts'

const { goesting, keep } = ground()

async function kept(): Promise<unknown> {
  const { printed } = await goesting(['club', 'show', 'genk', '--json'])
  return (JSON.parse(printed) as { matching?: unknown }).matching
}

describe('club matching', () => {
  it('says in sentences what holds when nothing was chosen, and changes nothing', async () => {
    await keep({})
    const { code, printed } = await goesting(['club', 'matching', 'club genk'], { language: 'nl' })
    expect(code).toBe(0)
    expect(printed).toContain('Zo zoekt Club Genk:')
    expect(printed).toContain('gewoon mee.')
    expect(printed).toContain('- Wie te ver woont, wordt niet getoond.')
    expect(printed).toContain('- Altijd vast:')
    expect(await kept()).toBeUndefined()
  })

  it('keeps what is chosen beside what was chosen before, until reset', async () => {
    await keep({})
    await goesting(['club', 'matching', 'genk', 'near=double'])
    const second = await goesting(['club', 'matching', 'genk', 'time-rule=soft', 'circles=5,15'])
    expect(second.code).toBe(0)
    expect(second.printed).toContain('- Living near counts double.')
    expect(await kept()).toMatchObject({
      emphasis: { near: 'double' },
      hard: { time: false },
      circlesKm: [5, 15],
    })
    await goesting(['club', 'matching', 'genk', 'reset'])
    expect(await kept()).toEqual({ emphasis: {}, hard: {}, relations: {} })
  })

  it('refuses with every sentence at once, and then changes nothing', async () => {
    await keep({})
    const argv = ['club', 'matching', 'genk', 'near=double', 'near=huge', 'age=off', 'circles=9,3']
    const { code, printed, complained } = await goesting(argv)
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained.split('\n')).toHaveLength(3)
    expect(await kept()).toBeUndefined()
  })

  it('answers a program with the choices and the sentences', async () => {
    await keep({})
    const { printed } = await goesting(['club', 'matching', 'genk', 'level=off', '--json'])
    expect(JSON.parse(printed)).toMatchObject({
      club: 'genk',
      saved: true,
      matching: { emphasis: { level: 'off' } },
    })
  })

  it('of a club that is not there names those that are', async () => {
    await keep({})
    expect(await goesting(['club', 'matching', 'Gent', 'near=double'])).toMatchObject({
      code: 1,
      complained: 'There is no club «Gent». These are there: Club Genk.',
    })
  })
})
