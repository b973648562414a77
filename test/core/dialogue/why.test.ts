/** «Waarom vraag je dat?»: known however it is said, and answered for every question that exists. */
import { describe, expect, it } from 'vitest'
import { asksWhyAsked } from '../../../core/dialogue/asks-why.ts'
import { QUESTION_KEYS, whyOf, whyOfButton } from '../../../core/dialogue/why.ts'
import { LANGUAGES } from '../../../core/domain/index.ts'
import { COMMANDS } from '../../../core/message/index.ts'
import { catalogues } from '../../../core/texts/index.ts'

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(QUESTION_KEYS)(
    'the question «%s» says what it is for, in a few short sentences',
    (key) => {
      const why = catalogues[language][whyOf(key)]
      const sentences = why.split(/(?<=[.!?])\s+/)
      expect(sentences.length).toBeGreaterThanOrEqual(2)
      expect(sentences.length).toBeLessThanOrEqual(5)
    },
  )

  it('so do the buttons of messages that ask something', () => {
    const asking = COMMANDS.filter((command) => whyOfButton(command) !== undefined)
    expect(asking).toEqual(
      expect.arrayContaining(['pause-for', 'tips-yes', 'barrier-pass-on', 'introduction-yes']),
    )
    for (const command of asking)
      expect(catalogues[language][whyOfButton(command) ?? 'why.card']).toMatch(/\./)
  })
})

describe('asked back', () => {
  it.each([
    'waarom?',
    'Waarom vraag je dat?',
    'waarom wil je dat weten',
    'maar waarom moet ik dat zeggen',
    'waarom vraagt ge mijn leeftijd',
    'waarvoor is dat nodig?',
    'wat doe je daarmee?',
    'wie ziet dat?',
    'moet dat?',
    'is dat verplicht?',
    'pourquoi ?',
    'pourquoi tu demandes ça ?',
    'Pourquoi demandez-vous mon âge ?',
    'à quoi ça sert ?',
    'qui voit ça ?',
    "c'est obligatoire ?",
    'why?',
    'why do you ask',
    'Why do you need that?',
    'what is this for?',
    'who sees this?',
    'do I have to?',
  ])('«%s»', (text) => {
    expect(asksWhyAsked(text)).toBe(true)
  })

  it.each([
    'waarom antwoordt niemand?',
    'waarom ik?',
    'waarom Nadia?',
    'waarom is het zo ver',
    'ik wil weten waarom planten groeien',
    'pourquoi moi ?',
    'pourquoi personne ne répond ?',
    'why me?',
    'why is it so far',
    'ik wil leren koken',
    'who can teach me guitar',
    'wie ziet mijn gegevens?',
  ])('not «%s»', (text) => {
    expect(asksWhyAsked(text)).toBe(false)
  })
})
