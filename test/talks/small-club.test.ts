/** A club of a few people in a small town: whatever somebody asks there, something can be done today. */
import { beforeEach, describe, expect, it } from 'vitest'
import {
  Activity,
  ActivityId,
  Club,
  ClubId,
  HOUSE,
  LANGUAGES,
  type Language,
  momentAt,
} from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { put } from '../core/acts/ground.ts'

const open = houseForEach({ plan: () => ({ demo: 'never' }) })
const kim = open.person('kim')

const read = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const VILLAGE = ClubId.parse('village')
const GENK = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }
const HASSELT = { name: 'Hasselt', municipality: 'Hasselt', lat: 50.93, lon: 5.34 }

async function isOn(
  id: string,
  day: string,
  more: Partial<Record<keyof Activity, unknown>>,
): Promise<void> {
  const activity = Activity.parse({
    ...{ id, clubId: VILLAGE, partnerId: 'library', title: { nl: id, fr: id, en: id } },
    ...{ mode: 'together', where: GENK, spot: 'zaal 1', priceEuro: 0, languages: ['nl'] },
    starts: momentAt(`2026-${day}:00`, 'Europe/Brussels'),
    ends: momentAt(`2026-${day}:59`, 'Europe/Brussels'),
    ...more,
  })
  await put(open.house, 'activities', activity)
}

beforeEach(async () => {
  const club = Club.parse({
    ...{ id: VILLAGE, clubId: HOUSE, name: 'Club Genk', state: 'open', operator: 'De bib' },
    contact: 'An, 089 00 00 00',
    privacy: { nl: 'Je profiel blijft.', fr: 'Ton profil reste.', en: 'Your profile stays.' },
    ...{ centre: GENK, coordinators: [], createdAt: 1 },
  })
  await put(open.house, 'clubs', club)
  // In the order of their days.
  await isOn('HASSELT-SOUP', '11-24T18', { concepts: ['cooking'], where: HASSELT })
  await isOn('TOTS', '11-25T14', { concepts: ['football'], ages: [8, 18] })
  await isOn('STORIES', '11-26T19', { concepts: ['storytelling'], mode: 'watch' })
  await isOn('SOUP', '11-27T14', { concepts: ['cooking'], languages: ['nl', 'fr', 'en'] })
  await isOn('CHESS', '11-28T19', { concepts: ['chess'], languages: ['nl', 'fr', 'en'] })
})

const HARP = {
  nl: 'ik wil harp leren spelen',
  fr: 'je voudrais apprendre la harpe',
  en: 'I want to learn to play the harp',
}
const LETTERS = {
  nl: 'ik wil boekbinden leren',
  fr: 'je voudrais apprendre la reliure',
  en: 'I want to learn bookbinding',
}
const EVENING = {
  nl: 'ik wil boekbinden leren, ik kan alleen ’s avonds',
  fr: 'je voudrais apprendre la reliure, je peux seulement le soir',
  en: 'I want to learn bookbinding, I can only come in the evening',
}
const FRENCH_ONLY = 'je voudrais apprendre la reliure, je parle seulement français'

describe.each(LANGUAGES)('in %s, in a small club', (language) => {
  const labels = catalogues[language]
  const isElse = read(labels['find.intro.else'])

  it('a wish that nothing answers is told as such, with what there is in town', async () => {
    await joins(kim, { language, wish: LETTERS[language] })
    await kim.sees(isElse, 'SOUP', 'CHESS')
    await kim.sees(placeUnknown(language))
    // Elsewhere, for the young, or a whole evening in words of another language.
    await kim.seesNot('HASSELT-SOUP', 'TOTS', /kilomet|vlakbij|tout près|very close/)
    if (language !== 'nl') await kim.seesNot('STORIES')
  })

  it('who can only in the evening is shown what is in the evening', async () => {
    await joins(kim, { language, wish: EVENING[language] })
    await kim.sees(isElse, 'CHESS')
    await kim.seesNot('SOUP')
  })

  it('what is near to the wish comes first, and something else fills the rest', async () => {
    await joins(kim, { language, wish: HARP[language] })
    const text = await shown()
    expect(text.indexOf('CHESS')).toBeGreaterThan(-1)
    expect(text.indexOf('SOUP')).toBeGreaterThan(text.indexOf('CHESS'))
    await kim.sees(read(labels['find.intro.taste']))
  })

  async function shown(): Promise<string> {
    const { blocks } = await kim.last()
    return JSON.stringify(blocks)
  }
})

it('who speaks only French is shown nothing that is told in Dutch alone', async () => {
  await joins(kim, { language: 'fr', wish: FRENCH_ONLY })
  await kim.sees('SOUP', 'CHESS')
  await kim.seesNot('STORIES', 'TOTS')
})

it('a club that has nothing at all promises nothing', async () => {
  for (const id of ['TOTS', 'STORIES', 'SOUP', 'CHESS', 'HASSELT-SOUP'])
    await open.house.store.commit([
      { do: 'remove', in: 'activities', clubId: VILLAGE, id: ActivityId.parse(id) },
    ])
  await open.restart()
  await joins(kim, { wish: LETTERS.nl })
  await kim.seesNot(read(catalogues.nl['find.intro.else']))
  await kim.sees(read(catalogues.nl['find.empty']), catalogues.nl['find.next.human'])
})

function placeUnknown(language: Language): RegExp {
  return {
    nl: /Daarom begin ik in Genk/,
    fr: /Je commence donc à Genk/,
    en: /so I (?:will )?start in Genk|start in Genk/i,
  }[language]
}
