/** Every talk that is kept, in the order of their transcripts. */
import type { Language } from '../../../core/domain/index.ts'
import { catalogues } from '../../../core/texts/index.ts'
import { type HouseForEach, joins } from '../../_kit/talk.ts'
import { ASKED_WISHES, type AskedWish } from '../asked-wishes.ts'
import { BARRIER_TALKS } from '../barrier-talks.ts'
import { CARD_TALKS } from '../card-talks.ts'
import { FAMILY_TALKS, type FamilyTalk } from '../family-talks.ts'
import { GROW_TALKS } from '../grow-talks.ts'
import { RHYTHM_TALKS, type RhythmTalk } from '../rhythm-talks.ts'
import { TOGETHER_TALKS } from '../together-talks.ts'
import { YES_TALKS } from '../yes-talks.ts'
import type { KeptTalk, SaidTalk, Turn } from './talk.ts'

export const KEPT_TALKS: readonly KeptTalk[] = [
  ...ASKED_WISHES.map(asked),
  ...FAMILY_TALKS.map((talk, index) => family(talk, ASKED_WISHES.length + index)),
  ...[...BARRIER_TALKS, ...CARD_TALKS, ...YES_TALKS].map(afterJoining),
  ...RHYTHM_TALKS.map(rhythm),
  ...GROW_TALKS,
  ...TOGETHER_TALKS,
]

/** From the first words to the first list, in typed words as a chat without buttons has them. */
function asked(wish: AskedWish, index: number): KeptTalk {
  return {
    file: fileOf(wish.name, index),
    part: wish.part ?? 'answer',
    begins: async (open) => {
      if (wish.isTeacherBusy === true) await keepLenaBusy(open)
      return open.person('sara')
    },
    turns: (language) => [
      wish.says[language],
      ...(wish.meanwhile?.[language] ?? []),
      ...firstAnswers(wish, language),
      ...objection(wish, language),
    ],
  }
}

function firstAnswers({ name, age }: AskedWish, language: Language): string[] {
  const labels = catalogues[language]
  return [
    ...(name === 'does-not-know' ? [] : [labels['onboarding.right.yes']]),
    'Sara',
    ...(age === 'told'
      ? []
      : [
          labels[age === 'silent' ? 'onboarding.adult.silent' : 'words.yes'],
          labels['onboarding.consent.yes'],
        ]),
  ]
}

/** «Waarom ik?» of the first in the list, and then «niet dit, want…». */
function objection({ objects }: AskedWish, language: Language): Turn[] {
  if (objects === undefined) return []
  const labels = catalogues[language]
  return [
    { presses: labels['find.why'], isFirst: true },
    { presses: labels['find.not'] },
    { presses: labels[`find.not.${objects}`] },
  ]
}

function family(talk: FamilyTalk, index: number): KeptTalk {
  return {
    file: fileOf(talk.name, index),
    part: talk.part,
    begins: async (open, language) => {
      const sara = open.person('sara')
      if (talk.isNew === true) await sara.hears({ kind: 'opened', locale: language })
      else await joins(sara, { language, wish: DRAWING[language] })
      return sara
    },
    turns: (language) => talk.says[language],
  }
}

/** What is said after the first list. */
function afterJoining(talk: SaidTalk): KeptTalk {
  return {
    file: talk.file,
    part: talk.part,
    begins: (open, language) => joins(open.person('sara'), { language }),
    turns: (language) => talk.says[language],
  }
}

function rhythm({ file, hasTips, turns }: RhythmTalk): KeptTalk {
  return {
    file,
    part: 'rhythm-and-own-data',
    begins: async (open, language) => {
      const sara = await joins(open.person('sara'), { language })
      if (hasTips) {
        await sara.says(catalogues[language]['always.profile'])
        await sara.presses(catalogues[language]['tips.give'])
      }
      return sara
    },
    turns: (language) => turns[language],
    // What joining looks like is kept by the talks before.
    before: 0,
  }
}

/** Lena alone can make lace here, and two others asked for her: that is as much as somebody gets at once. */
async function keepLenaBusy(open: HouseForEach): Promise<void> {
  await joins(open.person('lena'), {
    wish: 'ik kan goed kantklossen in Genk en ik spreek Nederlands, Frans en Engels',
  })
  for (const key of ['kim', 'mo']) {
    const one = await joins(open.person(key), { wish: 'ik wil leren kantklossen in Genk' })
    await one.presses('Vraag Lena')
    await one.presses('Vraag Lena')
  }
}

const DRAWING: Readonly<Record<Language, string>> = {
  nl: 'ik wil leren tekenen in Genk',
  fr: 'je veux apprendre à dessiner à Genk',
  en: 'I want to learn to draw in Genk',
}

function fileOf(name: string, index: number): string {
  return `${String(index + 1).padStart(2, '0')}-${name}`
}
