/** Who may write to somebody says so in their own words, and the writing begins as with the button. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'
import { allOf, words as said } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')
const nadia = open.person('demo-nadia')

const WRITES = {
  nl: [
    'ik wil Nadia schrijven',
    'Ik wil naar Nadia schrijven aub',
    'kan ik Nadia een bericht sturen?',
    'stuur Nadia een berichtje',
    'IK ZOU GRAAG IETS AAN NADIA SCHRIJVEN',
    'schrijf naar nadia',
  ],
  fr: [
    'je veux écrire à Nadia',
    'est-ce que je peux envoyer un message à Nadia ?',
    'J’aimerais écrire à Nadia svp',
    'envoyer un message à nadia',
  ],
  en: [
    'I want to write to Nadia',
    "I'd like to send Nadia a message",
    'can I message Nadia please?',
    'write to nadia',
  ],
} as const
const NEAR = {
  nl: [
    'ik wil leren schrijven',
    'ik wil een brief schrijven',
    'ik wil met Nadia leren schrijven',
    'ik wil Nadia niet schrijven',
    'Nadia wil mij schrijven',
    'ik wil naar Luc schrijven',
  ],
  fr: [
    'je veux apprendre à écrire',
    'je veux écrire une lettre',
    'je ne veux pas écrire à Nadia',
    'je veux écrire à Luc',
  ],
  en: [
    'I want to learn to write',
    'I want to write a letter',
    'I do not want to write to Nadia',
    'I want to write to Luc',
  ],
} as const

async function inTouch(language: Language): Promise<void> {
  await joins(kim, { language })
  const ask = catalogues[language]['find.choose.peer'].replace('{who}', 'Nadia')
  await kim.presses(ask)
  await kim.presses(ask)
  await nadia.presses('Ja, graag')
}

describe.each(LANGUAGES)('in %s', (language) => {
  const begins = said(language, 'relay.write')
  const CHESS = {
    nl: 'ik wil leren schaken',
    fr: 'je voudrais apprendre les échecs',
    en: 'I want to learn chess',
  } as const

  it.each(WRITES[language])('«%s» begins the writing, and what follows arrives', async (words) => {
    await inTouch(language)
    await kim.says(CHESS[language])
    await kim.says(words)
    await kim.sees(begins)
    await open.restart()
    await kim.says('Kom je ook?')
    await nadia.sees('Kom je ook?')
    expect(await allOf(open, 'relayedWords')).toHaveLength(1)
  })

  it.each(NEAR[language])('«%s» writes to nobody', async (words) => {
    await inTouch(language)
    await kim.says(words)
    await kim.seesNot(begins)
  })

  it('said twice at once, nothing of it is sent that was not meant for her', async () => {
    await inTouch(language)
    const words = WRITES[language][0]
    await Promise.all([kim.hears({ kind: 'opened', locale: language }), kim.says(words)])
    await kim.sees(begins)
    expect(await allOf(open, 'relayedWords')).toEqual([])
  })
})

describe('who is no contact', () => {
  it.each(WRITES.nl)('is not written to with «%s»', async (words) => {
    await joins(kim)
    await kim.says(words)
    await kim.seesNot('Alles wat je nu typt')
  })

  it('any more is not written to either', async () => {
    await joins(kim)
    await asksNadia(kim)
    await nadia.presses('Ja, graag')
    await kim.presses('Stop dit contact')
    await kim.says('ik wil Nadia schrijven')
    await kim.seesNot('Alles wat je nu typt')
    expect(await allOf(open, 'relayedWords')).toEqual([])
  })
})
