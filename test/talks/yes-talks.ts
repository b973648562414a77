/** Talks about a list that listens, and a yes that tells everything, as they are kept to be read. */
import type { SaidTalk } from './kept/talk.ts'

export const YES_TALKS: readonly SaidTalk[] = [
  {
    file: '28-only-together-and-another-day',
    part: 'answer',
    says: {
      nl: ['enkel samen', 'een andere dag', '6', 'toch alles'],
      fr: ['seulement ensemble', 'un autre jour', '6', 'tout quand même'],
      en: ['only together', 'another day', '6', 'everything after all'],
    },
  },
  {
    file: '29-a-full-yes',
    part: 'yes',
    says: {
      nl: ['2', 'hoelang duurt het?', 'ja', 'zet het in mijn agenda', 'wat heb ik staan?'],
      fr: ['2', 'ça dure combien de temps ?', 'oui', 'ajoute à mon agenda', 'mes projets'],
      en: ['2', 'how long does it take?', 'yes', 'add it to my calendar', 'my plans'],
    },
  },
]
