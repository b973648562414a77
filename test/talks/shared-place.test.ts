/** A place that is shared instead of typed: its town is heard, and nothing finer. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()

const LEARNS = {
  nl: 'ik wil leren naaien',
  fr: 'je voudrais apprendre la couture',
  en: 'I want to learn to sew',
} as const

const UNKNOWN = {
  nl: 'Schrijf de naam van je gemeente',
  fr: 'Écris le nom de ta commune',
  en: 'Write the name of your town',
} as const

const genk = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }
const named = (name: string) => open.house.gazetteer.find(name) ?? genk

describe('a shared place', () => {
  it.each(LANGUAGES)('is where a wish is, in the first talk: %s', async (locale) => {
    const kim = open.person('kim')
    await kim.hears({ kind: 'said', text: LEARNS[locale], locale })
    await kim.hears({ kind: 'shared', what: 'place', where: genk, locale })
    await kim.sees('Genk')
  })

  it.each(['Mol', 'Peer', 'Boom', 'Halle'])(
    'is a place too when its name is a word: %s',
    async (name) => {
      const kim = open.person('kim')
      await kim.says(LEARNS.nl)
      await kim.hears({ kind: 'shared', what: 'place', where: named(name) })
      await kim.sees(name)
    },
  )

  it('changes where somebody is who is known', async () => {
    const kim = await joins(open.person('kim'))
    await kim.hears({ kind: 'shared', what: 'place', where: named('Beringen') })
    await kim.says('mijn profiel')
    await kim.sees('Beringen')
  })

  it.each(LANGUAGES)('that nobody here knows is asked for by name: %s', async (locale) => {
    const kim = open.person('kim')
    await kim.hears({ kind: 'shared', what: 'place', locale })
    expect(plain(await kim.last())).toContain(UNKNOWN[locale])
  })

  it.each([
    [50.966, 5.502, 'Genk'],
    [50.849, 4.351, 'Brussel'],
    [51.22, 4.4, 'Antwerpen'],
    [50.85, 2.88, 'Ieper'],
    [52.37, 4.9, undefined],
    [0, 0, undefined],
    [-90, 180, undefined],
  ])('at %d, %d lies in %s', (lat, lon, name) => {
    expect(open.house.gazetteer.nearest({ lat, lon })?.name).toBe(name)
  })
})
