/** Which of several places with one name is meant, and which of two names that say one place. */
import type { Whereabouts } from '../domain/index.ts'
import type { Named } from './place-words.ts'
import type { Gazetteer } from './reading.ts'

export interface Chosen {
  readonly named: Named
  readonly where: Whereabouts | undefined
}

/**
 * Of several places with one name the largest, unless the words beside it name a postcode or a
 * municipality that only a smaller one has: `Aalst bij Sint-Truiden`, `3800 Aalst`. A district is
 * preferred to the municipality that is only named to say where the district is.
 */
export function whichOf(best: Named, named: readonly Named[], gazetteer: Gazetteer): Chosen {
  const same = gazetteer.all(best.name)
  const beside = named.filter((one) => one.from !== best.from && gap(one, best) <= 2)
  const municipality = same[0]?.municipality
  for (const other of beside) {
    const district = gazetteer
      .all(other.name)
      .find((one) => one.municipality === municipality && one.name !== municipality)
    const isTown = same[0]?.name === municipality
    if (isTown && district !== undefined && !isCode(other)) return { named: other, where: district }
  }
  const near = beside.flatMap(({ name }) => gazetteer.all(name))
  const where =
    same.find(({ name, municipality: town }) =>
      near.some((other) => other.name === name && other.municipality === town),
    ) ?? same.find((one) => near.some((other) => other.municipality === one.municipality))
  return { named: best, where: where ?? same[0] }
}

function isCode({ name }: Named): boolean {
  return /^\d/.test(name)
}

/** How many words stand between two names. */
function gap(a: Named, b: Named): number {
  return a.from < b.from ? b.from - a.to : a.from - b.to
}
