/** «Hoelang duurt het?», asked of one thing, and answered from what is known of it. */
import { type Phrase, t } from '../../texts/index.ts'
import { asksHowLong } from '../how-long.ts'
import type { Question } from '../script.ts'

export function withHowLong(
  question: Question,
  { lasts }: { readonly lasts?: Phrase | undefined },
): Question {
  return {
    ...question,
    read: (said) =>
      said.kind === 'text' && asksHowLong(said.text)
        ? { reply: lasts ?? t('find.lasts.open') }
        : question.read(said),
  }
}
