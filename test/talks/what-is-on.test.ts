/** «Toon wat er te doen is» and «hoelang?»: everything that is on, and how long each of it takes. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, momentAt } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { isOn } from './closer-town.ts'
import { words as said } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')

const ASKS = {
  nl: [
    'toon wat er te doen is',
    'Wat is er hier te doen?',
    'wat valt er te doen',
    'laat eens zien wat er allemaal te doen is aub',
  ],
  fr: [
    'montre ce qu’il y a à faire',
    'Qu’est-ce qu’il y a à faire ?',
    'montre-moi ce qu’il y a à faire ici svp',
    'qu’est-ce qu’on peut faire ici ?',
    'Qu’y a-t-il à faire ?',
    'qu’y a-t-il à faire ici ?',
    'que faire ici ?',
  ],
  en: [
    'show what there is to do',
    'Show me what there is to do please',
    'what is there to do?',
    'what’s on',
  ],
} as const

/** Ordinary wishes, with the same words in them. */
const WISHES = {
  nl: 'ik wil iets te doen hebben met koken',
  fr: 'je veux faire du tricot',
  en: 'show me how to knit',
} as const

describe.each(LANGUAGES)('in %s', (language) => {
  const doors = said(language, 'find.intro.doors')

  it.each(ASKS[language])('«%s» shows what is on, at the list and after it', async (words) => {
    await joins(kim, { language })
    await kim.says(words)
    await kim.sees(doors)
    await kim.says(catalogues[language]['always.profile'])
    await open.restart()
    await kim.says(words)
    await kim.sees(doors)
  })

  it('a wish with such words stays a wish', async () => {
    await joins(kim, { language })
    await kim.says(WISHES[language])
    await kim.seesNot(doors)
  })

  it('a card says for what ages it is, and what is for others comes last', async () => {
    const title = { nl: 'Jeugdatelier', fr: 'Atelier jeunes', en: 'Youth workshop' }
    const soon = { starts: momentAt('2026-11-24T10:00', 'Europe/Brussels') }
    const ends = momentAt('2026-11-24T11:00', 'Europe/Brussels')
    await isOn(open, 'young', { ...soon, ends, title, ages: [8, 18] })
    await joins(kim, { language })
    await kim.says(ASKS[language][0])
    const shown = [plain(await kim.last())]
    while (!(shown.at(-1) ?? '').includes(title[language]) && shown.length < 10) {
      await kim.says(catalogues[language]['words.more'])
      shown.push(plain(await kim.last()))
    }
    const ages = { nl: 'Voor 8 tot 18 jaar', fr: 'Pour les 8–18 ans', en: 'For ages 8 to 18' }
    expect(shown.at(-1)).toContain(ages[language])
    // It is on before everything else that is shown.
    expect(shown[0]).not.toContain(title[language])
    expect(shown.at(-1)).not.toContain(catalogues[language]['words.more'])
  })

  it('«hoelang?» tells it of each, one to a line', async () => {
    await joins(kim, { language })
    await kim.says(ASKS[language][0])
    await kim.says({ nl: 'hoelang?', fr: 'combien de temps ?', en: 'how long?' }[language])
    const [takes = ''] = catalogues[language]['find.fact.lasts'].split('{')
    const lines = plain(await kim.last())
      .split('\n')
      .filter((line) => line.includes(takes.trim()))
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.split(takes.trim())).toHaveLength(2)
  })
})
