/** What people type about the round is heard by rule, and nothing that says more than that. */
import { describe, expect, it } from 'vitest'
import { asksWhat, roundSaid } from '../../../core/dialogue/index.ts'

const HEARD = {
  join: [
    ...['ronde', 'Doe mee met de ronde', 'ik wil meedoen met de ronde van zaterdag!'],
    ...['kan ik meedoen met de ronde?', 'schrijf mij in voor de ronde', 'je participe'],
    ...['Je participe au prochain tour', 'je veux participer au tour', 'join the round'],
    ...['I would like to join the next round', 'count me in for the round'],
  ],
  out: [
    ...['toch niet', 'ik doe niet mee met de ronde', 'ik wil toch niet meedoen met de ronde'],
    ...['finalement non', 'je ne participe pas au tour', 'I do not want to join the round'],
  ],
  now: ['maak nu de groepjes', 'forme les groupes maintenant', 'make the groups now'],
  what: [
    ...['Wat is een ronde?', 'hoe werkt de ronde', 'c’est quoi un tour ?', 'qu’est-ce qu’un tour'],
    ...['comment marche un tour ?', 'what is a round?', 'how does the round work?'],
  ],
  when: ['wanneer is de ronde?', 'quand est le prochain tour ?', 'when is the next round?'],
  who: ['Wie zit er in mijn groepje?', 'qui est dans mon groupe ?', 'who is in my group?'],
} as const

const NOT_HEARD = [
  ...['ik wil leren fietsen', 'ik wil een ronde fietsen', 'je veux faire un tour à vélo'],
  ...['ik wil leren naaien en ik doe mee met de ronde', 'ik ben 15, mag ik meedoen met de ronde'],
  ...['a round table', 'tour de France', 'ja', 'mee', 'join', 'ik wil niet meer leven'],
]

describe.each(Object.entries(HEARD))('«%s»', (word, texts) => {
  it.each(texts)('is heard in «%s»', (text) => {
    expect(roundSaid(text)?.word).toBe(word)
  })
})

it.each(NOT_HEARD)('«%s» is for understanding', (text) => {
  expect(roundSaid(text)).toBeUndefined()
})

it('a bare «toch niet» does not name the round, everything else does', () => {
  expect(roundSaid('toch niet')?.isNamed).toBe(false)
  expect(roundSaid('ik doe niet mee met de ronde')?.isNamed).toBe(true)
})

it.each(['wat is dat?', 'c’est quoi ?', 'what is that?', 'wat is een ronde?'])(
  '«%s» asks what it is',
  (text) => {
    expect(asksWhat(text)).toBe(true)
  },
)
