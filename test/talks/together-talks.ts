/** Talks in which others have a part: a yes from both sides, two chats of one person, an activity of one's own. */
import type { Language } from '../../core/domain/index.ts'
import { catalogues, type Key } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { type HouseForEach, joins } from '../_kit/talk.ts'
import { resident, signsUp } from '../core/acts/seats.ts'
import type { KeptTalk } from './kept/talk.ts'
import { CHESS, codeIn, TYPES } from './two-chats.ts'

export const TOGETHER_TALKS: readonly KeptTalk[] = [
  {
    file: '32-yes-to-a-person',
    part: 'yes',
    begins: (open, language) => joins(open.person('sara'), { language }),
    turns: (language) => [
      { presses: label(language, 'find.choose.peer', { who: 'Nadia' }) },
      YES[language],
      (open) => nadia(open, 'introduce.yes'),
      WRITES[language],
      HELLO[language],
      (open) => nadiaAnswers(open),
      label(language, 'relay.stop'),
      YES[language],
    ],
    before: 1,
  },
  {
    file: '33-yes-to-a-full-group',
    part: 'yes',
    begins: (open, language) => joins(open.person('sara'), { language }),
    turns: (language) => [
      (open) => fills(open),
      { presses: catalogues[language]['find.choose.group'] },
      YES[language],
      PLANS[language],
      '4',
    ],
    before: 1,
  },
  {
    file: '34-two-chats',
    part: 'one-person',
    begins: async (open: HouseForEach, language: Language): Promise<Person> => {
      await joins(open.person('kim'), { language })
      return joins(open.person('tel'), { language, name: 'Kim', wish: CHESS[language] })
    },
    turns: (language) => [
      async (open) => `${TYPES[language]} ${await codeIn(open.person('kim'), language)}`,
      YES[language],
      (open) => kimSaysYes(open, language),
      catalogues[language]['always.profile'],
    ],
    before: 1,
  },
  {
    file: '35-my-own-activity',
    part: 'human',
    begins: (open, language) => joins(open.person('sara'), { language }),
    turns: (language) => [PROPOSES[language], '1', YES[language], (open) => publishes(open)],
    before: 1,
  },
]

const YES = { nl: 'ja', fr: 'oui', en: 'yes' }
const WRITES = { nl: 'schrijf aan Nadia', fr: 'écrire à Nadia', en: 'write to Nadia' }
const HELLO = {
  nl: 'Dag Nadia! Past woensdag in de bib?',
  fr: 'Bonjour Nadia ! Mercredi à la bibliothèque ?',
  en: 'Hello Nadia! Would Wednesday at the library suit you?',
}
const PLANS = { nl: 'wat heb ik staan?', fr: 'mes projets', en: 'my plans' }
const PROPOSES = {
  nl: 'ik wil een workshop origami geven, zaterdag om 10u in De Moever',
  fr: 'je voudrais donner un atelier origami samedi à 10h au Centre Soleil',
  en: 'I want to give an origami workshop on Saturday at 10 am at Green House',
}

function label(
  language: Language,
  key: Key,
  filled: Readonly<Record<string, string>> = {},
): string {
  return Object.entries(filled).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    catalogues[language][key],
  )
}

async function nadia(open: HouseForEach, key: Key): Promise<undefined> {
  await open.person('demo-nadia').presses(catalogues.nl[key])
  return undefined
}

async function nadiaAnswers(open: HouseForEach): Promise<undefined> {
  const one = open.person('demo-nadia')
  await one.presses(label('nl', 'relay.answer', { name: 'Sara' }))
  await one.says('Ja, om 19 uur. Ik breng stof mee.')
  return undefined
}

async function kimSaysYes(open: HouseForEach, language: Language): Promise<undefined> {
  await open.person('kim').presses(catalogues[language]['chats.asked.yes'])
  return undefined
}

async function publishes(open: HouseForEach): Promise<undefined> {
  await open.person('demo-coordinator').presses(catalogues.nl['propose.publish'])
  return undefined
}

/** The sewing group of the practice club has three places left. */
async function fills(open: HouseForEach): Promise<undefined> {
  for (const name of ['an', 'bo', 'cas']) {
    await resident(open, name)
    await signsUp(open, name, { kind: 'group', id: 'demo-group-sewing-genk' as never })
  }
  return undefined
}
