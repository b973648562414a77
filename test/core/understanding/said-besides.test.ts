/** What people say besides their talents: barriers, age, company, price, level, language. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { type Reading, read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()
const reading = (text: string): Reading => read(text, knowledge)

describe('the language to go on in', () => {
  it.each([
    ["l'anglais s'il vous plaît", 'en'],
    ['l’anglais s’il te plaît', 'en'],
    ['le néerlandais svp', 'nl'],
    ['Frans graag', 'fr'],
    ['English please', 'en'],
    ["je veux apprendre l'anglais s'il vous plaît", undefined],
    ['Engels graag, op woensdag', undefined],
  ])('is in «%s»: %s', (text, expected) => {
    expect(reading(text).switchTo).toBe(expected)
  })
})

describe('barriers, price, age, level', () => {
  it.each([
    ['dat is te duur voor mij', 'money'],
    ['ik heb geen auto en het is te ver', 'transport'],
    ['ik durf daar niet alleen binnen', 'courage'],
    ['ik vind geen opvang voor de kleine', 'childcare'],
    ['ik spreek nog niet goed Nederlands', 'language'],
    ['ik heb geen computer', 'computer'],
    ['school was niets voor mij', 'bad-experience'],
    ['is het toegankelijk met een rolstoel?', 'access'],
    ["je n'ai pas de voiture", 'transport'],
    ["I'm too shy to come alone", 'courage'],
  ])('recognises what holds back in «%s»', (text, expected) => {
    expect(reading(text).barriers.map(({ value }) => value)).toContain(expected)
  })

  it.each([
    ['het moet gratis zijn', 0],
    ['mag niks kosten', 0],
    ['free if possible', 0],
    ['ik leef van een leefloon', 0],
    ['maximum 10 euro', 10],
    ['onder de 20 €', 20],
    ['15€ maximum', 15],
    ['ik heb maar 10 euro', 10],
    ['pas plus de 5 euros', 5],
    ['I can only pay 10 euros', 10],
    ['I am free on Mondays', undefined],
    ['het kost 10 euro', undefined],
    ['max. 6 man', undefined],
  ])('reads the price in «%s» as %s', (text, expected) => {
    expect(reading(text).maxPriceEuro?.value).toBe(expected)
  })

  it.each([
    ['ik ben 15', 'minor', 'self', 15],
    ['ben 15 en zit in het vierde', 'minor', 'self', 15],
    ['14 jaar', 'minor', 'self', 14],
    ['ik ben dertien jaar', 'minor', 'self', 13],
    ['ik ben 34 jaar', 'adult', 'self', 34],
    ['Ik 42 jaar, waar is groep voor voetbal?', 'adult', 'self', 42],
    ['61 en gepensioneerd', 'adult', 'self', 61],
    ['wij zijn twintigers', 'adult', 'self', undefined],
    ['ik ben in de zestig', 'adult', 'self', undefined],
    ["j'ai 16 ans", 'minor', 'self', 16],
    ["j'ai quinze ans", 'minor', 'self', 15],
    ["I'm 45 years old", 'adult', 'self', 45],
    ["I'm 13", 'minor', 'self', 13],
    ['3de middelbaar', 'minor', 'self', 14],
    ['zesde studiejaar', 'minor', 'self', 11],
    ['1ste secundair', 'minor', 'self', 12],
    ['je suis en 4e secondaire', 'minor', 'self', 15],
    ['mijn dochter zit in het derde leerjaar', 'minor', 'other', 8],
    ['mijn dochter van 11 tekent graag', 'minor', 'other', 11],
    ['mijn zoon (8) wil leren dansen', 'minor', 'other', 8],
    ['mijn twee kinderen van 9 en 12', 'minor', 'other', 9],
    ['ma fille de 11 ans', 'minor', 'other', 11],
    ['my 9-year-old wants to draw', 'minor', 'other', 9],
    ['ik ben 40 en mijn zoon is 9 jaar', 'minor', 'other', 9],
    ['mijn moeder van 78 wil leren whatsappen', 'adult', 'other', 78],
    ['ik ben bijna 18', 'minor', 'self', 17],
    ['ik ben 18 of ouder', 'adult', 'self', undefined],
    ['ik ben nog geen 18', 'minor', 'self', undefined],
    ['geboren in 1958', 'adult', 'self', undefined],
    ['ik ben geboren in 2012', 'minor', 'self', undefined],
  ])('reads the age in «%s»', (text, band, of, years) => {
    expect(reading(text).age?.value).toEqual({
      band,
      of,
      ...(years === undefined ? {} : { years }),
    })
  })

  it.each([
    'ik ben 10 jaar bezig met breien',
    'ik brei al 20 jaar',
    'Ik doe tegels 15 jaar, kan tonen hoe leggen',
    "j'ai 10 ans d'expérience",
    'we zijn met 5',
    'groep van 14',
    'vanaf 8 jaar',
    'voor kinderen van 6 tot 12 jaar',
    'bus 14 rijdt niet',
    'om 14 u',
    '14 december',
    '14 euro',
    'ik geef les in het 3de middelbaar',
    'ik heb 2 kinderen',
    'ik ben van 2006',
    'ik ben 20 minuten te laat',
  ])('reads no age in «%s»', (text) => {
    expect(reading(text).age).toBeUndefined()
  })

  it.each([
    ['ik kan al een beetje breien', 'intermediate'],
    ['ik wil leren breien, ik heb het nog nooit gedaan', 'beginner'],
    ['ik brei al 20 jaar', 'advanced'],
    ['je joue du piano depuis 15 ans', 'advanced'],
    ['I want to learn chess, complete beginner', 'beginner'],
    ['ik wil leren schaken, kan nog niks', 'beginner'],
    ['ik zoek iemand voor Nederlands. Ik woon in Mechelen. Mijn Nederlands is A2.', 'beginner'],
    ['ik wil leren schaken van een ervaren speler', undefined],
    ['ik wil leren schaken, ik ben een beetje verlegen', undefined],
  ])('reads the level in «%s»', (text, expected) => {
    const { offers, wants } = reading(text)
    expect([...offers, ...wants][0]?.value.level).toBe(expected)
  })
})

describe('whom it is for, and who comes along', () => {
  it.each([
    ['Mijn dochter van 11 tekent heel de dag, is er iets voor haar?', 'other'],
    ['ons ma zou graag leren breien', 'other'],
    ['Aan onze tafel zit een mevrouw die prachtig borduurt', 'other'],
    ['een cliënt van mij zoekt een naaigroep', 'other'],
    ['mijn gasten geraken niet thuis na de avondworkshop', 'other'],
    ['je cherche un cours pour ma mère', 'other'],
    ['my neighbour wants to learn Dutch', 'other'],
    ['ik wil leren naaien voor mijn dochter', 'self'],
    ['ik ga met mijn dochter dansen', 'self'],
    ['ik zoek een vrouw die mij kan leren breien', 'self'],
    ['I want to learn to cook for my kids', 'self'],
  ])('hears in «%s» that it is for %s', (text, expected) => {
    expect(reading(text).about).toBe(expected)
  })

  it.each([
    ['ik kom samen met mijn dochter', ['child']],
    ['ik breng mijn moeder mee', ['parent']],
    ['mijn man komt ook mee', ['partner']],
    ['avec mes enfants', ['child']],
    ['with two friends', ['friend']],
    ['met het gezin', ['family']],
    ['ik wil met mensen praten', []],
  ])('hears in «%s» who comes along', (text, expected) => {
    expect(reading(text).companions.map(({ value }) => value)).toEqual(expected)
  })
})

describe('spoken languages', () => {
  it.each([
    ['Ik spreek Arabisch en Engels', ['ar', 'en']],
    ['I live in Sterrebeek and speak Hindi and English', ['hi', 'en']],
    ['mijn moedertaal is Oekraïens', ['uk']],
    ['je suis francophone', ['fr']],
    ['vous parlez espagnol ?', ['es']],
    ['can we switch to Hindi please', ['hi']],
    ['On peut continuer en français ? Le néerlandais je comprends à peine', ['fr']],
    ['ik spreek nog niet goed Nederlands', []],
    ['alles is in het Nederlands', []],
    ['ik wil Frans leren', []],
    ['ik zoek iemand om Frans mee te oefenen', []],
  ])('are heard in «%s»', (text, expected) => {
    expect(reading(text).spoken.map(({ value }) => value)).toEqual(expected)
  })
})

describe('language', () => {
  it.each([
    ['ik zou graag eens komen kijken', 'nl'],
    ['kzou gere liere naain', 'nl'],
    ['je voudrais bien venir voir', 'fr'],
    ['I would like to come and see', 'en'],
    ['12', undefined],
    ['😀😀', undefined],
    ['yoga', undefined],
  ])('is told for «%s»', (text, expected) => {
    expect(reading(text).language).toBe(expected)
  })

  it('tells a script that is not read here from one that is', () => {
    expect(reading('Привіт, я хочу вчитися').script).toBe('other')
    expect(reading('مرحبا').script).toBe('other')
    expect(reading('hallo').script).toBe('latin')
    expect(reading('🙂 12').script).toBe('none')
  })

  it.each([
    ['in het Nederlands aub', 'nl'],
    ['français', 'fr'],
    ['english please', 'en'],
    ['ik wil Frans leren', undefined],
  ])('switches for «%s» to %s', (text, expected) => {
    expect(reading(text).switchTo).toBe(expected)
  })
})

describe('misspelled words', () => {
  it.each([
    ['ik wil leren schidleren', 'painting'],
    ['ik wil leren gitaarr spelen', 'guitar'],
    ['ik wil leren schkaen', 'chess'],
    ['je veux apprendre la phtographie', 'photography'],
    ['I want to learn knittign', 'knitting'],
  ])('still finds the talent in «%s»', (text, expected) => {
    expect(reading(text).wants.map(({ value }) => value.concept)).toEqual([expected])
  })

  it.each([
    'ik wil iets kopen in de winkel',
    'we hebben lang gewacht op de bus',
    'ik moet mijn zus bellen over het eten',
    'the weather was terrible yesterday',
    'nous avons attendu longtemps le train',
  ])('finds none in the everyday words of «%s»', (text) => {
    const { offers, wants, interests, unsure } = reading(text)
    expect([offers, wants, interests, unsure]).toEqual([[], [], [], []])
  })
})
