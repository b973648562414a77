/** What a person did not tell counts as half, in every criterion: a thin profile is not punished. */
export const UNKNOWN = 0.5
