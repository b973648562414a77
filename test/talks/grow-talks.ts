/** Talks about what comes after an experience, as they are kept: from «hoe was het?» on. */
import type { Language } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { type HouseForEach, joins } from '../_kit/talk.ts'
import { DAY_MS } from '../core/acts/ground.ts'
import { didBefore, groupMet, wasAt } from './grow-ground.ts'
import type { KeptTalk, Part } from './kept/talk.ts'

interface GrowTalk {
  readonly file: string
  readonly part: Part
  /** Lets it happen; gives who is asked about it. */
  begins(open: HouseForEach, language: Language): Promise<Person>
  readonly says: Readonly<Record<Language, readonly string[]>>
}

const SEWING = { concept: 'sewing', kind: 'skill' } as never

const TALKS: readonly GrowTalk[] = [
  {
    file: '28-after-a-group',
    part: 'after',
    begins: async (open: HouseForEach, language: Language): Promise<Person> => {
      await groupMet(open, ['an', 'bo'], { an: { language, spoken: [language, 'nl'] } })
      return open.person('an')
    },
    says: {
      nl: ['het was super', 'waarom vraag je dat?', 'ze is heel geduldig'],
      fr: ["c'était chouette", 'pourquoi tu demandes ça ?', 'elle est très patiente'],
      en: ['it was lovely', 'why do you ask?', 'she is very patient'],
    },
  },
  {
    file: '29-it-did-not-happen',
    part: 'after',
    begins: async (open: HouseForEach, language: Language): Promise<Person> => {
      await wasAt(open, 'an', { wants: [SEWING], language, spoken: [language, 'nl'] })
      return open.person('an')
    },
    says: {
      nl: ['het ging niet door'],
      fr: ["ça n'a pas eu lieu"],
      en: ['it was cancelled'],
    },
  },
  {
    file: '30-show-it-yourself',
    part: 'evolves',
    begins: async (open: HouseForEach, language: Language): Promise<Person> => {
      await wasAt(open, 'an', { wants: [SEWING], language, spoken: [language, 'nl'] })
      await didBefore(open, 'an', 3)
      return open.person('an')
    },
    says: {
      nl: ['ja, keileuk', 'ja graag', 'terug'],
      fr: ['super', 'oui', 'retour'],
      en: ['great', 'yes please', 'back'],
    },
  },
  {
    file: '31-happy-to-meet-again',
    part: 'evolves',
    begins: async (open: HouseForEach, language: Language): Promise<Person> => {
      const labels = catalogues[language]
      const sara = await joins(open.person('sara'), { language })
      for (const _ of [1, 2])
        await sara.presses(labels['find.choose.peer'].replace('{who}', 'Nadia'))
      await open.person('demo-nadia').presses(catalogues.nl['introduce.yes'])
      open.clock.advance(8 * DAY_MS)
      await open.runDue()
      return sara
    },
    says: {
      nl: ['ja', 'graag opnieuw', 'wat heb ik staan?'],
      fr: ['oui', 'encore une fois', 'mes projets'],
      en: ['yes', 'again please', 'my plans'],
    },
  },
]

export const GROW_TALKS: readonly KeptTalk[] = TALKS.map(({ says, ...talk }) => ({
  ...talk,
  turns: (language) => says[language],
  // The question it begins with; what it was about is kept by the talks before.
  before: 1,
}))
