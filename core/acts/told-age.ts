/** On which side of eighteen somebody says that they are: in a sentence, or with a number where it is asked. */
import { bare, type Question } from '../dialogue/index.ts'
import { ADULT_FROM, TALKS_FROM } from '../policy/index.ts'
import type { Reading } from '../understanding/index.ts'

export type AgeBand = 'adult' | 'minor'

export interface ToldAge {
  readonly band: AgeBand
  readonly isUnder13: boolean
}

/** The question about age: answered in so many words by any age that is told. */
export const AGE_QUESTION = 'onboarding.adult'

const OLDEST = 110
/** Where the age stands further down in a form, a number of one figure is rather a slip. */
const TWO_FIGURES = 10

export function toldAge(
  text: string,
  { age }: Reading,
  open: Question | undefined,
): ToldAge | undefined {
  if (age?.value.of === 'self') return told(age.value.band, age.value.years)
  const years = Number(/^\d{1,3}$/.exec(bare(text))?.[0] ?? Number.NaN)
  if (!(years >= youngestNumber(open)) || years > OLDEST) return undefined
  return told(years < ADULT_FROM ? 'minor' : 'adult', years)
}

function told(band: AgeBand, years: number | undefined): ToldAge {
  return { band, isUnder13: band === 'minor' && years !== undefined && years < TALKS_FROM }
}

/** The least number that is an age and no button; none where no age is asked. */
function youngestNumber(open: Question | undefined): number {
  if (open?.key === AGE_QUESTION) return open.choices.length + 1
  return open?.form?.rest.some(({ key }) => key === AGE_QUESTION) === true ? TWO_FIGURES : Infinity
}
