/** A talk about one's own card: level, the ladder and the way there, a line that changes, and why it is asked. */
import type { Language } from '../../core/domain/index.ts'
import type { Part } from './kept/talk.ts'

interface CardTalk {
  readonly file: string
  readonly part: Part
  readonly says: Readonly<Record<Language, readonly string[]>>
}

export const CARD_TALKS: readonly CardTalk[] = [
  {
    file: '28-my-card',
    part: 'profile',
    says: {
      nl: [
        'ik wil eerst gewoon kijken',
        'ik kom te voet',
        'waarom vraag je dat?',
        'ja',
        'mijn profiel',
        'nog iets anders',
        'mijn plaats',
        'wie ziet dat?',
        'Hasselt',
        'ongedaan maken',
      ],
      fr: [
        'je veux juste regarder',
        'je viens à pied',
        'pourquoi tu demandes ça ?',
        'oui',
        'mon profil',
        'autre chose encore',
        'ma commune',
        'qui voit ça ?',
        'Hasselt',
        'annule',
      ],
      en: [
        'I just want to watch',
        'I come on foot',
        'why do you ask?',
        'yes',
        'my profile',
        'something more',
        'my place',
        'who sees this?',
        'Hasselt',
        'undo',
      ],
    },
  },
]
