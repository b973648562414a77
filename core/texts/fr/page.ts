import type { page as source } from '../nl/page.ts'

export const page: Readonly<Record<keyof typeof source, string>> = {}
