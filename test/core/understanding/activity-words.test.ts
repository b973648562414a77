/** Who gives something on a day, and who wants to be there. */
import { describe, expect, it } from 'vitest'
import { followsActivity, givesActivity } from '../../../core/understanding/index.ts'

const SATURDAY = {
  available: [
    {
      value: { day: 'sat', from: 600, to: 720 },
      span: [0, 1],
      method: 'rule',
      score: 1,
    },
  ],
} as const
const NO_DAY = { available: [] }

describe('an activity on a day', () => {
  it.each([
    'ik wil een workshop moestuin geven, zaterdag om 10u in De Moever',
    'Wij organiseren zaterdag een repair café',
    'ik zou zaterdag een lezing willen houden',
    'je voudrais donner un atelier couture samedi à 14h',
    'nous organisons un atelier samedi',
    'I want to give a cooking workshop on Saturday at 10',
    'we are going to host an event on Saturday',
  ])('«%s» is given', (text) => {
    expect(givesActivity(text, SATURDAY)).toBe(true)
    expect(givesActivity(text, NO_DAY)).toBe(false)
  })

  it.each([
    'ik wil op 12 december een workshop origami geven',
    'ik wil op 3 sept. een workshop geven',
    'je voudrais donner un atelier origami le 12 septembre',
    'nous organisons un atelier le 3 novembre',
    'je veux donner un atelier le 1er août',
    'je veux donner un atelier le 24 décembre',
    'I want to give a workshop on September 12',
    'I want to give a workshop on the 12th of November',
    'we organise a workshop on 12/11',
  ])('«%s» is given on a date', (text) => {
    expect(givesActivity(text, NO_DAY)).toBe(true)
  })

  it.each([
    'ik wil een workshop geven voor 3 marathonlopers',
    'je voudrais donner un atelier à 12 maisons',
    'we may give a workshop for 5 people',
  ])('«%s» names no date', (text) => {
    expect(givesActivity(text, NO_DAY)).toBe(false)
  })

  it.each([
    'ik wil een workshop moestuin volgen zaterdag',
    'ik wil leren les geven op zaterdag',
    'ik zoek zaterdag een workshop',
    'ik kan goed koken, zaterdag in Genk',
    'ik wil geen workshop geven zaterdag',
    'je cherche un atelier couture samedi',
    'I want to attend a workshop on Saturday',
    'ik zoek een groep voor gitaar',
  ])('«%s» is not', (text) => {
    expect(givesActivity(text, SATURDAY)).toBe(false)
  })

  it.each([
    'ik wil een workshop volgen',
    'je veux participer à un atelier',
    'I would like to join',
  ])('«%s» wants to be there', (text) => {
    expect(followsActivity(text)).toBe(true)
  })
})
