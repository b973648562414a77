export const human = {} as const
