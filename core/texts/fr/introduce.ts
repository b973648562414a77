import type { introduce as source } from '../nl/introduce.ts'

export const introduce: Readonly<Record<keyof typeof source, string>> = {}
