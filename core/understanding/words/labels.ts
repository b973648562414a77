/**
 * Finds a label by its whole spelling, several words at once: `restaurer une vielile fere` has two wrong
 * words and no right one that says much, and is still one label and no other.
 */
import type { ConceptId } from '../../domain/index.ts'
import { LANGUAGES } from '../../domain/index.ts'
import { type Concept, wordsOf } from '../../talents/index.ts'
import { costOfHeard } from './cost.ts'
import { soundOf } from './sound.ts'
import { alikeIn, type Triples, triplesOf } from './triples.ts'

export interface LabelIndex {
  /** Folded, joined by line ends. */
  readonly labels: string
  /** The number of each label's concept. */
  readonly owners: Uint32Array
  readonly triples: Triples
}

const SHORTEST = 4
/** A letter may have been forgotten of the shortest label. */
const SHORTEST_TYPED = SHORTEST - 1
const LONGEST = 48
/** More errors than any label is away. */
const FAR = Infinity

export function labelIndexOf(concepts: readonly Concept[]): LabelIndex {
  const labels: string[] = []
  const owners: number[] = []
  for (const [number, concept] of concepts.entries()) {
    const own = LANGUAGES.flatMap((language) => concept.labels[language])
    for (const text of new Set(own.map((label) => wordsOf(label.text).join(' ')))) {
      if (text.length < SHORTEST || text.length > LONGEST) continue
      labels.push(text)
      owners.push(number)
    }
  }
  return {
    labels: labels.join('\n'),
    owners: Uint32Array.from(owners),
    triples: triplesOf(labels, SHORTEST),
  }
}

export interface LabelGuess {
  readonly concept: ConceptId
  /** In typing errors. */
  readonly cost: number
  readonly length: number
}

export type NearLabels = (text: string, most: number) => readonly LabelGuess[]

/** The nearest label of each concept, best first, at most `most` errors away. */
export function nearLabelsIn(
  { labels, owners, triples }: LabelIndex,
  ids: readonly ConceptId[],
): NearLabels {
  const list = labels.split('\n')
  const heard = new Array<string | undefined>(list.length).fill(undefined)
  const alike = alikeIn(triples, list)
  return (text, most) => {
    if (text.length < SHORTEST_TYPED || text.length > LONGEST) return []
    const best = new Map<ConceptId, LabelGuess>()
    const sound = soundOf(text)
    for (const at of alike(text)) {
      const label = list[at] ?? ''
      const concept = ids[owners[at] ?? -1]
      if (concept === undefined) continue
      const labelSound = (heard[at] ??= soundOf(label))
      const cost = costOfHeard(text, sound, label, labelSound, most)
      // Nearly all are too far: what was nearest before is looked up for the others alone.
      if (cost > most || cost >= (best.get(concept)?.cost ?? FAR)) continue
      best.set(concept, { concept, cost, length: label.length })
    }
    return [...best.values()].sort((a, b) => a.cost - b.cost || (a.concept < b.concept ? -1 : 1))
  }
}
