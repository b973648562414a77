/** How far two spellings are from each other. The only place that knows the package it comes from. */
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js'

/** Edits between two words: insertions, deletions, substitutions, swaps of neighbours. */
export function editsBetween(a: string, b: string): number {
  return DamerauLevenshteinDistance(a, b, { restricted: true })
}

/** Half the overlap of letter pairs and triples, half the edits: 1 for the same word, 0 for strangers. */
export function likeness(a: string, b: string): number {
  const edits = 1 - editsBetween(a, b) / Math.max(a.length, b.length)
  return (overlap(gramsOf(a), gramsOf(b)) + edits) / 2
}

/** The pairs and triples of letters of a word, with its edges marked. */
export function gramsOf(word: string): string[] {
  const edged = `^${word}$`
  const grams: string[] = []
  for (const size of [2, 3]) {
    for (let at = 0; at + size <= edged.length; at += 1) grams.push(edged.slice(at, at + size))
  }
  return grams
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b)
  const common = a.filter((gram) => others.has(gram)).length
  return common / Math.sqrt(a.length * b.length)
}
