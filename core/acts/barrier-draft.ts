/**
 * What is answered to somebody whom something keeps from coming: what really helps, out of what the club
 * has now, and an honest word and a human where it has nothing. Never a form.
 */
import { type Draft, type DraftCard, type DraftChoice, paragraphs } from '../dialogue/index.ts'
import { BarrierKind, type Member } from '../domain/index.ts'
import { type Population, type Remedy, remedies } from '../matching/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { asAbout, type Named, nameOfBarrier } from './barrier-named.ts'
import { factsOf, titleOf } from './portray.ts'
import { questionFor } from './question-for.ts'
import type { Scene } from './scene.ts'

/** More than so many is a list to choose from, and no help. */
const MOST_FOR_ONE = 3
const MOST_EACH = 2

/** `asker`: the person, with what they are telling now. */
export async function barrierDraft(
  scene: Scene,
  asker: Member,
  { kinds }: Pick<Named, 'kinds'>,
): Promise<Draft> {
  const { house, club, now } = scene
  const population = await house.populations.of(club.id)
  const at = { ask: null, skip: [], radiusKm: null }
  // Until somebody says where they live it is looked for in the club's own town.
  const isSomewhere = asker.where !== undefined
  const member = isSomewhere ? asker : { ...asker, where: club.centre }
  const question = questionFor({ house, club, member, now }, population, at)
  const shown = new Set<string>()
  const blocks = kinds.flatMap((kind) => {
    const isFar = kind === 'transport' && !isSomewhere
    const most = kinds.length > 1 || kind === 'courage' ? MOST_EACH : MOST_FOR_ONE
    const found = isFar
      ? []
      : remedies(question, kind)
          .filter(({ item }) => !shown.has(item.id))
          .slice(0, most)
          .map((one) => (isSomewhere ? one : withoutDistance(one)))
    for (const { item } of found) shown.add(item.id)
    const cards = found.map((one) => ({ card: remedyCard(scene, one, kind, population) }))
    const after = [...alsoOf(kind, scene), ...togetherOf(kind, asker, found.length)]
    return [
      { text: introOf(kind, isFar, found.length) },
      ...cards,
      ...(found.length > 0 || isFar ? [] : [{ text: t('barrier.human') }]),
      ...after.map((text) => ({ text })),
    ]
  })
  return { blocks }
}

function introOf(kind: BarrierKind, isFar: boolean, count: number): Phrase {
  if (isFar) return t('barrier.where')
  return t(count > 0 ? `barrier.found.${kind}` : `barrier.none.${kind}`)
}

/** It would be that of another. */
function withoutDistance({ item, help }: Remedy): Remedy {
  return { item: { ...item, km: undefined }, help }
}

/** What helps beside the things themselves. */
function alsoOf(kind: BarrierKind, { club }: Scene): Phrase[] {
  return kind === 'transport'
    ? []
    : [t(`barrier.also.${kind}`, { contact: { club: club.contact } })]
}

/** Nobody is introduced to who may not meet people. */
function togetherOf(kind: BarrierKind, asker: Member, count: number): Phrase[] {
  const isForTwo = kind === 'transport' || kind === 'courage'
  return isForTwo && count > 0 && mayMeetPeople(asker).ok ? [t('barrier.together')] : []
}

function remedyCard(
  { member, now }: Scene,
  { item, help }: Remedy,
  kind: BarrierKind,
  population: Population,
): DraftCard {
  const isLook = kind === 'courage'
  // Who has not agreed to anything yet signs up for nothing: their first talk comes first.
  const isKnown = member.consents.length > 0
  const title = titleOf(item, population)
  const take = {
    command: 'barrier-take',
    about: item.id,
    label: t('find.choose.activity'),
  } as const
  return {
    picture: 'activity',
    tag: t(isLook ? 'barrier.watch.tag' : 'find.tag.activity'),
    title,
    lines: [
      help,
      ...factsOf(item, population, now),
      ...(isLook ? howItGoes(item.id, population) : []),
    ],
    choices: isKnown ? [take] : [],
  }
}

/** «Kom kijken»: how it goes, who is there, and that one may leave. */
function howItGoes(id: string, population: Population): Phrase[] {
  const activity = population.activities.get(id)
  const partner = activity && population.partners.get(activity.partnerId)?.name
  return [
    t('barrier.watch.how'),
    ...(partner === undefined
      ? []
      : [t('barrier.watch.who', { partner, taken: activity?.taken ?? 0 })]),
    t('barrier.watch.leave'),
  ]
}

/** Something keeps somebody away, and they did not say what. */
export function whichBarrier(): Draft {
  return { ...paragraphs(t('barrier.which')), choices: BarrierKind.options.map(showChoice) }
}

function showChoice(kind: BarrierKind): DraftChoice {
  const about = asAbout({ kinds: [kind], isOfOthers: false })
  return { command: 'barrier-show', about, label: nameOfBarrier(kind) }
}

/** Beside a wish: what was heard, and what helps for who wants to see it. */
export function heardBarrier(named: Named): Draft {
  const what = { list: named.kinds.map((kind) => ({ phrase: nameOfBarrier(kind) })) }
  return {
    ...paragraphs(t('barrier.heard', { what })),
    choices: [{ command: 'barrier-show', about: asAbout(named), label: t('barrier.what-helps') }],
  }
}
