/** «Een andere dag»: which days suit, by number, by name, or left open. */
import { z } from 'zod'
import { DAYS } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { complaintIn } from '../complaint.ts'
import { paragraphs } from '../draft.ts'
import { daysNamed, Narrow, wholeDays } from '../narrow.ts'
import { choiceQuestion, type FreeReader } from '../questions.ts'
import { asJson, ask, type Script } from '../script.ts'

/** What is said of the list instead of a day: «te duur», «waarom ik?», «meer». */
const Instead = z.object({ instead: z.string() })
export type Instead = z.infer<typeof Instead>

/** Undefined for who would rather not say: the list stays what it was. */
export function* whichDays(): Script<Narrow | Instead | undefined> {
  const read: FreeReader = (said) => {
    if (saysButton(said.text, 'skip')) return 'skip'
    const days = daysNamed(said)
    if (days !== undefined) return asJson(days)
    const instead = insteadIn(said.text)
    return instead === undefined ? undefined : { instead }
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
  const answer = yield* ask(
    question,
    z.union([z.enum([...DAYS, 'weekend', 'skip']), Instead, Narrow]),
  )

  if (answer === 'skip') return undefined
  if (typeof answer !== 'string') return answer
  return { on: wholeDays(answer === 'weekend' ? ['sat', 'sun'] : [answer]) }
}

/** «Niet die dag» is about the question itself. */
function insteadIn(text: string): string | undefined {
  if (saysButton(text, 'more')) return 'more'
  const complaint = complaintIn(text)?.complaint
  return complaint === 'wrong-day' ? undefined : complaint
}
