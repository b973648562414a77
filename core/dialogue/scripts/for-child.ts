/**
 * A wish for one's child: what there is for that age, and seats under the adult's own name. Nothing of the
 * child is kept but how many there are; the adult's own profile stays as it was.
 */
import { z } from 'zod'
import { Age, MOST_SEATS, type Party } from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import { Sought } from '../child-wish.ts'
import type { Decision } from '../decision.ts'
import { type Draft, paragraphs, together } from '../draft.ts'
import { askYesNo, choiceQuestion, yesOrNo } from '../questions.ts'
import { ask, look, type Question, type Script, say } from '../script.ts'
import { type ChildItem, childList, isTheirs, sayBack, type Telling } from './child-list.ts'
import { Coming, childrenFit, howMany, seatsDraft, withParty } from './coming.ts'
import { fullCard } from './full-card.ts'
import { withHowLong } from './how-long.ts'
import { ClubLook, privacyLines } from './onboarding.ts'

export const ForChildInput = Sought.extend({
  /** How many children; undefined where «mijn kinderen» did not say. */
  children: z.int().optional(),
  /** Of who speaks. */
  age: Age,
  /** They read before what the club keeps. */
  known: z.boolean(),
})
type ForChildInput = z.infer<typeof ForChildInput>

const TELLING: Telling = {
  choose: t('child.choose'),
  company: t('household.activities'),
  first: [],
  last: [t('child.kept')],
  intro: ({ years, concepts }): Phrase[] => {
    const what = { list: concepts.map((concept) => ({ concept })) }
    const key = concepts.length === 0 ? 'child.intro' : 'child.intro.what'
    const intro =
      years === undefined
        ? t(key, { what })
        : t(concepts.length === 0 ? 'child.intro.years' : 'child.intro.years-what', { years, what })
    return [intro]
  },
}

export function* forChild(input: ForChildInput): Script<Decision> {
  const { children: _, age: __, known: ___, ...first } = input
  let sought: Sought = first
  for (;;) {
    const chosen = yield* childList(sought, TELLING)
    if (chosen === 'human') return { decide: 'ask-human' }
    if (chosen === 'done') {
      yield* say(paragraphs(t('child.bye')))
      return { decide: 'nothing' }
    }
    sought = chosen.sought
    const decision = yield* signedUp(chosen.item, input, sought.years)
    if (decision !== undefined) return decision
    yield* sayBack()
  }
}

/** Undefined leads back to the list. */
function* signedUp(
  item: ChildItem,
  input: ForChildInput,
  years: number | undefined,
): Script<Decision | undefined> {
  const children = input.children ?? (yield* howManyChildren())
  // The list held only what fits an age that was told.
  const fits = years === undefined ? {} : { fits: true }
  if (!(yield* childrenFit({ seats: children, children, ...fits }, item.ages))) return undefined
  const party = yield* sure(item, children, input.known ? undefined : yield* privacy())
  if (party === undefined) return undefined
  const isAdult = input.age === 'adult' || (yield* saysAdult(input))
  if (!isAdult) {
    yield* say(paragraphs(t('household.needs-adult')))
    return undefined
  }
  const event = { kind: 'activity', id: item.id } as const
  const declared = input.age === 'unknown' ? { isAdult: true as const } : {}
  return { decide: 'rsvp', event, answer: 'yes', party, ...declared }
}

function* privacy(): Script<Draft> {
  return privacyLines(yield* look('club', { look: 'club' }, ClubLook))
}

/** Somebody who said to be younger stays so. */
function* saysAdult({ age }: ForChildInput): Script<boolean> {
  if (age === 'minor') return false
  return yield* askYesNo('child.adult', paragraphs(t('child.adult')))
}

/** The adult takes a seat too, where it is not for children alone. */
const MOST_CHILDREN = MOST_SEATS - 1

function* howManyChildren(): Script<number> {
  const counts = Array.from({ length: MOST_CHILDREN }, (_, index) => index + 1)
  const question = choiceQuestion(
    'child.count',
    paragraphs(t('child.count')),
    counts.map((count) => ({ answer: String(count), label: t('child.number', { count }) })),
  )
  return Number(yield* ask(question, z.string()))
}

function* sure(
  item: ChildItem,
  children: number,
  privacyFirst: Draft | undefined,
): Script<Party | undefined> {
  const isOnlyTheirs = isTheirs(item)
  let party: Party = isOnlyTheirs
    ? { seats: children, children }
    : { seats: children + 1, children }
  for (;;) {
    const question = sureQuestion(item, party, privacyFirst)
    const answer = yield* ask(question, z.union([z.string(), Coming]))
    if (answer === 'no') return undefined
    if (answer === 'yes') return party
    if (answer === 'alone') return { seats: party.children, children: party.children }
    const coming = typeof answer === 'string' ? yield* howMany({ seats: 1, children: 0 }) : answer
    party = partyFrom(coming, party, isOnlyTheirs)
    if (typeof answer !== 'string' && answer.isYes === true) return party
  }
}

/** «Met 3» says with how many; how many of them are children stays as it was told. */
function partyFrom(coming: Coming, before: Party, isOnlyTheirs: boolean): Party {
  const { seats } = coming
  if (isOnlyTheirs) {
    const children = coming.children > 0 ? coming.children : seats
    return { seats: children, children }
  }
  const told = coming.children > 0 ? coming.children : before.children
  return { seats, children: Math.min(told, Math.max(1, seats - 1)) }
}

function sureQuestion(item: ChildItem, party: Party, privacyFirst: Draft | undefined): Question {
  const canStay = !isTheirs(item) && party.children < party.seats
  const draft = together(
    ...(privacyFirst === undefined ? [] : [privacyFirst]),
    seatsDraft(item.title, party),
    fullCard('activity', item),
  )
  const question = choiceQuestion(
    'child.sure',
    draft,
    [
      { answer: 'yes', label: t('words.yes') },
      { answer: 'no', label: t('find.sure.no') },
      ...(canStay
        ? [{ answer: 'alone', label: t('child.alone', { children: party.children }) }]
        : []),
      { answer: 'more', label: t('household.change'), quiet: true as const },
    ],
    yesOrNo,
  )
  return withHowLong(withParty(question, item.ages), item)
}
