/**
 * Sixty whole talks up to the first ranked answer, and later ones, as they are read. Somebody read each of them before it
 * was kept: whoever changes a text, or what is answered, reads them again.
 */
import { describe, expect, it } from 'vitest'
import { callBack } from '../../core/acts/index.ts'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { numbered } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { kept, keptNames, transcriptOf } from '../_kit/transcript.ts'
import { DAY_MS } from '../core/acts/ground.ts'
import { ASKED_WISHES, type AskedWish } from './asked-wishes.ts'
import { BARRIER_TALKS } from './barrier-talks.ts'
import { CARD_TALKS } from './card-talks.ts'
import { FAMILY_TALKS } from './family-talks.ts'
import { GROW_TALKS } from './grow-talks.ts'
import { RHYTHM_TALKS } from './rhythm-talks.ts'
import { YES_TALKS } from './yes-talks.ts'

const open = houseForEach()

const WISHES = ASKED_WISHES.map((wish, index) => ({ ...wish, file: fileOf(wish, index) }))

/** What is said after the first list. */
const TALKS = [...BARRIER_TALKS, ...CARD_TALKS, ...YES_TALKS]

describe.each(LANGUAGES)('a talk in %s', (language) => {
  it.each(WISHES)('$file reads as it was kept', async (wish) => {
    if (wish.isTeacherBusy === true) await keepLenaBusy()
    const sara = open.person('sara')
    await tells(sara, wish, language)
    if (wish.objects !== undefined) await asksOn(sara, wish.objects, language)
    const now = await transcriptOf(sara)
    expect(now).toBe(kept(`${language}/${wish.file}`, now))
  })

  it.each(TALKS)('$file reads as it was kept', async ({ file, says }) => {
    const sara = await joins(open.person('sara'), { language })
    await sara.saysEach(...says[language])
    const now = await transcriptOf(sara)
    expect(now).toBe(kept(`${language}/${file}`, now))
  })
})

const FAMILIES = FAMILY_TALKS.map((talk, index) => ({
  ...talk,
  file: fileOf(talk, WISHES.length + index),
}))

describe.each(LANGUAGES)('a family in %s', (language) => {
  it.each(FAMILIES)('$file reads as it was kept', async ({ file, says, isNew }) => {
    const sara = open.person('sara')
    if (isNew === true) await sara.hears({ kind: 'opened', locale: language })
    else await joins(sara, { language, wish: DRAWING[language] })
    await sara.saysEach(...says[language])
    const now = await transcriptOf(sara)
    expect(now).toBe(kept(`${language}/${file}`, now))
  })
})

describe.each(LANGUAGES)('a talk about being written to, in %s', (language) => {
  it.each(RHYTHM_TALKS)('$file reads as it was kept', async ({ file, hasTips, turns }) => {
    const sara = await joins(open.person('sara'), { language })
    if (hasTips) {
      await sara.says(catalogues[language]['always.profile'])
      await sara.presses(catalogues[language]['tips.give'])
    }
    // What joining looks like is kept by the talks before.
    const before = (await sara.lines()).length
    for (const turn of turns[language]) {
      if (typeof turn === 'string') await sara.says(turn)
      else {
        open.clock.advance(turn * DAY_MS)
        for (const chat of await callBack(open.house)) await open.staff.carry(chat)
      }
    }
    const now = await transcriptOf(sara, before)
    expect(now).toBe(kept(`${language}/${file}`, now))
  })
})

describe.each(LANGUAGES)('a talk about what comes after, in %s', (language) => {
  it.each(GROW_TALKS)('$file reads as it was kept', async ({ file, begins, says }) => {
    const one = await begins(open, language)
    // What it was about is kept by the talks before.
    const before = (await one.lines()).length - 1
    await one.saysEach(...says[language])
    const now = await transcriptOf(one, before)
    expect(now).toBe(kept(`${language}/${file}`, now))
  })
})

const DRAWING: Readonly<Record<Language, string>> = {
  nl: 'ik wil leren tekenen in Genk',
  fr: 'je veux apprendre à dessiner à Genk',
  en: 'I want to learn to draw in Genk',
}

it('no transcript is kept that nobody tells any more', () => {
  const told = LANGUAGES.flatMap((language) =>
    [...WISHES, ...FAMILIES, ...TALKS, ...RHYTHM_TALKS, ...GROW_TALKS].map(
      ({ file }) => `${language}/${file}`,
    ),
  )
  expect(keptNames()).toEqual(told.sort())
})

/** From the first words to the first list, in typed words as a chat without buttons has them. */
async function tells(sara: Person, wish: AskedWish, language: Language): Promise<void> {
  const labels = catalogues[language]
  await sara.says(wish.says[language])
  await sara.saysEach(...(wish.meanwhile?.[language] ?? []))
  if (wish.name !== 'does-not-know') await sara.says(labels['onboarding.right.yes'])
  await sara.says('Sara')
  if (wish.age === 'told') return
  await sara.says(labels[wish.age === 'silent' ? 'onboarding.adult.silent' : 'words.yes'])
  await sara.says(labels['onboarding.consent.yes'])
}

/** «Waarom ik?» of the first in the list, and then «niet dit, want…». */
async function asksOn(
  sara: Person,
  objection: NonNullable<AskedWish['objects']>,
  language: Language,
): Promise<void> {
  const labels = catalogues[language]
  await pressesFirst(sara, labels['find.why'])
  await sara.presses(labels['find.not'])
  await sara.presses(labels[`find.not.${objection}`])
}

async function pressesFirst(sara: Person, label: string): Promise<void> {
  const token = numbered(await sara.last()).find((choice) => choice.label === label)?.token
  if (token === undefined) throw new Error(`Nothing in the list says «${label}».`)
  await sara.hears({ kind: 'chosen', token })
}

/** Lena alone can make lace here, and two others asked for her: that is as much as somebody gets at once. */
async function keepLenaBusy(): Promise<void> {
  await joins(open.person('lena'), {
    wish: 'ik kan goed kantklossen in Genk en ik spreek Nederlands, Frans en Engels',
  })
  for (const key of ['kim', 'mo']) {
    const one = await joins(open.person(key), { wish: 'ik wil leren kantklossen in Genk' })
    await one.presses('Vraag Lena')
    await one.presses('Vraag Lena')
  }
}

function fileOf({ name }: Pick<AskedWish, 'name'>, index: number): string {
  return `${String(index + 1).padStart(2, '0')}-${name}`
}
