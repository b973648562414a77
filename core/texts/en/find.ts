import type { find as source } from '../nl/find.ts'

export const find: Readonly<Record<keyof typeof source, string>> = {}
