/**
 * A hundred newcomers: ten kinds of people, ten of each. What they say was not chosen by how it is
 * understood; what they then press is always the first thing that is offered.
 */
import type { Age, ConceptId, Language } from '../../../core/domain/index.ts'
import type { Taxonomy } from '../../../core/talents/index.ts'
import { RARE, TOPICS } from './topics.ts'

export interface Newcomer {
  readonly kind: string
  readonly language: Language
  readonly age: Age
  /** What they write, one after another. */
  readonly says: readonly string[]
  /** What they have in mind; nothing where they do not know. */
  readonly wants?: ConceptId
  readonly isEveningsOnly?: true
  /** For a child of so many years. */
  readonly child?: number
}

type Tell = (label: string) => string

interface Kind extends Pick<Newcomer, 'kind' | 'isEveningsOnly' | 'child'> {
  readonly language?: Language
  readonly age?: Age
  readonly topics?: readonly ConceptId[]
  /** One way of saying it for each two or three of them; without a label for who does not know. */
  readonly tells: readonly Tell[]
  readonly then?: readonly string[]
  readonly isOpen?: true
}

const KINDS: readonly Kind[] = [
  {
    kind: 'a plain wish',
    tells: [
      (x) => `Ik wil graag ${x} leren.`,
      (x) => `Hallo, ik zoek iemand voor ${x}`,
      (x) => `ik heb goesting in ${x}`,
    ],
  },
  {
    kind: 'a beginner in Dutch',
    tells: [
      (x) => `ik nieuw hier. ik wil ${x}`,
      (x) => `hallo ik wil leren ${x} maar mijn nederlands klein beetje`,
      (x) => `ik graag ${x} met mensen`,
    ],
  },
  {
    kind: 'nothing to offer',
    isOpen: true,
    tells: [() => 'ik kan niks', () => 'Ik kan eigenlijk niks', () => 'ik heb niks te bieden'],
    then: ['ik kook elke dag voor mijn kinderen'],
  },
  {
    kind: 'a rare wish',
    topics: RARE,
    tells: [(x) => `Ik wil ${x} leren`, (x) => `wie kan mij iets tonen over ${x}?`],
  },
  {
    kind: 'evenings only',
    isEveningsOnly: true,
    tells: [
      (x) => `Ik wil ${x} leren, ik kan alleen ’s avonds.`,
      (x) => `${x} graag, na 18u want ik werk overdag`,
    ],
  },
  {
    kind: 'no car',
    tells: [
      (x) => `Ik wil ${x} leren maar ik heb geen auto`,
      (x) => `${x} dicht bij mij, ik heb geen vervoer`,
    ],
  },
  {
    kind: 'only French',
    language: 'fr',
    topics: TOPICS.filter((id) => id !== 'french'),
    tells: [
      (x) => `Bonjour, je voudrais apprendre : ${x}`,
      (x) => `je cherche quelqu’un pour ${x}, je parle seulement français`,
    ],
  },
  {
    kind: '16 years old',
    age: 'minor',
    tells: [(x) => `ik ben 16 en ik wil ${x} leren`, (x) => `ben 16 jaar, zoek iets met ${x}`],
  },
  {
    kind: 'a parent for a child',
    child: 10,
    tells: [
      (x) => `Mijn dochter van 10 wil ${x} leren`,
      (x) => `ik zoek iets met ${x} voor mijn zoon van 10`,
    ],
  },
  {
    kind: 'who does not know',
    isOpen: true,
    tells: [() => 'weet ik niet', () => 'geen idee', () => 'Ik weet het niet goed, iets leuks'],
    then: ['👍', 'genoeg geproefd'],
  },
]

/** So many of each kind; the same every time. */
export function newcomers(taxonomy: Taxonomy, each = 10): Newcomer[] {
  return KINDS.flatMap((kind, at) =>
    Array.from({ length: each }, (_, n) => newcomer(kind, at + n * 3, n, taxonomy)),
  )
}

function newcomer(kind: Kind, topicAt: number, n: number, taxonomy: Taxonomy): Newcomer {
  const { kind: name, language = 'nl', age = 'adult', topics = TOPICS, tells, then = [] } = kind
  const concept = topics[topicAt % topics.length] as ConceptId
  const tell = tells[n % tells.length] as Tell
  return {
    ...{ kind: name, language, age },
    says: [tell(taxonomy.label(concept, language)), ...then],
    ...(kind.isOpen ? {} : { wants: concept }),
    ...(kind.isEveningsOnly ? { isEveningsOnly: true as const } : {}),
    ...(kind.child === undefined ? {} : { child: kind.child }),
  }
}
