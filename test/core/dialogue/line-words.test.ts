/** The lines of a card by their names, and words that only hold such a name. */
import { describe, expect, it } from 'vitest'
import { asksShort, companyIn, LINES, lineNamed } from '../../../core/dialogue/line-words.ts'
import { LANGUAGES } from '../../../core/domain/index.ts'
import { catalogues } from '../../../core/texts/index.ts'

describe('a line of the card', () => {
  it.each([
    ['mijn plaats', 'where'],
    ['Mijn tijden aub', 'when'],
    ['verander mijn naam', 'name'],
    ['ik wil mijn talen veranderen', 'spoken'],
    ['mijn dagen kloppen niet meer', 'when'],
    ['wat ik zoek', 'talents'],
    ['mijn budget', 'price'],
    ['hoe ik kom', 'travel'],
    ['changer ma commune', 'where'],
    ['je veux changer mon prénom', 'name'],
    ['mes horaires', 'when'],
    ['my town', 'where'],
    ['change my name please', 'name'],
    ['my times are wrong', 'when'],
  ])('«%s»: %s', (text, line) => {
    expect(lineNamed(text)).toBe(line)
  })

  it.each([
    'mijn naam is Jan',
    'mijn plaats is weg',
    'mijn tijden zijn slecht, ik werk',
    'ik wil leren koken',
    'waar ik woon is er niets te doen',
    'mes enfants',
    'my language is not good',
    'ik zoek een groep voor gitaar',
    'wat ik zoek is een groep voor gitaar',
  ])('not «%s»', (text) => {
    expect(lineNamed(text)).toBeUndefined()
  })

  it.each(LANGUAGES)('is known by its own button, typed, in %s', (language) => {
    const buttons = LINES.filter((line) => line !== 'talents')
    for (const line of buttons)
      expect(lineNamed(catalogues[language][`card.line.${line}`])).toBe(line)
  })
})

describe('short messages', () => {
  it.each([
    'korte berichten aub',
    'Ik lees niet goed',
    'kan je korter schrijven',
    'te veel tekst',
    'messages courts svp',
    'je ne lis pas bien',
    'trop de texte',
    'shorter messages please',
    "I don't read well",
  ])('«%s»', (text) => {
    expect(asksShort(text)).toBe(true)
  })

  it.each([
    'ik wil goed leren lezen',
    'ik lees graag boeken',
    'ik wil korte verhalen schrijven',
    'je veux apprendre à lire',
    'I want to read well',
    'I read a lot',
  ])('not «%s»', (text) => {
    expect(asksShort(text)).toBe(false)
  })
})

describe('company', () => {
  it.each([
    ['ik kom liever met iemand', 'with-somebody'],
    ['Ik ga liefst alleen', 'alone'],
    ['je préfère venir avec quelqu’un', 'with-somebody'],
    ['I would rather go alone', 'alone'],
    ['ik kom met mijn zus', undefined],
    ['ik ga liever met iemand naar de naailes', undefined],
    ['ik durf niet alleen', undefined],
  ])('«%s»: %s', (text, company) => {
    expect(companyIn(text)).toBe(company)
  })
})
