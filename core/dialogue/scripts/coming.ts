/**
 * With how many somebody comes to an activity: asked, or heard where it was said; and once, only when
 * children come and the activity says for whom it is, whether that fits them.
 */
import { z } from 'zod'
import { type Activity, ALONE, MOST_SEATS, Party } from '../../domain/index.ts'
import { suitsYears } from '../../policy/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import { type Draft, paragraphs } from '../draft.ts'
import { type PartySaid, partyIn } from '../party.ts'
import { askYesNo, choiceQuestion } from '../questions.ts'
import { asJson, ask, type Question, type Script, say, type Understood } from '../script.ts'

type Ages = Activity['ages']

/** Who comes, as far as it was said. Of children their number, and whether the ages that were told fit. */
export const Coming = Party.extend({
  fits: z.boolean().optional(),
  /** «Met mijn kinderen»: the number is still to be asked. */
  isVague: z.literal(true).optional(),
  /** It was said as a yes, or as a question. */
  isYes: z.literal(true).optional(),
  asks: z.literal(true).optional(),
})
export type Coming = z.infer<typeof Coming>

export const BY_ONESELF: Coming = ALONE

/** What words about company mean to a question about this thing; undefined when they are about something else. */
export function comingIn(text: string, ages?: Ages): Understood | undefined {
  const said = partyIn(text)
  return said && understoodParty(said, ages)
}

function understoodParty(said: PartySaid, ages: Ages): Understood {
  switch (said.is) {
    case 'too-many':
      return { reply: t('household.too-many', { most: MOST_SEATS }) }
    case 'no-number':
      return { reply: t('household.no-number', { most: MOST_SEATS }) }
    case 'how-many':
      return { meaning: asJson(vaguely(said)) }
    case 'party':
      return { meaning: asJson(comingAs(said, ages)) }
  }
}

/** What was said, without the ages: only whether they fit is kept. */
export function comingAs(said: Extract<PartySaid, { is: 'party' }>, ages: Ages): Coming {
  const { seats, children, years, isYes, asks } = said
  const isTold = ages !== undefined && years.length > 0
  return {
    seats,
    children,
    ...(isTold ? { fits: years.every((one) => suitsYears(ages, one)) } : {}),
    ...(isYes ? { isYes } : {}),
    ...(asks ? { asks } : {}),
  }
}

/** At least two come; `howMany` asks the rest. */
export function vaguely({ children }: { readonly children: boolean }): Coming {
  return { seats: 2, children: children ? 1 : 0, isVague: true }
}

const COUNTS = Array.from({ length: MOST_SEATS }, (_, index) => index + 1)

/** «Met hoeveel komen jullie?», with who speaks among them; who comes with children brings only children more. */
export function* howMany({ children }: Party): Script<Coming> {
  const question = choiceQuestion(
    'find.seats',
    paragraphs(t('household.how-many')),
    COUNTS.map((seats) => ({ answer: String(seats), label: t('household.count', { seats }) })),
  )
  const answer = yield* ask(withParty(question), z.union([z.string(), Coming]))
  if (typeof answer !== 'string') return answer
  const seats = Number(answer)
  return { seats, children: children > 0 ? seats - 1 : 0 }
}

/** The question, to which «met drie» and «met mijn zus» are answers too. */
export function withParty(question: Question, ages?: Ages): Question {
  return {
    ...question,
    read: (said) => {
      const heard = said.kind === 'text' ? comingIn(said.text, ages) : undefined
      return heard ?? question.read(said)
    },
  }
}

/** Until it is clear who comes. */
export function* settled(coming: Coming): Script<Coming> {
  let now = coming
  while (now.isVague === true) now = yield* howMany(now)
  return now
}

/** Whether the children who come fit; asked only where that was not said. */
export function* childrenFit({ children, fits }: Coming, ages: Ages): Script<boolean> {
  if (children === 0 || ages === undefined) return true
  const told = { ages: { phrase: agesIn(ages) } }
  const isFit =
    suitsYears(ages, undefined) &&
    (fits ??
      (yield* askYesNo('find.ages', paragraphs(t('household.fits', told)), {
        yes: t('household.fits.yes'),
        no: t('household.fits.no'),
      })))
  if (!isFit) yield* say(paragraphs(t('household.fits.not', told)))
  return isFit
}

/** «Vanaf 8 jaar», «van 8 tot 12 jaar». */
export function agesIn([from, to]: NonNullable<Ages>): Phrase {
  return to >= NO_END
    ? t('household.ages.from', { from })
    : t('household.ages.between', { from, to })
}

/** Nobody means an end by it. */
const NO_END = 99

/** For whom the seats are. */
export function forWhom({ seats, children }: Party): Phrase {
  const others = seats - children - 1
  if (others < 0) return t('household.for.children', { children })
  if (children === 0) return t('household.for.others', { others })
  if (others === 0) return t('household.for.own', { children })
  return t('household.for.both', { others, children })
}

/** «Zal ik 3 plaatsen nemen?», and before it «ja, dat mag» where that was asked. */
export function seatsDraft(title: Phrase, coming: Coming): Draft {
  const who = { phrase: title }
  return paragraphs(
    ...(coming.asks === true ? [t('household.may')] : []),
    t('household.sure', { who, seats: coming.seats }),
    forWhom(coming),
  )
}
