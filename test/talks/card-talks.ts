/** A talk about one's own card: level, the ladder and the way there, a line that changes, and why it is asked. */
import type { SaidTalk } from './kept/talk.ts'

export const CARD_TALKS: readonly SaidTalk[] = [
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
