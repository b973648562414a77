export const always = {} as const
