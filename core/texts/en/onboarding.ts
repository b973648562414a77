import type { onboarding as source } from '../nl/onboarding.ts'

export const onboarding: Readonly<Record<keyof typeof source, string>> = {}
