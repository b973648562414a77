export const introduce = {} as const
