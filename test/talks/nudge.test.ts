/** «Zeg, ej goesting?»: agreeing to tips, hearing of one thing or of several, and having it less often. */
import { describe, expect, it } from 'vitest'
import { digest, nudge } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { LANGUAGES, type Language, type Member } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { catalogues, type Key } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { change, DAY_MS, got } from '../core/acts/ground.ts'
import { beesIn } from '../core/acts/tips-ground.ts'
import { BEES, isOn } from './closer-town.ts'

const open = houseForEach()
const kim = open.person('kim')
const PROFILE = { nl: 'mijn profiel', fr: 'mon profil', en: 'my profile' } as const
const TITLE = { nl: 'Bijendag', fr: 'Fête des abeilles', en: 'Bee day' } as const
const WEEK_MS = 7 * DAY_MS

/** A text up to its first placeholder, as it is read. */
function plainly(language: Language, key: Key): string {
  const [words = ''] = catalogues[language][key].split('{')
  return words.replaceAll('*', '').replaceAll(/[\u00a0\u202f]/g, ' ')
}

async function themselves(): Promise<Member> {
  const { record } = await memberOfKim()
  return record
}

async function memberOfKim(): Promise<{ record: Member }> {
  const { items } = await open.house.store.find('members', {
    clubId: DEMO_CLUB,
    index: 'all',
    equals: [],
    limit: 1000,
  })
  const kimself = items.find(({ record }) => record.firstName === 'Kim')
  if (kimself === undefined) throw new Error('Kim did not join.')
  return kimself
}

function answers(member: Member): boolean[] {
  return member.consents.filter(({ purpose }) => purpose === 'nudges').map(({ given }) => given)
}

/** Joins, and switches tips on in the profile; a few days go by. */
async function agreesToTips(language: Language): Promise<void> {
  await joins(kim, { language, wish: BEES[language] })
  await kim.says(PROFILE[language])
  await kim.presses(catalogues[language]['tips.give'])
  await kim.sees(plainly(language, 'tips.on'))
  open.clock.advance(2 * DAY_MS)
}

/** What the daily job does; what comes of it is delivered. */
async function hears(job: typeof nudge | typeof digest = nudge): Promise<void> {
  for (const address of await job(open.house)) await open.staff.carry(address)
}

/** Says yes to the seat, and goes there alone. */
async function takesTheSeat(language: Language): Promise<void> {
  await kim.says('1')
  const alone = catalogues[language]['find.together.alone']
  if (plain(await kim.last()).includes(alone)) await kim.presses(alone)
}

/** Three tips go by without a word. */
async function letsThreeGoBy(): Promise<void> {
  for (let n = 0; n < 4; n += 1) await beesIn(open, `day-${String(n)}`, 60)
  for (let week = 0; week < 3; week += 1) {
    await hears()
    open.clock.advance(WEEK_MS)
  }
  await hears()
}

describe.each(LANGUAGES)('a tip in %s', (language) => {
  const labels = catalogues[language]

  it('is told over a restart, shown closer by, and signed up for', async () => {
    await agreesToTips(language)
    await isOn(open, 'bee-day', {})
    await open.restart()
    await hears()
    await kim.sees(plainly(language, 'tips.nudge.join'), TITLE[language], 'Genk')
    await open.restart()
    await kim.presses(labels['tips.show'])
    await kim.sees(TITLE[language])
    await kim.says('1')
    await kim.sees(plainly(language, 'find.sure.event'))
    await takesTheSeat(language)
    await kim.sees(plainly(language, 'plans.seated'))
  })

  it('that is refused by its number is not shown again', async () => {
    await agreesToTips(language)
    await isOn(open, 'bee-day', {})
    await hears()
    await kim.says('2')
    await kim.sees(plainly(language, 'tips.passed'))
    expect((await themselves()).passed).toEqual(['bee-day'])
    await kim.says(BEES[language])
    await kim.presses(labels['onboarding.right.yes'])
    await kim.seesNot(TITLE[language])
  })

  it('can be had less often: a week of silence, with its last day', async () => {
    await agreesToTips(language)
    await isOn(open, 'bee-day', {})
    await hears()
    await kim.presses(labels['tips.less'])
    await kim.sees(plainly(language, 'tips.go-on'))
    await open.restart()
    await kim.presses(labels['tips.later'])
    await kim.sees(plainly(language, 'tips.silent'), /1(er)? d[eé]cemb|1 December/)
    await beesIn(open, 'another', 40)
    open.clock.advance(WEEK_MS - 60_000)
    await hears()
    await kim.sees(plainly(language, 'tips.silent'))
    open.clock.advance(60_000)
    await hears()
    await kim.sees(plainly(language, 'tips.nudge.join'))
  })

  it('is followed, after three without a word, by the one question; any button goes on', async () => {
    await agreesToTips(language)
    await letsThreeGoBy()
    await kim.sees(plainly(language, 'tips.go-on'))
    const lines = (await kim.lines()).length
    open.clock.advance(3 * WEEK_MS)
    await hears()
    await hears(digest)
    expect(await kim.lines()).toHaveLength(lines)
    await open.restart()
    await kim.says('1')
    await kim.sees(plainly(language, 'tips.stayed'))
    await hears()
    await kim.sees(plainly(language, 'tips.nudge.join'))
  })

  it('that is told by the list of the week is chosen by its number', async () => {
    await agreesToTips(language)
    for (const id of ['one', 'two', 'three']) await beesIn(open, id, 9)
    await hears(digest)
    await kim.sees(plainly(language, 'tips.digest'), TITLE[language])
    await open.restart()
    await kim.says('2')
    await kim.sees(TITLE[language])
    expect((await kim.lines()).at(-1)?.message?.blocks.length).toBeGreaterThan(1)
  })

  it('is switched off in the profile, and news is switched on by itself', async () => {
    await agreesToTips(language)
    await kim.says(PROFILE[language])
    await kim.sees(plainly(language, 'tips.profile.yes'), plainly(language, 'tips.profile.news.no'))
    await kim.presses(labels['tips.news.give'])
    await kim.sees(plainly(language, 'tips.news.on'))
    await kim.says(PROFILE[language])
    await kim.presses(labels['tips.withdraw'])
    await kim.sees(plainly(language, 'tips.off'))
    await kim.says(PROFILE[language])
    await kim.sees(plainly(language, 'tips.profile.no'), plainly(language, 'tips.profile.news.yes'))
    expect(answers(await themselves())).toEqual([true, false])
  })
})

describe('«stop»', () => {
  it('to «zal ik je blijven schrijven?» ends the tips, and said again it ends everything', async () => {
    await agreesToTips('nl')
    await letsThreeGoBy()
    await kim.says('stop')
    await kim.sees('ik stuur je geen tips')
    expect((await themselves()).paused).toBe(false)
    expect((await themselves()).consents.at(-1)).toMatchObject({
      purpose: 'nudges',
      given: false,
      wording: 'tips-go-on-1',
    })
    await kim.says('stop')
    expect((await themselves()).paused).toBe(true)
  })

  it('to a tip ends everything, as everywhere', async () => {
    await agreesToTips('nl')
    await isOn(open, 'bee-day', {})
    await hears()
    await kim.says('stop')
    expect((await themselves()).paused).toBe(true)
  })

  it.each([
    ['ja', 'Fijn!'],
    ['later', 'Tot'],
    ['nee', 'ik stuur je geen tips'],
    ['blijf schrijven', 'Fijn!'],
  ])('and «%s» are heard in words', async (words, seen) => {
    await agreesToTips('nl')
    await letsThreeGoBy()
    await kim.says(words)
    await kim.sees(seen)
  })
})

describe.each(LANGUAGES)('whether somebody would like tips, in %s', (language) => {
  const labels = catalogues[language]

  async function signsUp(): Promise<void> {
    await isOn(open, 'bee-day', {})
    await joins(kim, { language, wish: BEES[language] })
    await kim.presses(labels['find.choose.activity'])
    await takesTheSeat(language)
    await kim.sees(plainly(language, 'plans.seated'))
  }

  it('is asked once, after they found something; a yes is kept with its wording', async () => {
    await signsUp()
    await kim.sees(plainly(language, 'tips.offer'))
    await open.restart()
    await kim.says(labels['words.yes'])
    await kim.sees(plainly(language, 'tips.on'))
    expect((await themselves()).consents.at(-1)).toMatchObject({
      purpose: 'nudges',
      given: true,
      wording: 'tips-offer-1',
    })
  })

  it('may be left unanswered, and is not asked again', async () => {
    await signsUp()
    await beesIn(open, 'another', 9)
    await kim.says(BEES[language])
    await kim.presses(labels['onboarding.right.yes'])
    await kim.says('1')
    await takesTheSeat(language)
    await kim.sees(plainly(language, 'plans.seated'))
    await kim.seesNot(plainly(language, 'tips.offer'))
    expect(answers(await themselves())).toEqual([])
  })

  it('is not asked of who is young, nor shown in their profile', async () => {
    await isOn(open, 'bee-day', {})
    await joins(kim, { language, wish: BEES[language], age: labels['words.no'] })
    await kim.presses(labels['find.choose.activity'])
    await takesTheSeat(language)
    await kim.sees(plainly(language, 'plans.seated'))
    await kim.seesNot(plainly(language, 'tips.offer'))
    await kim.says(PROFILE[language])
    await kim.seesNot(plainly(language, 'tips.profile.no'))
  })
})

it('the house tells by itself, by day, once a week', async () => {
  await agreesToTips('nl')
  for (const id of ['one', 'two']) await beesIn(open, id, 60)
  for (let day = 0; day < 8; day += 1) {
    open.clock.advance(DAY_MS)
    await open.runDue()
  }
  const tips = (await kim.lines()).filter(({ message }) =>
    JSON.stringify(message ?? {}).includes('Zeg, ej goesting'),
  )
  expect(tips).toHaveLength(2)
})

it('an old button changes nothing that was decided since', async () => {
  await agreesToTips('nl')
  await letsThreeGoBy()
  await change(open.house, 'members', [DEMO_CLUB, (await themselves()).id], { consents: [] })
  await kim.presses('Ja, blijf schrijven')
  await kim.sees('Je krijgt nu geen tips')
  expect(await got(open.house, 'members', DEMO_CLUB, (await themselves()).id)).toMatchObject({
    consents: [],
  })
})
