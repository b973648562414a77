import type { demo as source } from '../nl/demo.ts'

export const demo: Readonly<Record<keyof typeof source, string>> = {}
