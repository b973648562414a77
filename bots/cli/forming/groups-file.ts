/** Groups as `form --json` wrote them, read again: whatever cannot be read is told by its place in the list. */
import {
  MemberId,
  type PlaceId,
  SpokenLanguage,
  type WeekInterval,
} from '../../../core/domain/index.ts'
import type {
  Fault,
  Formed,
  Forming,
  FormingProblem,
  Unplaced,
} from '../../../core/forming/index.ts'
import { slotsIn } from '../../../core/records/index.ts'
import { failed, ok, type Result } from '../../../core/result.ts'
import type { Taxonomy } from '../../../core/talents/index.ts'
import { type Phrase, t } from '../../../core/texts/index.ts'
import { ONLINE, peopleOf } from './group-words.ts'
import { ToldFormingShape, ToldGroupShape } from './groups-shape.ts'

/** Something in the list that cannot be read. */
export interface GroupProblem {
  readonly kind: Fault
  /** Place in the list, from 0. */
  readonly group: number
  readonly people: readonly MemberId[]
  readonly problem: Phrase
}

export interface GroupsFile {
  readonly forming: Forming
  /** Where each group of the forming stands in the file. */
  readonly places: readonly number[]
  readonly problems: readonly GroupProblem[]
  /** Figures and reasons that the file does not tell, so that nobody blames it for them. */
  readonly untold: ReadonlySet<Fault>
}

/** What groups are read with. */
export interface GroupsGround {
  readonly problem: FormingProblem
  readonly taxonomy: Pick<Taxonomy, 'find'>
}

/** A file of groups: an object with `groups`, or the list alone. */
export function groupsIn(text: string, ground: GroupsGround): Result<GroupsFile, Phrase> {
  const { problem } = ground
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failed(t('operator.form.groups.json'))
  }
  const whole = ToldFormingShape.safeParse(
    Array.isArray(value) ? { groups: value as unknown[] } : value,
  )
  if (!whole.success) return failed(t('operator.form.groups.shape'))
  const { groups: given, unplaced, certificate, seed, steps } = whole.data
  const read = given.map((group, place) => readGroup(group, place, ground))
  const good = read.flatMap((one, place) => (one.group === undefined ? [] : [{ ...one, place }]))
  const groups = good.flatMap(({ group }) => (group === undefined ? [] : [group]))
  const sum = groups.reduce((total, { utility }) => total + utility, 0)
  const problems = read.flatMap((one) => one.problems)
  const isWhole = problems.length === 0 && given.every(tellsWorth)
  const untold: Fault[] = [
    'reason',
    ...(isWhole ? [] : (['utility'] as const)),
    ...(isWhole && certificate !== undefined ? [] : (['certificate'] as const)),
  ]
  const utility = isWhole ? (certificate?.utility ?? sum) : sum
  const forming = {
    groups,
    unplaced:
      unplaced === undefined || problems.length > 0
        ? everybodyElse(problem, groups)
        : unplaced.map(({ id }) => seatless(id)),
    utility,
    certificate: {
      kind: certificate?.kind ?? 'bound',
      utility,
      bound: certificate?.bound ?? Infinity,
    },
    seed: seed ?? problem.seed,
    steps: steps ?? 0,
  }
  return ok({ forming, places: good.map(({ place }) => place), problems, untold: new Set(untold) })
}

function tellsWorth(group: unknown): boolean {
  return typeof group === 'object' && group !== null && 'utility' in group && group.utility !== null
}

interface ReadGroup {
  readonly group: Formed | undefined
  readonly problems: readonly GroupProblem[]
}

function readGroup(given: unknown, place: number, ground: GroupsGround): ReadGroup {
  const shape = ToldGroupShape.safeParse(given)
  const about = (kind: Fault, phrase: Phrase, people: readonly string[] = []): GroupProblem => ({
    kind,
    group: place,
    people: people.map((id) => MemberId.parse(id)),
    problem: phrase,
  })
  if (!shape.success) {
    const [field] = shape.error.issues[0]?.path ?? []
    const problem =
      field === undefined
        ? t('operator.form.groups.none')
        : t('operator.form.groups.field', { field: String(field) })
    return { group: undefined, problems: [about('size', problem)] }
  }
  const { members, slot: written, topic: named, ring = [] } = shape.data
  const slot = slotIn(written)
  const topic = named === undefined ? undefined : ground.taxonomy.find(named)?.id
  const language = shape.data.language?.trim().toLowerCase()
  const problems = [
    ...(slot === undefined
      ? [about('slot', t('operator.form.groups.slot', { value: written }), members)]
      : []),
    ...(named !== undefined && topic === undefined
      ? [about('topic', t('operator.form.groups.topic', { value: named }), members)]
      : []),
    ...(language === undefined || SpokenLanguage.safeParse(language).success
      ? []
      : [about('language', unknown('language', language), members)]),
    ...ring
      .filter(({ concept }) => ground.taxonomy.find(concept) === undefined)
      .map(({ from, to, concept }) => about('ring', unknown('concept', concept), [from, to])),
  ]
  if (slot === undefined || problems.length > 0) return { group: undefined, problems }
  return { group: formed(shape.data, { slot, topic, language }, ground), problems }
}

/** In the words in which a file with people is told the same. */
function unknown(field: 'language' | 'concept', value: string): Phrase {
  return t(`operator.records.bad.${field}`, { field, value })
}

/** One time of the week. */
function slotIn(written: string): WeekInterval | undefined {
  const found = slotsIn(written)
  return found?.length === 1 ? found[0] : undefined
}

function formed(
  { members, host, source, place, utility, ring }: ToldGroupShape,
  { slot, topic, language }: Pick<Formed, 'slot' | 'topic' | 'language'>,
  { problem, taxonomy }: GroupsGround,
): Formed {
  const isOnline = place?.toLowerCase() === ONLINE
  return {
    members: members.map((id) => MemberId.parse(id)).sort(),
    host: host === undefined ? undefined : MemberId.parse(host),
    source: source === undefined ? undefined : MemberId.parse(source),
    topic,
    ring: (ring ?? []).flatMap(({ from, to, concept: named }) => {
      const concept = taxonomy.find(named)?.id
      return concept === undefined
        ? []
        : [{ from: MemberId.parse(from), to: MemberId.parse(to), concept }]
    }),
    slot,
    language,
    isOnline,
    venue: isOnline || place === undefined ? undefined : venueNamed(place, problem),
    utility: utility ?? 0,
  }
}

/** A venue by its name or its id; a municipality is none. */
export function venueNamed(written: string, { settings }: FormingProblem): PlaceId | undefined {
  const word = written.trim().toLowerCase()
  return settings.venues.find(
    ({ id, name }) => id.toLowerCase() === word || name.toLowerCase() === word,
  )?.id
}

function everybodyElse(problem: FormingProblem, groups: readonly Formed[]): Unplaced[] {
  const seated = new Set<string>(groups.flatMap(({ members }) => members))
  return [...peopleOf(problem).keys()].filter((id) => !seated.has(id)).map(seatless)
}

/** The words of a reason are for people: a file keeps no more of it. */
function seatless(id: string): Unplaced {
  return {
    id: MemberId.parse(id),
    why: 'no-seat',
    reason: t('forming.seat.none'),
    wouldHelp: undefined,
  }
}
