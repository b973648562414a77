/** What a human of the club may know: what somebody agreed to share, and no more. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Task } from '../../core/domain/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const sara = open.person('sara')
const lies = open.person('demo-coordinator')

async function newest(): Promise<Task | undefined> {
  const { items } = await open.house.store.find('tasks', {
    clubId: DEMO_CLUB,
    index: 'byTime',
    equals: [],
  })
  return items.at(-1)?.record
}

describe('«een mens»', () => {
  it('passes on the words, and what they look for only on a yes', async () => {
    await joins(sara)
    await sara.says('een mens')
    await open.restart()
    await sara.says('is er een lift?')
    await lies.sees('is er een lift?')
    await lies.seesNot('naaien')
    await sara.sees('Mag ik ook zeggen dat je dit zoekt: naaien?')
    expect(await newest()).not.toHaveProperty('concept')
    await open.restart()
    await sara.says('ja')
    await lies.sees('Rond: naaien')
    expect(await newest()).toMatchObject({ concept: 'sewing', words: 'is er een lift?' })
  })

  it('a bare no adds nothing, and neither does a bare yes', async () => {
    await joins(sara)
    await sara.saysEach('een mens', 'nee', 'nee')
    await sara.sees('Een mens van de club antwoordt je nog')
    expect(await newest()).not.toHaveProperty('words')
    await sara.saysEach('een mens', 'ja')
    await sara.sees('Schrijf het hier maar')
  })

  it('goes to the mentor for it, who can answer', async () => {
    const ilse = open.person('demo-ilse')
    await joins(sara, { wish: 'ik wil een sollicitatiebrief leren schrijven in Genk' })
    await sara.saysEach('een mens', 'ik geraak er niet uit')
    await sara.sees('Ilse', 'mentor van de club')
    await sara.says('ja')
    await ilse.sees('ik geraak er niet uit', 'Ik neem dit')
    await open.restart()
    await ilse.presses('Antwoord')
    await ilse.says('Kom donderdag naar het brievencafé')
    await sara.sees('Kom donderdag naar het brievencafé', 'Ilse')
  })

  it('of somebody younger goes to the coordinator alone', async () => {
    await joins(sara, { wish: 'ik wil een sollicitatiebrief leren schrijven in Genk', age: 'Nee' })
    await sara.saysEach('een mens', 'ik geraak er niet uit')
    await sara.seesNot('Ilse')
  })

  it.each([
    ['nl', 'praat met iemand van de club', /binnen \d+ u/],
    ['nl', 'ik wil iemand spreken', /binnen \d+ u/],
    ['fr', 'parler à quelqu’un du club', /dans les \d+ heures/],
    ['en', 'I want to talk to someone', /within \d+ hours/],
  ] as const)(
    'is understood in %s as «%s», also in the first talk',
    async (language, words, seen) => {
      const wish = {
        nl: 'ik wil leren naaien in Genk',
        fr: 'je veux apprendre la couture à Genk',
        en: 'I want to learn to sew in Genk',
      }
      await sara.says(wish[language])
      await sara.says(words)
      await sara.sees(seen)
    },
  )
})

describe('what no talk does yet', () => {
  it.each([
    [
      'nl',
      'ik wil een groepje starten rond fietsherstel in Genk, op dinsdagavond',
      'start-group',
      [
        'je wil een groepje starten',
        'Waarover: fietsherstel',
        'dinsdagavond',
        'Waar: Genk',
        'Een mens van de club bekijkt het',
      ],
    ],
    [
      'fr',
      'je veux lancer un petit groupe de couture à Genk',
      'start-group',
      ['tu veux lancer un petit groupe', 'coudre', 'Genk'],
    ],
    [
      'en',
      'I want to start a group about bike repair in Genk',
      'start-group',
      ['you want to start a group', 'bike repair', 'Genk'],
    ],
  ] as const)(
    'in %s «%s» is shown as it was understood and becomes a task of its kind',
    async (language, words, kind, seen) => {
      await joins(sara, { language })
      await sara.says(words)
      await sara.sees(...seen)
      expect(await newest()).toMatchObject({ kind, words })
      await lies.sees('Sara', words)
      await sara.says(
        language === 'nl' ? 'mijn profiel' : language === 'fr' ? 'mon profil' : 'my profile',
      )
      await sara.seesNot('fietsherstel', 'moestuin', 'bike repair')
    },
  )
})

describe('somebody else’s talent', () => {
  it.each([
    [
      'nl',
      'Ik ken iemand die prachtig borduurt',
      'Alleen die persoon zelf',
      'mijn profiel',
      'borduren',
    ],
    [
      'nl',
      'Aan onze dialoogtafel zit een mevrouw die prachtig borduurt',
      'Alleen die persoon zelf',
      'mijn profiel',
      'borduren',
    ],
    [
      'fr',
      "Je connais quelqu'un qui brode très bien",
      'Seule cette personne',
      'mon profil',
      'broder',
    ],
    [
      'en',
      'I know someone who is great at embroidery',
      'Only that person',
      'my profile',
      'embroidery',
    ],
  ] as const)(
    'in %s «%s» is no offer of who tells it',
    async (language, words, seen, profile, talent) => {
      await joins(sara, { language })
      await sara.says(words)
      await sara.sees(seen)
      await open.restart()
      await sara.says(profile)
      await sara.seesNot(talent)
    },
  )

  it.each(['ken je iemand die kan naaien?', 'ik zoek iemand die goed kan breien'])(
    '«%s» still looks for somebody',
    async (words) => {
      await joins(sara)
      await sara.says(words)
      await sara.seesNot('Alleen die persoon zelf')
    },
  )
})
