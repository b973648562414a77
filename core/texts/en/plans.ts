import type { plans as source } from '../nl/plans.ts'

export const plans: Readonly<Record<keyof typeof source, string>> = {}
