/** Words that always work, and sentences that only contain them. */
import { describe, expect, it } from 'vitest'
import { alwaysWord } from '../../../core/dialogue/index.ts'

const ACCEPTED = [
  ['stop', 'stop'],
  ['STOP!', 'stop'],
  ['  Help?  ', 'help'],
  ['Wat heb ik staan?', 'plans'],
  ['een mens aub', 'human'],
  ['Français', 'fr'],
  ['en français s’il vous plaît', 'fr'],
  ['english please', 'en'],
  ['Nederlands', 'nl'],
  ['/start', 'start'],
  ['C’est mon appareil', 'own-device'],
  ['wis alles', 'erase'],
] as const

const REJECTED = [
  'ik wil stoppen met roken',
  'stop met die berichtjes over koken',
  'ik help graag mensen',
  'ik wil Frans leren',
  'can you help me learn to sew',
  'ik ben klaar om te leren naaien',
  '',
  '?',
]

describe('a word that always works', () => {
  it.each(ACCEPTED)('hears «%s» as %s', (text, word) => {
    expect(alwaysWord(text)).toBe(word)
  })

  it.each(REJECTED)('leaves «%s» to the talk', (text) => {
    expect(alwaysWord(text)).toBeUndefined()
  })
})
