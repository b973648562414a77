import type { always as source } from '../nl/always.ts'

export const always: Readonly<Record<keyof typeof source, string>> = {}
