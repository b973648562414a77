import type { relay as source } from '../nl/relay.ts'

export const relay: Readonly<Record<keyof typeof source, string>> = {}
