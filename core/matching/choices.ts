/**
 * What a club may choose about matching, read from words such as `near=double` and said back in plain
 * sentences. What cannot be is refused with its reason, and then nothing changes.
 */
import {
  Emphasis,
  HARDENED,
  type MatchingChoices,
  PREFERRED,
  type Preferred,
  WEIGHED,
  type Weighed,
} from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Phrase, t } from '../texts/index.ts'
import { CLUB_PROFILE } from './settings.ts'

const NOTHING_CHOSEN: MatchingChoices = { emphasis: {}, hard: {}, relations: {} }

const FURTHEST_KM = 300
const MOST_CIRCLES = 6

/** The names that can stand before the sign, in the order in which they are told. */
export const CHOICE_NAMES: readonly string[] = [
  ...WEIGHED,
  ...HARDENED.map((name) => `${name}-rule`),
  ...PREFERRED,
  'circles',
]

/**
 * The choices with these words in their place. Each word is NAME=VALUE; `reset` forgets what was chosen
 * before. Tells everything that is wrong at once.
 */
export function choose(
  before: MatchingChoices | undefined,
  words: readonly string[],
): Result<MatchingChoices, readonly Phrase[]> {
  const wrong: Phrase[] = []
  let chosen = before ?? NOTHING_CHOSEN
  for (const word of words) {
    const next = word === 'reset' ? ok(NOTHING_CHOSEN) : withWord(chosen, word)
    if (next.ok) chosen = next.value
    else wrong.push(next.error)
  }
  if (wrong.length === 0 && PREFERRED.every((name) => chosen.relations[name] === 'off'))
    wrong.push(t('operator.matching.bad.nobody'))
  return wrong.length === 0 ? ok(chosen) : failed(wrong)
}

function withWord(chosen: MatchingChoices, word: string): Result<MatchingChoices, Phrase> {
  const [name = '', value = '', ...more] = word.split('=')
  if (value === '' || more.length > 0) return failed(t('operator.matching.bad.word', { word }))
  if (isOneOf(WEIGHED, name) || isOneOf(PREFERRED, name)) {
    const emphasis = Emphasis.safeParse(value)
    if (!emphasis.success) return failed(badEmphasis(name, value))
    const about = isOneOf(WEIGHED, name) ? 'emphasis' : 'relations'
    return ok({ ...chosen, [about]: { ...chosen[about], [name]: emphasis.data } })
  }
  if (name === 'circles') return withCircles(chosen, value)
  const criterion = name.replace(/-rule$/, '')
  if (criterion !== name && isOneOf(HARDENED, criterion)) {
    if (value !== 'hard' && value !== 'soft')
      return failed(t('operator.matching.bad.rule', { name, value }))
    return ok({ ...chosen, hard: { ...chosen.hard, [criterion]: value === 'hard' } })
  }
  return failed(t('operator.matching.bad.name', { name, names: { list: CHOICE_NAMES } }))
}

function badEmphasis(name: string, value: string): Phrase {
  return t('operator.matching.bad.emphasis', { name, value, values: { list: Emphasis.options } })
}

function withCircles(chosen: MatchingChoices, value: string): Result<MatchingChoices, Phrase> {
  const circlesKm = value.split(',').map(Number)
  const fits = circlesKm.every((km) => Number.isFinite(km) && km >= 1 && km <= FURTHEST_KM)
  const grows = circlesKm.every((km, at) => at === 0 || km > (circlesKm[at - 1] ?? 0))
  if (!fits || !grows || circlesKm.length > MOST_CIRCLES)
    return failed(
      t('operator.matching.bad.circles', { value, count: MOST_CIRCLES, km: FURTHEST_KM }),
    )
  return ok({ ...chosen, circlesKm })
}

function isOneOf<const T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name)
}

/** What holds in a club, one plain sentence for each thing: also what it never chose. */
export function choicesInWords(choices: MatchingChoices = NOTHING_CHOSEN): Phrase[] {
  const { emphasis, hard, relations, circlesKm } = choices
  return [
    ...WEIGHED.map((name) => inWords(name, emphasis[name])),
    ...PREFERRED.map((name) => inWords(name, relations[name])),
    ...HARDENED.map((name) =>
      t(`operator.matching.${(hard[name] ?? CLUB_PROFILE.hard[name]) ? 'hard' : 'soft'}.${name}`),
    ),
    t('operator.matching.circles', {
      circles: { list: (circlesKm ?? CLUB_PROFILE.circlesKm).map(String) },
    }),
    t('operator.matching.always'),
  ]
}

/** «Dichtbij wonen telt dubbel.» */
function inWords(name: Weighed | Preferred, emphasis: Emphasis = 'normal'): Phrase {
  return t('operator.matching.weight', {
    what: { phrase: t(`operator.matching.what.${name}`) },
    how: { phrase: t(`operator.matching.how.${emphasis}`) },
  })
}
