import type { human as source } from '../nl/human.ts'

export const human: Readonly<Record<keyof typeof source, string>> = {}
