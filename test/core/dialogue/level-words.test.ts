/** How far somebody is, as people say it; what is denied, or wished, is no level. */
import { describe, expect, it } from 'vitest'
import { levelNamed } from '../../../core/dialogue/level-words.ts'

describe('how far somebody is', () => {
  it.each([
    ['nog nooit', 'beginner'],
    ['Ik ben een beginner', 'beginner'],
    ['ik begin pas', 'beginner'],
    ['ik ben pas begonnen', 'beginner'],
    ['nog niet begonnen', 'beginner'],
    ['ik ken er niks van', 'beginner'],
    ['niet goed, ik ben beginner', 'beginner'],
    ['ik ken de basis niet', 'beginner'],
    ['het is NIEUW voor mij', 'beginner'],
    ['een beetje', 'intermediate'],
    ['niet slecht', 'intermediate'],
    ['niet zo goed maar een beetje', 'intermediate'],
    ['ik ken de basis', 'intermediate'],
    ['al lang', 'advanced'],
    ['al tien jaar', 'advanced'],
    ['geen beginner meer, ik doe het al jaren', 'advanced'],
    ['je débute', 'beginner'],
    ['je suis débutante', 'beginner'],
    ['je viens de commencer', 'beginner'],
    ['je n’ai jamais fait ça', 'beginner'],
    ['je n’ai pas les bases', 'beginner'],
    ['je ne connais pas encore les bases', 'beginner'],
    ['un tout petit peu', 'intermediate'],
    ['pas mal', 'intermediate'],
    ['j’ai les bases', 'intermediate'],
    ['depuis longtemps', 'advanced'],
    ['depuis 10 ans', 'advanced'],
    ['I’m new to it', 'beginner'],
    ['never done it', 'beginner'],
    ['I don’t know the basics', 'beginner'],
    ['I haven’t started yet', 'beginner'],
    ['a bit', 'intermediate'],
    ['I know the basics', 'intermediate'],
    ['for years', 'advanced'],
  ] as const)('«%s»: %s', (text, level) => {
    expect(levelNamed(text)).toBe(level)
  })

  it.each([
    'geen beginner meer',
    'ik ben geen beginner',
    'niet nieuw voor mij',
    'niet goed',
    'I am not a beginner',
    'I’m no longer a beginner',
    'it isn’t new to me',
    'je ne suis plus débutante',
    'je ne suis pas un débutant',
    'ce n’est pas nouveau',
    'pas longtemps',
    'ik wil ook goed leren lassen',
    'je voudrais bien apprendre le piano',
    'I want to start a group',
  ])('is not told by «%s»', (text) => {
    expect(levelNamed(text)).toBeUndefined()
  })
})
