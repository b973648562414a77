/**
 * What the first talk asks about the person, in one step: a first name, «18 of ouder?» and consent. What
 * was told already is not asked, and somebody younger is not asked whether they may be introduced.
 */
import { z } from 'zod'
import type { Age } from '../../domain/index.ts'
import { type Key, t } from '../../texts/index.ts'
import { bare } from '../always.ts'
import type { Decision } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { isNoName, isShortName } from '../name-doubt.ts'
import { asksWhy, isUnknown, topicOfWhy } from '../plain-answers.ts'
import { choiceQuestion, wordsQuestion, yesOrNo } from '../questions.ts'
import { form, type Question, type Script } from '../script.ts'
import type { Wish } from '../wish.ts'

type AboutYou = Pick<Extract<Decision, { decide: 'join' }>, 'firstName' | 'adult' | 'matching'>

/** `before` stands above the first question; `wish` is what the talk found out before it. */
export function* aboutYou(before: Draft, age: Age, wish: Wish): Script<AboutYou> {
  const isAlone = age === 'minor'
  const name = {
    question: { ...nameQuestion(before, isAlone), soFar: wish },
    label: t('onboarding.name'),
    kind: 'text',
    optional: true,
  } as const
  const adult = {
    question: { ...adultQuestion(), soFar: wish },
    label: t('onboarding.adult'),
    kind: 'choice',
    optional: false,
  } as const
  const consent = {
    question: { ...consentQuestion(), soFar: wish },
    label: t('onboarding.consent'),
    kind: 'choice',
    optional: false,
  } as const
  const send = t('onboarding.send')
  switch (age) {
    case 'minor': {
      const [named] = yield* form(send, [name])
      return { firstName: Name.parse(named), adult: 'no', matching: false }
    }
    case 'adult': {
      const [named, agreed] = yield* form(send, [name, consent])
      return { firstName: Name.parse(named), adult: 'yes', matching: agreed === 'yes' }
    }
    case 'unknown': {
      const isMoot = ([, answer]: readonly unknown[]): boolean => answer === 'no'
      const [named, answer, agreed] = yield* form(send, [name, adult, { ...consent, isMoot }])
      const declared = z.enum(['yes', 'no', 'silent']).parse(answer)
      return { firstName: Name.parse(named), adult: declared, matching: agreed === 'yes' }
    }
  }
}

const Name = z.string().nullable()

/** «Ik heet Jan», «je m'appelle Jan», «my name is Jan»: the name is what comes after. */
const NAME_BEFORE =
  /^(?:ik heet|ik ben|mijn naam is|noem mij|zeg maar|je m['’]appelle|je suis|mon nom est|moi c['’]est|i am|i['’]m|my name is|call me)\s+/iu

/** Letters, with what stands in and between names. */
const NAME = /^\p{L}[\p{L}\p{M}'’ .-]{0,39}$/u

/** Pictures and a mark at the end decorate a name, and are none of it. */
const DECORATION = /[\p{Extended_Pictographic}\p{EMod}\u200d\ufe0f]+|[!,;:]+\s*$/gu

/** The first name in these words; undefined where there is none. */
export function nameIn(text: string): string | undefined {
  const name = text.replaceAll(DECORATION, ' ').trim().replace(NAME_BEFORE, '')
  return NAME.test(name) && name.split(/\s+/).length <= 3 ? name : undefined
}

function nameQuestion(before: Draft, isAlone: boolean): Question {
  const words = wordsQuestion('onboarding.name', before, t('words.skip'))
  return {
    ...words,
    read: (said) => {
      if (said.kind === 'choice' || said.text.trim() === '') return { meaning: null }
      if (asksWhy(said.text))
        return { reply: whyAsked(said.text, isAlone ? 'onboarding.why.name' : 'onboarding.why') }
      if (yesOrNo(said) === 'no' || isUnknown(said.text)) return { meaning: null }
      // «Hallo» to a question for a name is a greeting, and nobody's name.
      const { intent } = said.reading
      const isGreeting = intent.value === 'greeting' && intent.method !== 'trained'
      const isNone = isGreeting && !isShortName(said.text)
      const name = isNone ? undefined : nameIn(said.text)
      return name === undefined || isNoName(name, said.reading)
        ? { hint: t('onboarding.name.hint') }
        : { meaning: name }
    },
  }
}

/** A field of the form carries its own label: nothing needs to be said before it. */
const IN_FORM: Draft = { blocks: [] }

function adultQuestion(): Question {
  const choices = [
    { answer: 'yes', label: t('words.yes') },
    { answer: 'no', label: t('words.no') },
    { answer: 'silent', label: t('onboarding.adult.silent'), quiet: true as const },
  ]
  const hint = t('onboarding.adult.hint')
  return withWhy(
    choiceQuestion('onboarding.adult', IN_FORM, choices, grownOrNot, hint),
    'onboarding.why.adult',
  )
}

const GROWN =
  /^(?:(?:ja |oui |yes )?(?:ik ben |je suis |i am |i m )?(?:een |an? |une? )?)?(?:volwassen|volwassene|meerderjarig|adulte|majeur|majeure|adult|grown up)$/
const YOUNG =
  /^(?:(?:nee |non |no )?(?:ik ben |je suis |i am |i m )?(?:(?:nog )?een |an? |une? )?)?(?:minderjarig|mineur|mineure|minor|kind|enfant|child)$/

/** A yes or a no, or the word for what is asked: «volwassen», «je suis mineure». */
const grownOrNot: typeof yesOrNo = (said) => {
  const text = bare(said.text)
  if (GROWN.test(text)) return 'yes'
  return YOUNG.test(text) ? 'no' : yesOrNo(said)
}

function consentQuestion(): Question {
  const choices = [
    { answer: 'yes', label: t('onboarding.consent.yes') },
    { answer: 'no', label: t('onboarding.consent.no') },
  ]
  const hint = t('onboarding.consent.hint')
  return withWhy(
    choiceQuestion('onboarding.consent', IN_FORM, choices, yesOrNo, hint),
    'onboarding.why.consent',
  )
}

/** The question, which «waarom?» is answered to as well. */
function withWhy(question: Question, why: Key): Question {
  return {
    ...question,
    read: (said) =>
      said.kind === 'text' && asksWhy(said.text)
        ? { reply: whyAsked(said.text, why) }
        : question.read(said),
  }
}

/** Of a form all questions are on the screen: «waarom mijn leeftijd?» is about the one that it names. */
function whyAsked(text: string, otherwise: Key): ReturnType<typeof t> {
  const topic = topicOfWhy(text)
  return t(topic === undefined ? otherwise : `onboarding.why.${topic}`)
}
