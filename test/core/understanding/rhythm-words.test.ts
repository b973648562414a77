/** What words say about being written to, and what is about something else. */
import { describe, expect, it } from 'vitest'
import { type ConceptId, DAYS } from '../../../core/domain/index.ts'
import { type Named, rhythmIn } from '../../../core/understanding/index.ts'

const MONDAY = '2026-11-23'
const COOKING = { concept: 'cooking' as ConceptId, words: 'koken' }
const WRITING = { concept: 'writing' as ConceptId, words: 'schrijven' }

function asked(text: string, named: readonly Named[] = []): unknown {
  return rhythmIn(text, named, MONDAY)
}

function evenings(from = 17 * 60): unknown {
  return { asks: 'quiet', times: DAYS.map((day) => ({ day, from, to: 1440 })) }
}

describe('quiet hours', () => {
  it.each([
    "stuur mij 's avonds geen berichtjes meer",
    "Stuurt mij 's avonds geen berichtjes meer aub.",
    "'s avonds geen berichten aub",
    'geen tips in de avond',
    'pas de messages le soir',
    "ne m'écris pas le soir",
    'ne m’envoyez plus rien le soir',
    'no messages in the evening',
    'please do not text me in the evening',
  ])('«%s» are evenings', (text) => {
    expect(asked(text)).toEqual(evenings())
  })

  it.each([
    'schrijf mij niet op zondag',
    'pas de messages le dimanche',
    "don't write to me on Sundays",
  ])('«%s» is a whole day', (text) => {
    expect(asked(text)).toEqual({ asks: 'quiet', times: [{ day: 'sun', from: 0, to: 1440 }] })
  })

  it('may begin or end at an hour', () => {
    expect(asked('stuur mij niets na 18 uur')).toEqual(evenings(18 * 60))
    expect(asked('geen berichten na 6 uur')).toEqual(evenings(18 * 60))
    expect(asked('pas de messages après 19h')).toEqual(evenings(19 * 60))
    expect(asked('no messages after 7 pm')).toEqual(evenings(19 * 60))
    expect(asked('geen berichten voor 10 uur')).toEqual({
      asks: 'quiet',
      times: DAYS.map((day) => ({ day, from: 0, to: 600 })),
    })
  })

  it('of several days share the part of the day', () => {
    const from = { from: 0, to: 720 }
    expect(asked("geen berichten op zaterdag en zondag 's morgens")).toEqual({
      asks: 'quiet',
      times: [
        { day: 'sat', ...from },
        { day: 'sun', ...from },
      ],
    })
  })

  it('are all the rest of «enkel»', () => {
    expect(asked("schrijf mij enkel 's morgens")).toEqual({
      asks: 'quiet',
      times: DAYS.map((day) => ({ day, from: 720, to: 1440 })),
    })
  })
})

describe('how often', () => {
  it.each([
    ['minder vaak', 'less'],
    ['schrijf mij minder vaak', 'less'],
    ['moins souvent', 'less'],
    ['less often please', 'less'],
    ['maar één keer per maand', 30],
    ['stuur mij maar één bericht per maand', 30],
    ['une fois par mois', 30],
    ['only once a month', 30],
    ['om de twee weken', 14],
    ['une fois toutes les deux semaines', 14],
    ['every two weeks', 14],
    ['één keer per week is goed', 7],
    ['elke dag mag', 7],
    ['every day is fine', 7],
  ])('«%s» is %s', (text, days) => {
    expect(asked(text)).toEqual({ asks: 'often', days })
  })
})

describe('a stop inside a sentence', () => {
  it.each([
    'stop met berichten over koken',
    'geen tips meer over koken',
    'ik wil niets meer over koken',
    'stuur mij niets meer over koken',
    'schrijf mij niet meer over koken',
    'plus de messages sur la cuisine',
    'arrête les messages sur la cuisine',
    "ne m'écris plus sur la cuisine",
    'stop the messages about cooking',
    'no more tips about cooking',
    'nothing about cooking please',
  ])('«%s» mutes the talent', (text) => {
    expect(asked(text, [COOKING])).toEqual({ asks: 'mute', concepts: ['cooking'] })
  })

  it.each([
    ['stop met partnernieuws', 'news'],
    ['geen nieuws van organisaties meer', 'news'],
    ['plus de nouvelles des partenaires', 'news'],
    ['no more partner news', 'news'],
    ['geen uitnodigingen meer voor groepjes', 'groups'],
    ["plus d'invitations pour des groupes", 'groups'],
    ['no more group invitations', 'groups'],
    ['stop met de tips', 'tips'],
    ['geen tips meer', 'tips'],
    ['no more tips', 'tips'],
    ['stel mij aan niemand voor', 'people'],
    ['ne me présente à personne', 'people'],
    ["don't introduce me to anyone", 'people'],
  ])('«%s» is about %s', (text, scope) => {
    expect(asked(text)).toEqual({ asks: 'stop', scope })
  })
})

describe('a stop about something that is not known', () => {
  it('asks about what', () => {
    const unknown = { asks: 'mute', concepts: [] }
    expect(asked('stop met berichten over zwierzwaaien')).toEqual(unknown)
    expect(asked("plus d'idées sur le flamboyage")).toEqual(unknown)
    expect(asked('no more tips about whirlcraft')).toEqual(unknown)
  })
})

describe('a pause with an end', () => {
  it.each([
    'pauze tot 1 februari',
    'stop tot 1 februari',
    'ik wil pauze tot 1 februari',
    'laat mij met rust tot 1 februari',
    "pause jusqu'au 1er février",
    'pause until 1 February',
    'no messages until 1 February',
    "ne m'écris plus jusqu'au 1er février",
  ])('«%s» is one', (text) => {
    expect(asked(text)).toEqual({ asks: 'pause', until: { is: 'day', date: '2027-02-01' } })
  })

  it('may have one that cannot be', () => {
    expect(asked('pauze tot 31 februari')).toEqual({ asks: 'pause', until: { is: 'no-such-day' } })
    expect(asked('pauze tot gisteren')).toEqual({ asks: 'pause', until: { is: 'past' } })
    expect(asked('pauze tot na mijn examens')).toEqual({ asks: 'pause', until: { is: 'loose' } })
  })
})

describe('one time', () => {
  it.each([
    'alleen deze keer',
    'deze keer mag je mij schrijven',
    'seulement cette fois',
    'just this once',
  ])('«%s» is one', (text) => {
    expect(asked(text)).toEqual({ asks: 'once' })
    expect(asked(text, [WRITING])).toEqual({ asks: 'once' })
  })
})

describe('words about something else', () => {
  it.each([
    'stop',
    'pauze',
    'ik kan niet op zondag',
    "ik kan 's avonds niet",
    'liever niet op maandag',
    'geen maandag',
    'ik wil leren naaien',
    'ik kan maar één keer per week',
    'ik ben op vakantie',
    'no bars please',
    'je ne peux pas le soir',
    'not on Sunday',
    'ja',
    'nee',
    'bedankt voor je bericht',
    'wat doe je met mijn berichten?',
    'hoe laat begint het zondag?',
    'volgende week',
    'een maand',
  ])('«%s» is', (text) => {
    expect(asked(text)).toBeUndefined()
  })

  it.each([
    'ik wil niet meer koken',
    'stop met koken',
    'ik wil leren koken',
    'niet meer leren koken',
    'ik zoek geen berichten maar kookles',
    'je ne veux plus cuisiner',
    'I no longer want to cook',
    'koken, maar niet op zondag',
  ])('«%s», of cooking, is', (text) => {
    expect(asked(text, [COOKING])).toBeUndefined()
  })
})
