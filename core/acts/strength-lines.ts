/** What the profile says of the strengths that others named and somebody kept, and how one leaves it. */
import type { DraftChoice } from '../dialogue/index.ts'
import type { Member } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'

export function strengthLines({ strengths = [] }: Pick<Member, 'strengths'>): Phrase[] {
  if (strengths.length === 0) return []
  const what = { list: strengths.map((one) => ({ phrase: t(`strength.of.${one}`) })) }
  return [t('strength.profile', { what })]
}

export function strengthChoices({ strengths = [] }: Pick<Member, 'strengths'>): DraftChoice[] {
  return strengths.map((one) => ({
    command: 'strength-forget',
    about: one,
    label: t('strength.forget', { what: { phrase: t(`strength.of.${one}`) } }),
    quiet: true,
  }))
}
