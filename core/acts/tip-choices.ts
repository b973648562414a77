/** What the profile says of tips and of news, and the buttons that change it. Of declared adults alone. */
import type { DraftChoice } from '../dialogue/index.ts'
import { consents, type Member } from '../domain/index.ts'
import { allowedAt } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'

type Asked = Pick<Member, 'age' | 'consents'>

/** How often stands in a line of its own, where somebody chose that themselves. */
export function tipLines({
  age,
  consents: history,
  rhythm,
}: Asked & Pick<Member, 'rhythm'>): Phrase[] {
  if (!allowedAt(age).nudges) return []
  const isOn = (purpose: 'nudges' | 'partner-news'): 'yes' | 'no' =>
    consents(history, purpose) ? 'yes' : 'no'
  const isOnce = history.findLast(({ purpose }) => purpose === 'nudges')?.once === true
  const isOwn = rhythm?.everyDays !== undefined && isOn('nudges') === 'yes'
  const tips = isOnce
    ? t('rhythm.profile.once')
    : t(isOwn ? 'card.tips.yes' : `tips.profile.${isOn('nudges')}`)
  return [tips, t(`tips.profile.news.${isOn('partner-news')}`)]
}

export function tipChoices({ age, consents: history }: Asked): DraftChoice[] {
  if (!allowedAt(age).nudges) return []
  return [
    consents(history, 'nudges')
      ? { command: 'consent-withdraw', about: 'nudges', label: t('tips.withdraw'), quiet: true }
      : { command: 'consent-give', about: 'nudges', label: t('tips.give'), quiet: true },
    consents(history, 'partner-news')
      ? {
          command: 'consent-withdraw',
          about: 'partner-news',
          label: t('tips.news.withdraw'),
          quiet: true,
        }
      : { command: 'consent-give', about: 'partner-news', label: t('tips.news.give'), quiet: true },
  ]
}
