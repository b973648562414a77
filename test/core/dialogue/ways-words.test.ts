/** How somebody gets around, and how they would like a thing: what says so, and what only sounds like it. */
import { describe, expect, it } from 'vitest'
import { isWayThere, modeIn, travelIn, travelNamed } from '../../../core/dialogue/ways-words.ts'

describe('how somebody gets there', () => {
  it.each([
    ['ik kom met de fiets', 'bike'],
    ['Ik ga meestal met de velo.', 'bike'],
    ['ik wil leren naaien in Genk, ik kom met de fiets', 'bike'],
    ['ik kom te voet', 'foot'],
    ['wij komen altijd met de bus', 'transit'],
    ['ik verplaats mij met het openbaar vervoer', 'transit'],
    ['ik kom met de auto', 'car'],
    ['mijn zoon brengt mij', 'lift'],
    ['je viens à pied', 'foot'],
    ['Je me déplace à vélo', 'bike'],
    ['je viens toujours en bus', 'transit'],
    ['on y va en voiture', 'car'],
    ['quelqu’un me conduit', 'lift'],
    ['I come by bike', 'bike'],
    ['I usually come by bus', 'transit'],
    ['I travel on foot', 'foot'],
    ['my daughter drives me', 'lift'],
  ])('«%s»: %s', (text, travel) => {
    expect(travelIn(text)).toBe(travel)
  })

  it.each([
    'ik wil leren fietsen',
    'ik ga met de fiets leren rijden',
    'ik heb geen auto',
    'ik kom niet met de fiets',
    'ik kan niet met de bus komen',
    'ik ga met de fiets op tocht',
    'ik herstel fietsen voor mijn neven',
    'je n’ai pas de voiture',
    'je veux apprendre à rouler à vélo',
    'I want to learn to ride a bike',
    'I have no car',
    'I do not come by bus',
    'ik zoek een groep voor gitaar',
  ])('not «%s»', (text) => {
    expect(travelIn(text)).toBeUndefined()
  })

  it('is only the way there where it is named after «met»', () => {
    expect(isWayThere('ik kom met de fiets', [14, 19])).toBe(true)
    expect(isWayThere('ik kom met de fiets en leer fietsen', [28, 35])).toBe(false)
    expect(isWayThere('ik wil met de fiets leren rijden', [14, 19])).toBe(false)
  })

  it.each([
    ['de bus', 'transit'],
    ['te voet', 'foot'],
    ['Fiets', 'bike'],
    ['à pied', 'foot'],
    ['by car', 'car'],
    ['geen auto', undefined],
    ['pas en voiture', undefined],
    ['gitaar', undefined],
  ])('asked for it, «%s» is %s', (text, travel) => {
    expect(travelNamed(text)).toBe(travel)
  })
})

describe('how somebody would like it', () => {
  it.each([
    ['ik wil leren naaien, maar eerst gewoon kijken', 'watch'],
    ['ik wil enkel eens komen kijken', 'watch'],
    ['liever eerst zien', 'watch'],
    ['je veux juste regarder', 'watch'],
    ['d’abord venir voir', 'watch'],
    ['I just want to watch', 'watch'],
    ['ik wil het samen met iemand', 'together'],
    ['je préfère le faire avec quelqu’un', 'together'],
    ['do it together', 'together'],
    ['ik wil het zelf doen', 'self'],
    ['liefst zelf aan de slag', 'self'],
    ['je veux le faire moi-même', 'self'],
    ['I want to do it myself', 'self'],
  ])('«%s»: %s', (text, mode) => {
    expect(modeIn(text)).toBe(mode)
  })

  it.each([
    'ik wil leren koken',
    'ik wil niet enkel kijken',
    'ik kijk graag films',
    'ik wil zelf kleren maken',
    'ik zoek een groep voor gitaar',
    'je veux apprendre à cuisiner',
    'I want to learn watch making',
    'ik wil eerst zien naar een dokter te gaan',
  ])('not «%s»', (text) => {
    expect(modeIn(text)).toBeUndefined()
  })
})
