/** Whoever wishes for several things at once is answered about each of them, in one list. */
import { describe, expect, it } from 'vitest'
import { plain } from '../../core/message/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')

describe('two wishes in one sentence', () => {
  it.each([
    [
      'nl',
      'ik wil leren parachutespringen en naaien in Genk',
      'voor: parachutespringen',
      'leren: naaien',
    ],
    [
      'nl',
      'ik wil leren naaien en parachutespringen in Genk',
      'voor: parachutespringen',
      'leren: naaien',
    ],
    [
      'fr',
      'je voudrais apprendre le parachutisme et la couture à Genk',
      'parachut',
      'apprendre : coudre',
    ],
    ['en', 'I want to learn skydiving and sewing in Genk', 'skydiving', 'want to learn: sewing'],
  ] as const)('in %s, «%s»: what was found, and of what nothing was', async (...told) => {
    const [language, wish, nothing, found] = told
    await joins(kim, { language, wish })
    await open.restart()
    await kim.sees(nothing, found, 'Nadia')
    const text = plain(await kim.last()).replaceAll(/\s/g, ' ')
    expect(text.indexOf(nothing)).toBeLessThan(text.indexOf(found))
  })

  it('each has its best in the list, whichever was said first', async () => {
    for (const wish of ['leren naaien en koken', 'leren koken en naaien']) {
      await joins(kim, { wish: `ik wil ${wish} in Genk` })
      await kim.sees('leren: naaien', 'leren: koken')
      await open.anew()
    }
  })

  it('are still two after «te moeilijk», «meer» and a restart', async () => {
    await joins(kim, { wish: 'ik wil leren naaien en koken in Genk' })
    await kim.says('niet Nadia, te moeilijk')
    await open.restart()
    await kim.sees('leren: koken')
    const seen = [plain(await kim.last())]
    for (let turn = 0; turn < 4; turn++) {
      await kim.says('meer')
      seen.push(plain(await kim.last()))
    }
    expect(seen.join('\n')).toContain('leren: naaien')
  })
})

describe('somebody who is introduced to nobody', () => {
  it('hears as well that nothing was found, and yes is enough to be introduced', async () => {
    await kim.saysEach('ik wil leren schaken in Genk', 'ja', 'Kim', 'ja', 'nee')
    await kim.sees('Ik vond nu niets voor: schaken', 'Zeg je ja', 'Stel mij voor aan anderen')
    await kim.says('ja')
    expect(await kim.everything()).toContain('Ik mag je voorstellen')
    await kim.seesNot('Zeg je ja')
  })
})
