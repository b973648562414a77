export const relay = {} as const
