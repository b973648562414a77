/** The few best of many, kept while they come by: a heap with the last of them on top. */

/** Who is shown to it one by one, in no order, with scores that are never below `least`. */
export interface Keeper {
  /** May rise with each who is taken; at infinity nobody else is looked at. */
  readonly least: number
  take(id: number, score: number): void
}

export interface Found {
  readonly id: number
  readonly score: number
}

export interface Best {
  /** Whoever scores less cannot be among the best any more; with as much, the lower number decides. */
  least: number
  readonly count: number
  readonly ids: number[]
  readonly scores: number[]
}

export function bestOf(count: number): Best {
  return { least: -Infinity, count, ids: [], scores: [] }
}

/** Keeps the best of those whom it takes. */
export function keeperOf(best: Best): Keeper {
  return {
    get least() {
      return best.least
    },
    take: (id, score) => offer(best, id, score),
  }
}

export function offer(best: Best, id: number, score: number): void {
  const { ids, scores, count } = best
  if (ids.length < count) {
    ids.push(id)
    scores.push(score)
    rise(best, ids.length - 1, id, score)
  } else if (comesAfter(scores[0] as number, ids[0] as number, score, id)) {
    sink(best, id, score)
  }
  if (ids.length === count) best.least = scores[0] as number
}

/** Best first; equal scores by the lower number. */
export function sorted({ ids, scores }: Best): Found[] {
  return ids
    .map((id, at) => ({ id, score: scores[at] as number }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
}

function rise({ ids, scores }: Best, last: number, id: number, score: number): void {
  let here = last
  while (here > 0) {
    const above = (here - 1) >> 1
    if (!comesAfter(score, id, scores[above] as number, ids[above] as number)) break
    ids[here] = ids[above] as number
    scores[here] = scores[above] as number
    here = above
  }
  ids[here] = id
  scores[here] = score
}

/** Takes the place of the last. */
function sink({ ids, scores }: Best, id: number, score: number): void {
  let here = 0
  for (let child = 1; child < ids.length; child = 2 * here + 1) {
    if (child + 1 < ids.length && isAfter(ids, scores, child + 1, child)) child += 1
    if (!comesAfter(scores[child] as number, ids[child] as number, score, id)) break
    ids[here] = ids[child] as number
    scores[here] = scores[child] as number
    here = child
  }
  ids[here] = id
  scores[here] = score
}

function isAfter(ids: number[], scores: number[], a: number, b: number): boolean {
  return comesAfter(scores[a] as number, ids[a] as number, scores[b] as number, ids[b] as number)
}

function comesAfter(score: number, id: number, otherScore: number, otherId: number): boolean {
  return score < otherScore || (score === otherScore && id > otherId)
}
