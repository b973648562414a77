import type { matching as source } from '../nl/matching.ts'

export const matching: Readonly<Record<keyof typeof source, string>> = {}
