/** «Past het nog altijd?»: what everybody in a round is asked before its groups are made. */
import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import type { Round } from '../domain/index.ts'
import { t } from '../texts/index.ts'

/** «Past het nog altijd?», the day before or, in a demo, right before. */
export function reminder({ id }: Round, when: 'tomorrow' | 'now'): Draft {
  const isNow = when === 'now'
  return withChoices(paragraphs(t(isNow ? 'round.warn.now' : 'round.warn')), [
    { command: isNow ? 'round-make' : 'round-come', about: id, label: t('round.warn.come') },
    { command: 'round-out', about: id, label: t('round.no') },
    { command: 'round-later', about: id, label: t('round.warn.later'), quiet: true },
  ])
}
