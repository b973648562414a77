import { describe, expect, it } from 'vitest'
import { heaviestMatching, refuted } from '../../../core/forming/index.ts'
import { heaviestByTrying, weightOf } from '../../laws/forming-graphs.ts'
import { HARD } from './pair-graphs.table.ts'

function read(edges: string) {
  const numbers = edges.split(' ').map((edge) => edge.split(/[-:]/).map(Number))
  const column = (at: number): number[] => numbers.map((edge) => edge[at] ?? NaN)
  const [from, to] = [column(0), column(1)]
  return { people: 1 + Math.max(...from, ...to), from, to, weight: column(2) }
}

describe('on small graphs that are known to be hard', () => {
  it.each(HARD)('the matching is the heaviest and proven: $about', ({ weight, edges }) => {
    const graph = read(edges)
    const found = heaviestMatching(graph.people, graph)
    expect(weightOf(graph, found.partner)).toBe(weight)
    expect(refuted(graph.people, graph, found)).toBeUndefined()
    expect(heaviestByTrying(graph)).toBe(weight)
  })
})

describe('a proof', () => {
  // Three people, each two worth 2: one pair, and somebody alone.
  const edges = { from: [0, 1, 0], to: [1, 2, 2], weight: [2, 2, 2] }
  const partner = Int32Array.of(1, 0, -1)
  const proof = (dual: number[], around: number[]) => ({
    partner,
    certificate: { dual: Float64Array.from(dual), around: Int32Array.from(around) },
  })

  it('holds with one set around all three', () => {
    expect(refuted(3, edges, proof([0, 0, 0, 4], [3, 3, 3, -1]))).toBeUndefined()
  })

  it.each([
    ['a set is even', [0, 0, 2, 4], [3, 3, -1, -1]],
    ['a dual is below zero', [-1, 1, 1, 4], [3, 3, 3, -1]],
    ['a set lies in itself', [0, 0, 0, 4], [3, 3, 3, 3]],
    ['a set lies in a person', [0, 0, 0, 4], [1, 3, 3, -1]],
    ['an edge is not covered', [0, 0, 0, 3], [3, 3, 3, -1]],
    ['it proves another weight', [1, 0, 0, 4], [3, 3, 3, -1]],
    ['a dual is no number', [0, 0, 0, NaN], [3, 3, 3, -1]],
  ])('is refuted when %s', (_, dual, around) => {
    expect(refuted(3, edges, proof(dual, around))).toBeDefined()
  })
})

describe('what is no use', () => {
  it('is left out: edges to oneself, edges that are worth nothing, the lighter of two', () => {
    const edges = { from: [0, 0, 1, 1, 2], to: [0, 1, 0, 2, 3], weight: [9, 1, 4, -3, 0] }
    expect([...heaviestMatching(4, edges).partner]).toEqual([1, 0, -1, -1])
  })

  it('is refused: half weights, and people who are not there', () => {
    expect(() => heaviestMatching(2, { from: [0], to: [1], weight: [0.5] })).toThrow(RangeError)
    expect(() => heaviestMatching(2, { from: [0], to: [2], weight: [1] })).toThrow(RangeError)
  })

  it('nobody at all has a matching, with a proof', () => {
    const none = { from: [], to: [], weight: [] }
    expect(refuted(0, none, heaviestMatching(0, none))).toBeUndefined()
  })
})
