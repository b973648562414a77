/** When, how often and about what somebody is written to: said in a sentence, shown, and taken back. */
import { describe, expect, it } from 'vitest'
import { digest, nudge } from '../../core/acts/index.ts'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { catalogues, type Key } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { DAY_MS } from '../core/acts/ground.ts'
import { beesIn } from '../core/acts/tips-ground.ts'
import { BEES, isOn } from './closer-town.ts'
import { memberNamed } from './known.ts'
import { words } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')
const PROFILE = { nl: 'mijn profiel', fr: 'mon profil', en: 'my profile' } as const
const UNDO = { nl: 'ongedaan maken', fr: 'annuler', en: 'undo' } as const
const BACK = { nl: 'terug', fr: 'retour', en: 'back' } as const
const EVENINGS = {
  nl: "stuur mij 's avonds geen berichtjes meer",
  fr: 'pas de messages le soir',
  en: 'no messages in the evening',
} as const
const SUNDAYS = {
  nl: 'schrijf mij niet op zondag',
  fr: "ne m'écris pas le dimanche",
  en: 'do not write to me on Sunday',
} as const
const NO_COOKING = {
  nl: 'stop met berichten over koken',
  fr: 'arrête les messages sur la cuisine',
  en: 'stop the messages about cooking',
} as const
const NO_BEES = {
  nl: 'geen tips meer over imkeren',
  fr: "plus d'idées sur l'apiculture",
  en: 'no more tips about beekeeping',
} as const
const MONTHLY = {
  nl: 'stuur mij maar één bericht per maand',
  fr: 'un message par mois',
  en: 'only one message a month',
} as const
const LESS = { nl: 'minder vaak', fr: 'moins souvent', en: 'less often' } as const
const NO_NEWS = {
  nl: 'stop met partnernieuws',
  fr: 'plus de nouvelles des partenaires',
  en: 'no more partner news',
}
const NO_GROUPS = {
  nl: 'geen uitnodigingen meer voor groepjes',
  fr: "plus d'invitations pour des groupes",
  en: 'no more invitations to groups',
} as const

async function agrees(language: Language): Promise<void> {
  await joins(kim, { language, wish: BEES[language] })
  await kim.says(PROFILE[language])
  await kim.presses(catalogues[language]['tips.give'])
  open.clock.advance(2 * DAY_MS)
}

async function hears(job: typeof nudge | typeof digest = nudge): Promise<void> {
  for (const address of await job(open.house)) await open.staff.carry(address)
}

describe.each(LANGUAGES)('in %s', (language) => {
  const labels = catalogues[language]
  const says = (key: Key): string => words(language, key)

  it('quiet hours are neither a pause nor a time to meet, are shown, and can go', async () => {
    await joins(kim, { language })
    const before = await memberNamed(open, 'Kim')
    await kim.says(EVENINGS[language])
    await kim.sees(says('rhythm.quiet'), '17:00')
    await open.restart()
    await kim.says(SUNDAYS[language])
    await kim.sees(says('rhythm.quiet'))
    const after = await memberNamed(open, 'Kim')
    expect(after).toMatchObject({ paused: false, unavailable: before.unavailable })
    expect(after.available).toEqual(before.available)
    expect(after.offers).toEqual(before.offers)
    await kim.says(PROFILE[language])
    await kim.sees(says('rhythm.profile.quiet'), '17:00', labels['words.day.sun'])
    await kim.presses(labels['rhythm.clear.quiet'])
    await kim.sees(says('rhythm.quiet.off'))
    expect((await memberNamed(open, 'Kim')).rhythm?.quiet).toBeUndefined()
  })

  it('«stop with messages about cooking» mutes tips and leaves the offer', async () => {
    await joins(kim, { language })
    const { offers } = await memberNamed(open, 'Kim')
    expect(offers).toHaveLength(1)
    await kim.says(NO_COOKING[language])
    await kim.sees(says('rhythm.muted'))
    await open.restart()
    expect(await memberNamed(open, 'Kim')).toMatchObject({ offers, paused: false })
    await kim.says(PROFILE[language])
    await kim.sees(says('rhythm.profile.muted'))
  })

  it('what is muted is not told, and is told again after one tap', async () => {
    await agrees(language)
    await isOn(open, 'bee-day', {})
    await kim.says(NO_BEES[language])
    await kim.sees(says('rhythm.muted'))
    await hears()
    await hears(digest)
    await kim.sees(says('rhythm.muted'))
    await kim.presses(labels['always.undo'])
    await kim.sees(says('rhythm.undone'))
    await hears()
    await kim.sees(says('tips.nudge.join'))
  })

  it.each([UNDO[language], BACK[language]])(
    '«%s» takes a change back, over a restart',
    async (word) => {
      await joins(kim, { language })
      await kim.says(EVENINGS[language])
      await open.restart()
      await kim.says(word)
      await kim.sees(says('rhythm.undone'))
      expect((await memberNamed(open, 'Kim')).rhythm).toBeUndefined()
    },
  )

  it('once a month is once a month, from the last message on', async () => {
    await agrees(language)
    await isOn(open, 'bee-day', {})
    await hears()
    await kim.sees(says('tips.nudge.join'))
    await kim.says(MONTHLY[language])
    await kim.sees(labels['rhythm.per.30'])
    await beesIn(open, 'later', 60)
    open.clock.advance(28 * DAY_MS)
    await hears()
    await kim.sees(labels['rhythm.per.30'])
    open.clock.advance(3 * DAY_MS)
    await hears()
    await kim.sees(says('tips.nudge.join'))
  })

  it('«less often» is one step less, with the other steps beside it', async () => {
    await agrees(language)
    await kim.says(LESS[language])
    await kim.sees(labels['rhythm.per.14'], labels['rhythm.often.30'])
    await kim.says('2')
    await kim.sees(labels['rhythm.per.30'])
    await kim.says(PROFILE[language])
    await kim.sees(says('rhythm.profile.often'), labels['rhythm.per.30'])
    await kim.presses(labels['rhythm.clear.often'])
    expect((await memberNamed(open, 'Kim')).rhythm?.everyDays).toBeUndefined()
  })

  it('news of partners stops alone, and comes back with one tap', async () => {
    await agrees(language)
    await kim.says(PROFILE[language])
    await kim.presses(labels['tips.news.give'])
    await kim.says(NO_NEWS[language])
    await kim.sees(says('tips.news.off'))
    const given = async (): Promise<boolean[]> =>
      (await memberNamed(open, 'Kim')).consents
        .filter(({ purpose }) => purpose === 'partner-news')
        .map((one) => one.given)
    expect(await given()).toEqual([true, false])
    await kim.presses(labels['always.undo'])
    expect(await given()).toEqual([true, false, true])
    expect((await memberNamed(open, 'Kim')).paused).toBe(false)
  })

  it('invitations to groups stop alone, and come back with one tap', async () => {
    await joins(kim, { language })
    await kim.says(NO_GROUPS[language])
    await kim.sees(says('rhythm.groups'))
    expect(await memberNamed(open, 'Kim')).toMatchObject({
      paused: false,
      rhythm: { noGroups: true },
    })
    await kim.says(PROFILE[language])
    await kim.sees(says('rhythm.profile.groups'))
    await kim.presses(labels['rhythm.clear.groups'])
    await kim.sees(says('rhythm.cleared.groups'))
  })
})

describe('words about being written to', () => {
  it('are answered beside the first talk, which goes on', async () => {
    await kim.says('ik wil leren naaien in Genk')
    await kim.says("stuur mij 's avonds geen berichten")
    await kim.sees('Klopt dat?')
    expect(await kim.everything()).toContain('elke dag vanaf 17:00')
    await kim.presses('Ja, dat klopt')
  })

  it('that leave no moment at all are asked about', async () => {
    await joins(kim)
    await kim.says('geen berichten na 12 uur')
    await kim.says("geen berichten 's morgens")
    await kim.sees('geen moment over')
    await kim.presses('Ja, stop met alles')
    expect((await memberNamed(open, 'Kim')).paused).toBe(true)
  })

  it('about a talent that is not known ask which', async () => {
    await joins(kim)
    await kim.says('stop met berichten over zwierzwaaien')
    await kim.sees('Waarover wil je geen berichten meer?', 'koken', 'naaien')
    await kim.says('koken')
    expect((await memberNamed(open, 'Kim')).rhythm?.muted).toEqual(['cooking'])
  })

  it.each([
    'een meneer van taalcafé stuurt elke nacht bericht met hartje. ik wil dit niet',
    'Die man van de fotoclub blijft mij ’s nachts berichten sturen.',
    'A man from the group sends me messages at night, I don’t want',
    'Nieuw in Eeklo: cursus oude handschriften lezen, met soep tijdens de pauze. Start 3 oktober.',
    'Je travaille en pauses, jamais deux semaines pareilles, ça coince à chaque fois',
    'Le groupe s’arrête en juin, mais moi j’ai envie de poursuivre, comment faire ?',
    'Ik ben weer tot rust gekomen en sta open voor nieuwe berichten',
    'Vroeger kende ik er zelf niets van, nu geef ik tips over moestuinieren.',
  ])('are not heard in «%s»', async (text) => {
    await joins(kim)
    await kim.says(text)
    const { paused, rhythm } = await memberNamed(open, 'Kim')
    expect({ paused, rhythm }).toEqual({ paused: false, rhythm: undefined })
    await kim.seesNot('stuur ik je niets', 'Waarover wil je geen berichten')
  })

  it('said twice at once are both kept', async () => {
    await joins(kim)
    await Promise.all([
      kim.says("geen berichten 's avonds"),
      kim.says('schrijf mij niet op zondag'),
    ])
    const quiet = (await memberNamed(open, 'Kim')).rhythm?.quiet ?? []
    expect(quiet).toContainEqual({ day: 'sun', from: 0, to: 1440 })
    expect(quiet).toHaveLength(7)
  })

  it('an older undo changes nothing that came after', async () => {
    await joins(kim)
    await kim.says("geen berichten 's avonds")
    const [choice] = (await kim.last()).choices
    await kim.says('schrijf mij niet op zondag')
    await kim.hears({ kind: 'chosen', token: choice?.token ?? '' })
    await kim.sees('intussen iets veranderd')
    expect((await memberNamed(open, 'Kim')).rhythm?.quiet).toHaveLength(7)
  })

  it('«alleen deze keer» allows one message and no second', async () => {
    await joins(kim, { wish: BEES.nl })
    await kim.says('deze keer mag je mij schrijven')
    await kim.sees('voor deze ene keer')
    open.clock.advance(2 * DAY_MS)
    await isOn(open, 'bee-day', {})
    await hears()
    await kim.sees('Zeg, ej goesting')
    await beesIn(open, 'later', 40)
    open.clock.advance(9 * DAY_MS)
    await kim.says('hallo')
    await hears()
    await kim.seesNot('ej goesting om')
  })
})
