/** MiniSearch: concepts as words, the thousand first candidates scored exactly. Not exact, so it has a recall. */
import MiniSearch from 'minisearch'
import { CONCEPTS, type SearchMember } from './members.ts'
import { naiveScore, relatedness, type Scored } from './oracle.ts'

const CANDIDATES = 1_000

export interface TextEngine {
  answer(asker: SearchMember, count: number): Scored[]
}

export function textEngine(members: readonly SearchMember[]): TextEngine {
  const engine = new MiniSearch<{ id: number; offers: string; wants: string }>({
    fields: ['offers', 'wants'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  members.forEach(({ offers, wants }, id) =>
    engine.add({ id, offers: offers.join(' '), wants: wants.join(' ') }),
  )
  const half = (field: string, concepts: readonly number[]) => ({
    fields: [field],
    queries: concepts.flatMap((concept) => related(concept)),
    boostTerm: (term: string) => (concepts.includes(Number(term)) ? 1 : 0.5),
  })
  return {
    answer: (asker, count) => {
      const combineWith = 'OR' as const
      const queries = [half('offers', asker.wants), half('wants', asker.offers)]
      const candidates = engine.search({ combineWith, queries }).slice(0, CANDIDATES)
      return candidates
        .map(({ id }): Scored => {
          const member = members[id as number]
          return [id as number, member === undefined ? -1 : naiveScore(asker, member)]
        })
        .filter(([, score]) => score >= 0)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, count)
    },
  }
}

function related(concept: number): string[] {
  const all = Array.from({ length: CONCEPTS }, (_, other) => other)
  return all.filter((other) => relatedness(concept, other) > 0).map(String)
}
