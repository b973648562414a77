/** What people say besides their talents: alarm, barriers, age, price, level, language. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { type Reading, read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()
const reading = (text: string): Reading => read(text, knowledge)

describe('alerts', () => {
  it.each([
    ['ik wil niet meer leven', 'crisis'],
    ['ik denk aan zelfmoord', 'crisis'],
    ["j'ai envie de mourir", 'crisis'],
    ['I want to kill myself', 'crisis'],
    ['mijn vriend slaat mij', 'violence'],
    ['mon mari me frappe', 'violence'],
    ['my husband hits me', 'violence'],
    ['hij vraagt naaktfoto’s', 'grooming'],
    ['ne le dis pas à tes parents', 'grooming'],
    ['he asked me for nudes', 'grooming'],
  ])('hears the alarm in «%s»', (text, expected) => {
    expect(reading(text).alert?.value).toBe(expected)
  })

  it.each([
    'ik verveel mij dood',
    'ik lach mij dood met die groep',
    'dat slaat nergens op',
    'je meurs de faim, on cuisine ?',
    "c'était à mourir de rire",
    "I'm dying to learn the guitar",
    'just killing time',
    'ik schiet graag foto’s',
    'ik wil leren snijden in hout',
  ])('stays calm at «%s»', (text) => {
    expect(reading(text).alert).toBeUndefined()
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
    ['maximum 10 euro', 10],
    ['pas plus de 5 euros', 5],
    ['I am free on Mondays', undefined],
    ['max. 6 man', undefined],
  ])('reads the price in «%s» as %s', (text, expected) => {
    expect(reading(text).maxPriceEuro?.value).toBe(expected)
  })

  it.each([
    ['ik ben 15', 'minor', 'self'],
    ['ik ben 34 jaar', 'adult', 'self'],
    ["j'ai 16 ans", 'minor', 'self'],
    ["I'm 45 years old", 'adult', 'self'],
    ['mijn dochter van 11 tekent graag', 'minor', 'other'],
    ['ik ben 40 en mijn zoon is 9 jaar', 'minor', 'other'],
    ['ik ben 18 of ouder', 'adult', 'self'],
    ['ik ben nog geen 18', 'minor', 'self'],
  ])('reads the age in «%s»', (text, band, of) => {
    expect(reading(text).age?.value).toEqual({ band, of })
  })

  it.each(['ik ben 10 jaar bezig met breien', 'we zijn met 5', 'ik ben 20 minuten te laat'])(
    'reads no age in «%s»',
    (text) => {
      expect(reading(text).age).toBeUndefined()
    },
  )

  it.each([
    ['ik kan al een beetje breien', 'intermediate'],
    ['ik wil leren breien, ik heb het nog nooit gedaan', 'beginner'],
    ['ik brei al 20 jaar', 'advanced'],
    ['je joue du piano depuis 15 ans', 'advanced'],
    ['I want to learn chess, complete beginner', 'beginner'],
  ])('reads the level in «%s»', (text, expected) => {
    const { offers, wants } = reading(text)
    expect([...offers, ...wants][0]?.value.level).toBe(expected)
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
