/**
 * «Ik kan niks»: a short talk that turns what somebody does every day into what they can show. Nothing
 * stands in a profile before they confirm it.
 */
import { z } from 'zod'
import { ConceptId, Moment, Wording } from '../../domain/index.ts'
import { type Key, type Phrase, t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { paragraphs } from '../draft.ts'
import { isNothing, isUnknown } from '../plain-answers.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { ask, look, type Question, type Script, say } from '../script.ts'
import { type Wish, withTalent } from '../wish.ts'
import { Told } from './told.ts'

/** What many people do without calling it a talent, and what it is called in the talententaal. */
const DEEDS = [
  ['life.cooking', 'cooking'],
  ['life.children', 'babysitting'],
  ['life.bikes', 'bike-repair'],
  ['life.clothes', 'clothes-repair'],
  ['life.garden', 'gardening'],
] as const satisfies readonly (readonly [Key, string])[]

const MOST = 3

const Coming = z.object({ title: Wording, starts: Moment })

/**
 * What the `coming` look answers: the first activity about a talent to which they can go; where there is
 * none, what else there is to do.
 */
export const ComingLook = z.object({ first: Coming.optional(), other: Coming.optional() })
export type ComingLook = z.infer<typeof ComingLook>

/** The wish with what somebody can show. Words of their own are handed on as they were understood. */
export function* lived(before: Wish, read: FreeReader): Script<Wish | Told> {
  let wish = before
  let coming: ComingLook = {}
  for (let count = 0; count < MOST; count += 1) {
    const answer = yield* ask(question(wish, count, coming, read), Answer)
    if (answer === 'enough') return wish
    if (typeof answer !== 'string') {
      const told = asOffered(answer, wish)
      yield* namesWhatComes(told)
      return told
    }
    wish = withTalent(wish, { role: 'offer', concept: answer })
    if (count < MOST - 1)
      coming = yield* look('coming', { look: 'coming', concept: answer }, ComingLook)
  }
  return wish
}

/** Said before it is asked whether it is right. */
function* namesWhatComes({ wish: { offers } }: Told): Script<void> {
  const concept = offers[0]?.concept
  if (concept === undefined) return
  const steps = stepTo(yield* look('coming', { look: 'coming', concept }, ComingLook))
  if (steps.length > 0) yield* say(paragraphs(...steps))
}

function stepTo({ first, other }: ComingLook): Phrase[] {
  const told = first ?? other
  if (told === undefined) return []
  const values = { title: { wording: told.title }, when: { moment: told.starts } }
  return [first === undefined ? t('life.other', values) : t('life.coming', values)]
}

const Answer = z.union([z.literal('enough'), ConceptId, Told])

function question(wish: Wish, count: number, coming: ComingLook, read: FreeReader): Question {
  const left = DEEDS.filter(([, id]) => !wish.offers.some(({ concept }) => concept === id))
  const choices = [
    ...left.map(([key, id]) => ({ answer: id, label: t(key) })),
    {
      answer: 'enough',
      label: t(count === 0 ? 'life.rather-learn' : 'life.enough'),
      quiet: true as const,
    },
  ]
  const draft =
    count === 0
      ? paragraphs(t('life.hello'), t('life.ask'))
      : paragraphs(t('life.more'), ...stepTo(coming))
  const free: FreeReader = (said) => {
    const isOver = yesOrNo(said) === 'no' || isUnknown(said.text) || isNothing(said.text)
    return isOver || saysButton(said.text, 'skip') ? 'enough' : read(said)
  }
  return choiceQuestion('onboarding.life', draft, choices, free, t('life.hint'))
}

/** Here everything that is told is something that somebody does, unless they say that they want to learn it. */
function asOffered({ wish: told, doubts }: Told, before: Wish): Told {
  const named = doubts.flatMap((doubt) => (doubt.doubt === 'role' ? doubt.concepts : []))
  const earlier = before.offers.map(({ concept }) => concept)
  let wish: Wish = { ...told, interests: [] }
  for (const concept of [...earlier, ...told.interests, ...named])
    wish = withTalent(wish, { role: 'offer', concept })
  return { wish, doubts: doubts.filter(({ doubt }) => doubt !== 'role') }
}
