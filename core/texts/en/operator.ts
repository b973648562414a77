import type { operator as source } from '../nl/operator.ts'

export const operator: Readonly<Record<keyof typeof source, string>> = {}
