/** «Hoelang duurt het?», asked of one thing, and answered from what is known of it. */
import { type Phrase, t } from '../../texts/index.ts'
import { asksHowLongHere } from '../how-long.ts'
import type { Question } from '../script.ts'

export function withHowLong(
  question: Question,
  { lasts }: { readonly lasts?: Phrase | undefined },
): Question {
  return {
    ...question,
    read: (said) =>
      said.kind === 'text' && asksHowLongHere(said.text)
        ? { reply: lasts ?? t('find.lasts.open') }
        : question.read(said),
  }
}
