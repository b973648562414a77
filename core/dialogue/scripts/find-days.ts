/** «Een andere dag»: which days suit, by number, by name, or left open. */
import { z } from 'zod'
import { DAYS } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { paragraphs } from '../draft.ts'
import { daysNamed, Narrow, wholeDays } from '../narrow.ts'
import { choiceQuestion, type FreeReader } from '../questions.ts'
import { asJson, ask, type Script } from '../script.ts'

/** Undefined for who would rather not say: the list stays what it was. */
export function* whichDays(): Script<Narrow | undefined> {
  const read: FreeReader = (said) => {
    if (saysButton(said.text, 'skip')) return 'skip'
    const days = daysNamed(said)
    return days === undefined ? undefined : asJson(days)
  }
  const question = choiceQuestion(
    'find.days',
    paragraphs(t('find.days')),
    [
      ...DAYS.map((day) => ({ answer: day, label: t(`words.day.${day}`) })),
      { answer: 'weekend', label: t('find.days.weekend') },
      { answer: 'skip', label: t('find.days.skip'), quiet: true as const },
    ],
    read,
    t('find.days.hint'),
  )
  const answer = yield* ask(question, z.union([z.enum([...DAYS, 'weekend', 'skip']), Narrow]))
  if (answer === 'skip') return undefined
  if (typeof answer !== 'string') return answer
  return { on: wholeDays(answer === 'weekend' ? ['sat', 'sun'] : [answer]) }
}
