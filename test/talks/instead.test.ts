/** Nobody and nothing answers the wish: what there is to do all the same, told as something else. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { ConceptId, LANGUAGES, type Language } from '../../core/domain/index.ts'
import { plainSpans } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins, saysOverRestarts } from '../_kit/talk.ts'
import { BEES } from './closer-town.ts'
import { memberNamed } from './known.ts'
import { allOf } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')

const read = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

/** What the demo club has around Genk in the coming days, in a language that they speak. */
const NEAR = {
  nl: 'Leren zwemmen als je al groot bent',
  fr: 'Apprendre à nager quand on est déjà grand',
  en: 'Three chords, ten songs',
}
const SEW = { nl: 'Open naaiatelier', fr: 'Atelier couture ouvert', en: 'Open sewing studio' }
/** For grown-ups alone. */
const SWIM = /Leren zwemmen|Apprendre à nager|Learn to swim/
/** A fourth one: one tap further. */
const MORE = {
  nl: 'Lopen voor wie nog niet loopt',
  fr: 'Fais une couronne',
  en: 'Make a wreath',
}
const KEPT = { nl: 'tot 21 januari', fr: 'jusqu’au 21 janvier', en: 'until 21 January' }

const SATURDAYS = {
  nl: 'ik wil leren imkeren in Genk, ik kan alleen op zaterdag',
  fr: 'je voudrais apprendre l’apiculture à Genk, je peux seulement le samedi',
  en: 'I want to learn beekeeping in Genk, I can only come on Saturday',
}
const YOUNG = {
  nl: 'ik ben 16 en ik wil leren imkeren in Genk',
  fr: "j'ai 16 ans et je voudrais apprendre l'apiculture à Genk",
  en: 'I am 16 and I want to learn beekeeping in Genk',
}
const STUCK = {
  nl: 'ik worstel met imkeren in Genk',
  fr: "j'ai du mal avec l'apiculture à Genk",
  en: 'I am stuck with beekeeping in Genk',
}
const CRUDE: Readonly<Record<Language, readonly string[]>> = {
  nl: ['ik wil praten over mijn schulden, in Genk', 'ik wil leren schieten met een geweer in Genk'],
  fr: ['je veux parler de mes dettes, à Genk', 'je veux apprendre à tirer au fusil à Genk'],
  en: ['I want to talk about my debts, in Genk', 'I want to learn to shoot a gun in Genk'],
}

const HARP = {
  nl: 'ik wil harp leren spelen in Genk, ik spreek Nederlands en Engels',
  fr: 'je voudrais apprendre la harpe à Genk, je parle français et néerlandais',
  en: 'I want to learn to play the harp in Genk',
}

/** Of `NEAR` in the list. */
function numberOf(language: Language): string {
  return language === 'en' ? '2' : '1'
}

async function seats(): Promise<number> {
  const { id } = await memberNamed(open, 'Kim')
  const { items } = await open.house.store.find('rsvps', {
    ...{ clubId: DEMO_CLUB, index: 'byMember', equals: [id], limit: 20 },
  })
  return items.filter(({ record }) => record.standing === 'seated').length
}

/** The seats taken at all activities together. */
async function taken(): Promise<number> {
  return (await allOf(open, 'activities')).reduce((sum, { taken }) => sum + taken, 0)
}

/** What is on the cards of the newest message. */
async function titles(): Promise<string[]> {
  const { blocks } = await kim.last()
  return blocks.flatMap((block) => (block.kind === 'card' ? plainSpans(block.title) : []))
}

describe.each(LANGUAGES)('in %s, a wish that nothing answers', (language) => {
  const labels = catalogues[language]
  const isElse = read(labels['find.intro.else'])

  it('says so, is kept until a day, and shows at most three other things as such', async () => {
    await joins(kim, { language, wish: BEES[language] })
    await kim.sees(KEPT[language], isElse, NEAR[language], SEW[language])
    await kim.seesNot(read(labels['find.empty']), read(labels['find.intro']))
    const { blocks } = await kim.last()
    expect(blocks.filter(({ kind }) => kind === 'card')).toHaveLength(3)
    // The rest is one tap further.
    await kim.seesNot(MORE[language])
    await saysOverRestarts(open, kim, language === 'nl' ? 'toon wat er te doen is' : '5')
    await kim.sees(read(labels['find.intro.doors']), MORE[language])
  })

  it.each(['by number', 'by its name', 'by its button'])('gives a seat %s', async (way) => {
    await joins(kim, { language, wish: BEES[language] })
    if (way === 'by its button') await kim.presses(labels['find.choose.activity'])
    else
      await saysOverRestarts(open, kim, way === 'by number' ? numberOf(language) : NEAR[language])
    await saysOverRestarts(open, kim, labels['words.yes'])
    await kim.says(labels['find.together.alone'])
    expect(await seats()).toBe(1)
  })

  it('gives one seat to two yeses at once', async () => {
    const before = await taken()
    await joins(kim, { language, wish: BEES[language] })
    await kim.says(numberOf(language))
    await Promise.all([kim.says(labels['words.yes']), kim.says(labels['words.yes'])])
    await kim.says(labels['find.together.alone'])
    expect([await seats(), (await taken()) - before]).toEqual([1, 1])
  })

  it('shows nothing at another time than the only one', async () => {
    await joins(kim, { language, wish: SATURDAYS[language] })
    await kim.seesNot(NEAR[language], SEW[language])
    await kim.sees(/zaterdag|samedi|Saturday/)
  })

  it('shows a young person where they can go, and nobody', async () => {
    await kim.says(YOUNG[language])
    await kim.presses(labels['onboarding.right.yes'])
    await kim.fills({ 'onboarding.name': 'Kim' })
    await kim.sees(isElse, SEW[language])
    await kim.seesNot(SWIM, read(labels['find.tag.peer']), KEPT[language])
  })

  it('shows nothing instead beside a struggle', async () => {
    await joins(kim, { language, wish: STUCK[language] })
    await kim.seesNot(isElse, NEAR[language])
    await kim.sees(labels['find.next.human'])
  })

  it.each([0, 1])('shows nothing instead beside what is private or excluded (%#)', async (at) => {
    await joins(kim, { language, wish: CRUDE[language][at] ?? '' })
    await kim.seesNot(isElse, NEAR[language], SEW[language])
  })

  it('shows nothing instead where the list was narrowed by hand', async () => {
    await joins(kim, { language, wish: BEES[language] })
    await kim.says({ nl: 'enkel samen', fr: 'seulement ensemble', en: 'only together' }[language])
    await kim.seesNot(isElse)
    await kim.presses(labels['find.only.all'])
    await kim.sees(isElse, NEAR[language])
  })

  it('hears «niet dit» about something else, and shows another', async () => {
    await joins(kim, { language, wish: BEES[language] })
    const shown = await titles()
    await kim.presses(labels['find.why'])
    await kim.presses(labels['find.not'])
    await kim.presses(labels['find.not.something-else'])
    await kim.sees(isElse)
    const after = await titles()
    expect(after).toHaveLength(3)
    expect(shown.filter((title) => !after.includes(title))).toHaveLength(1)
  })
})

const NOTHING = { nl: 'ik kan niks', fr: 'je ne sais rien faire', en: 'I cannot do anything' }
describe.each(LANGUAGES)('in %s', (language) => {
  const labels = catalogues[language]

  it('what was said not to be liked, or not to be told, is not offered instead', async () => {
    await joins(kim, { language, wish: BEES[language] })
    await kim.sees(SEW[language])
    const { id } = await memberNamed(open, 'Kim')
    const found = await open.house.store.get('members', DEMO_CLUB, id)
    if (found === undefined) throw new Error('Kim is a member by now.')
    const after = {
      ...found.record,
      passed: ['concept:sewing'],
      rhythm: {
        ...found.record.rhythm,
        muted: [ConceptId.parse('swimming'), ConceptId.parse('music')],
      },
    }
    await open.house.store.commit([
      { do: 'put', in: 'members', record: after, expects: found.version },
    ])
    await saysOverRestarts(open, kim, BEES[language], labels['onboarding.right.yes'])
    await kim.sees(read(labels['find.intro.else']))
    await kim.seesNot(SEW[language], SWIM, 'Three chords')
  })

  it('what was said not to be liked is not there to try either, however near to the wish', async () => {
    await joins(kim, { language, wish: HARP[language] })
    const chords = { nl: 'Drie akkoorden', fr: 'Trois accords', en: 'Three chords' }[language]
    const isShown = (await kim.everything()).includes(chords)
    const { id } = await memberNamed(open, 'Kim')
    const found = await open.house.store.get('members', DEMO_CLUB, id)
    if (found === undefined) throw new Error('Kim is a member by now.')
    const after = { ...found.record, passed: ['concept:guitar'] }
    await open.house.store.commit([
      { do: 'put', in: 'members', record: after, expects: found.version },
    ])
    await saysOverRestarts(open, kim, HARP[language], labels['onboarding.right.yes'])
    expect(isShown).toBe(true)
    await kim.seesNot(chords)
  })

  it('who «can nothing» hears what there is to do, when nothing is about what they do', async () => {
    await kim.says(NOTHING[language])
    await saysOverRestarts(open, kim, labels['life.children'])
    await kim.sees(read(labels['life.more']), SEW[language])
  })
})
