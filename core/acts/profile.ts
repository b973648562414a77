/** The profile: everything that is known about a person as one card, and how their words change it. */
import {
  asJson,
  type Draft,
  type DraftCard,
  type DraftChoice,
  type Held,
  isHeld,
  type Next,
  paragraphs,
  type Undo,
  undone,
  undoOf,
  Wish,
  wishCard,
} from '../dialogue/index.ts'
import {
  type Club,
  consents,
  type Member,
  Offer,
  overlap,
  type Want,
  type WeekInterval,
} from '../domain/index.ts'
import { passedConcept } from '../matching/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { bringTogether } from './apart.ts'
import { cardChoices, mayEditCard } from './card-choices.ts'
import { hindranceChoices, hindranceLines } from './hindrance.ts'
import { pauseLines, rhythmChoices, rhythmLines } from './rhythm-lines.ts'
import { reply, type Scene } from './scene.ts'
import { strengthChoices, strengthLines } from './strength-lines.ts'
import { tipChoices, tipLines } from './tip-choices.ts'

/** `isPerson`: whether somebody with this id is a member, of those who are no longer shown. */
export function profile(
  member: Member,
  club: Pick<Club, 'zone'>,
  isPerson: (id: string) => boolean,
  page = 0,
): Draft {
  const limits = limitLines(member, isPerson)
  const consent = consents(member.consents, 'matching') ? 'yes' : 'no'
  return {
    blocks: [
      {
        card: profileCard(
          member,
          t(`always.profile.consent.${consent}`),
          limits,
          pauseLines(member, club),
        ),
      },
      { text: t('always.profile.hint') },
      ...(mayEditCard(member) ? [{ text: t('card.what') }] : []),
    ],
    choices: cardChoices(member, switches(member, limits.length > 0), page),
  }
}

/** What can be switched on, off or taken out with one tap. */
function switches(member: Member, hasLimits: boolean): DraftChoice[] {
  return [
    ...(hasLimits ? [FORGET_LIMITS] : []),
    ...strengthChoices(member),
    ...hindranceChoices(member),
    ...rhythmChoices(member),
    ...(member.age === 'minor' ? [] : [consentChoice(consents(member.consents, 'matching'))]),
    ...tipChoices(member),
  ]
}

/** The same in the middle of the first talk: it asks about consent itself, in its own time. */
export function profileSoFar(member: Member): Draft {
  return { blocks: [{ card: profileCard(member, t('always.profile.consent.later'), [], []) }] }
}

function profileCard(
  member: Member,
  consent: Phrase,
  limits: readonly Phrase[],
  pause: readonly Phrase[],
): DraftCard {
  // What it may cost stands among the limits: once is enough.
  const { maxPriceEuro: _, ...told } = member
  const known = wishCard(Wish.parse(asJson({ ...told, passed: [] })))
  const name =
    member.firstName === undefined
      ? t('always.profile.no-name')
      : t('always.profile.name', { name: member.firstName })
  return {
    picture: 'peer',
    title: t('always.profile.title'),
    lines: [
      name,
      t(`always.profile.adult.${member.age}`),
      ...(member.age === 'minor' ? [] : [consent]),
      ...tipLines(member),
      ...known.lines,
      ...limits,
      ...ownLines(member),
      ...strengthLines(member),
      ...hindranceLines(member),
      ...attributeLines(member),
      ...rhythmLines(member),
      ...pause,
    ],
  }
}

/** What is theirs alone: nobody else is told. */
function ownLines({ company, short }: Member): Phrase[] {
  return [
    ...(company === undefined
      ? []
      : [t('card.company', { how: { phrase: t(`card.company.${company}`) } })]),
    ...(short === true ? [t('card.short')] : []),
  ]
}

/** What the club says of them, in its own words. */
function attributeLines({ attributes = {} }: Member): Phrase[] {
  const said = Object.entries(attributes).map(([name, value]) => ({
    phrase: t('always.profile.attribute', { name, value }),
  }))
  return said.length === 0 ? [] : [t('always.profile.attributes', { said: { list: said } })]
}

const FORGET_LIMITS: DraftChoice = {
  command: 'limits-forget',
  about: 'all',
  label: t('always.limits.forget'),
  quiet: true,
}

/** What «niet dit, want…» has ruled out until now. */
function limitLines(
  { radiusKm, maxPriceEuro, wants, passed = [] }: Member,
  isPerson: (id: string) => boolean,
): Phrase[] {
  const people = passed.filter(isPerson).length
  const things = passed.length - people
  const easier = wants.filter(({ notAbove }) => notAbove !== undefined)
  return [
    ...(radiusKm === undefined ? [] : [t('always.limits.radius', { km: radiusKm })]),
    ...(maxPriceEuro === undefined ? [] : [t('always.limits.price', { euro: maxPriceEuro })]),
    ...easier.map(({ concept }) => t('always.limits.easier', { concept: { concept } })),
    ...(people === 0 ? [] : [t('always.limits.passed.people', { count: people })]),
    ...(things === 0 ? [] : [t('always.limits.passed.things', { count: things })]),
  ]
}

/** Everything may be shown again, whom somebody would rather not see included. */
export async function forgetLimits(scene: Scene): Promise<void> {
  const { radiusKm: _, maxPriceEuro: __, onlyThen: ____, passed = [], ...rest } = scene.member
  for (const id of passed) await bringTogether(scene, id)
  scene.member = {
    ...rest,
    // Of the times, only what stands against times of their own.
    unavailable: rest.unavailable.filter(
      (never) => !rest.available.some((time) => overlap(time, never)),
    ),
    wants: rest.wants.map(({ notAbove: ___, ...want }) => want),
  }
  reply(scene, paragraphs(t('always.limits.forgotten')))
}

/** What was answered once can be answered otherwise at any time. */
function consentChoice(isGiven: boolean): DraftChoice {
  return isGiven
    ? {
        command: 'consent-withdraw',
        about: 'matching',
        label: t('always.consent.withdraw'),
        quiet: true,
      }
    : { command: 'consent-give', about: 'matching', label: t('always.consent.give') }
}

/** The person with the wish in their profile: newest first, each concept once, without what is to leave. */
export function profiled(member: Member, wish: Wish, taxonomy: Pick<Taxonomy, 'has'>): Member {
  const where = wish.where ?? member.where
  const maxPriceEuro = wish.maxPriceEuro ?? member.maxPriceEuro
  const travel = wish.travel ?? member.travel
  const { onlyThen: before, ...left } = withoutHeld(member, wish.dropped)
  const onlyThen = wish.available.length > 0 ? wish.onlyThen : before
  return {
    ...left,
    ...(onlyThen === undefined ? {} : { onlyThen }),
    wants: newestFirst(
      wish.wants.map((want) => asLimited(want, left)),
      left.wants,
    ),
    offers: newestFirst(
      // What is shown with the hands needs few words, until somebody says otherwise about their own.
      wish.offers.map((offer) =>
        Offer.parse({ ...offer, wordless: taxonomy.has(offer.concept, 'wordless') }),
      ),
      left.offers,
    ),
    interests: [...new Set([...wish.interests, ...left.interests])],
    ...passedWith(left, wish),
    spoken: [...new Set([member.language, ...wish.spoken, ...member.spoken])],
    ...(where === undefined ? {} : { where }),
    ...(maxPriceEuro === undefined ? {} : { maxPriceEuro }),
    ...(travel === undefined ? {} : { travel }),
    available: newestTimes(wish.available, member.available, wish.unavailable),
    unavailable: newestTimes(wish.unavailable, member.unavailable, wish.available),
  }
}

/** What was tasted and not liked is not offered again, until the person asks for everything. */
function passedWith({ passed = [] }: Member, wish: Wish): Pick<Member, 'passed'> {
  const all = [...new Set([...passed, ...wish.passed.map(passedConcept)])]
  return all.length === 0 ? {} : { passed: all }
}

/** Wishing the same again takes back neither «te moeilijk» nor how it is liked. */
function asLimited(want: Want, { wants }: Member): Want {
  const { notAbove, mode } = wants.find(({ concept }) => concept === want.concept) ?? {}
  return {
    ...(mode === undefined ? {} : { mode }),
    ...want,
    ...(notAbove === undefined ? {} : { notAbove }),
  }
}

function newestFirst<T extends { concept: string }>(newer: readonly T[], older: readonly T[]): T[] {
  const named = new Set(newer.map((one) => one.concept))
  return [...newer, ...older.filter((one) => !named.has(one.concept))]
}

/** The newer times in place of the older; an older time of which the contrary is said now is gone. */
function newestTimes(
  newer: readonly WeekInterval[],
  older: readonly WeekInterval[],
  contrary: readonly WeekInterval[],
): WeekInterval[] {
  if (newer.length > 0) return [...newer]
  return older.filter((time) => !contrary.some((other) => overlap(time, other)))
}

function withoutHeld(member: Member, gone: readonly Held[]): Member {
  const stays = (role: Held['role'], concept: Held['concept']): boolean =>
    !isHeld(gone, { role, concept })
  return {
    ...member,
    wants: member.wants.filter(({ concept }) => stays('want', concept)),
    offers: member.offers.filter(({ concept }) => stays('offer', concept)),
    interests: member.interests.filter((concept) => stays('interest', concept)),
  }
}

/** Talents leave the profile; the talk that follows says so and can take it back. */
export function removeTalents(scene: Scene, held: readonly Held[]): Next | undefined {
  const before = scene.member
  const after = withoutHeld(before, held)
  const undo = undoOf(before, after)
  if (undo === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return undefined
  }
  scene.member = after
  return { script: 'changed', input: asJson({ gone: held, undo }) }
}

/** The profile as it was before it changed. */
export async function takeBack(scene: Scene, undo: Undo): Promise<void> {
  scene.member = undone(scene.member, undo)
  const { before, after } = undo
  const back = (after.passed ?? []).filter((id) => before.passed?.includes(id) !== true)
  for (const id of back) await bringTogether(scene, id)
  reply(scene, paragraphs(t('always.undone')))
}
