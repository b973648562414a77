/** One number from the parts of a fit. Every kind of item is scored on the same scale, 0..1. */
import type { Item, MatchingSettings } from './question.ts'

/**
 * The weighted sum of the parts, times what it counts for (0..1), to the hundredth: a finer difference means nothing to a person, and
 * leaves room for «nearest first» among equals.
 */
export function scoreOf(parts: Item['parts'], settings: MatchingSettings, worth = 1): number {
  const sum =
    settings.fit * parts.fit +
    settings.near * parts.near +
    settings.time * parts.time +
    settings.level * parts.level
  return Math.round(Math.min(1, Math.max(0, sum)) * worth * 100) / 100
}

/** 2ab / (a + b): high only when both are. */
export function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}
