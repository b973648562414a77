/**
 * Somebody under 13: what there is for that age, and the rest together with an adult. No name is asked, and
 * nothing that a child says goes into a profile.
 */
import { z } from 'zod'
import { type Phrase, t } from '../../texts/index.ts'
import { Sought } from '../child-wish.ts'
import type { Decision } from '../decision.ts'
import { paragraphs, together } from '../draft.ts'
import { askYesNo } from '../questions.ts'
import { look, type Script, say } from '../script.ts'
import { childList, sayBack, type Telling } from './child-list.ts'
import { ClubLook, privacyLines } from './onboarding.ts'

export const Under13Input = Sought.extend({ isFirst: z.boolean() })
type Under13Input = z.infer<typeof Under13Input>

/** One for the child, one for the adult. */
const PARTY = { seats: 2, children: 1 }

export function* under13({ isFirst, ...first }: Under13Input): Script<Decision> {
  const hello: Phrase[] = isFirst ? [t('young.hello'), t('young.together')] : [t('young.again')]
  const telling: Telling = {
    choose: t('young.choose'),
    company: t('young.company'),
    first: hello,
    last: [],
    intro: () => [t('young.list')],
  }
  let sought: Sought = first
  for (;;) {
    const chosen = yield* childList(sought, telling)
    if (chosen === 'human') return { decide: 'ask-human' }
    if (chosen === 'done') {
      yield* say(paragraphs(t('young.bye')))
      return { decide: 'nothing' }
    }
    sought = chosen.sought
    const { item } = chosen
    if (yield* withAdult(item.title)) {
      const event = { kind: 'activity', id: item.id } as const
      return { decide: 'rsvp', event, answer: 'yes', party: PARTY }
    }
    yield* say(paragraphs(t('young.later')))
    yield* sayBack()
  }
}

/** An adult reads along, and says yes to the seats. */
function* withAdult(title: Phrase): Script<boolean> {
  const who = { who: { phrase: title } }
  const isThere = yield* askYesNo('young.adult', paragraphs(t('young.adult', who)), {
    yes: t('young.adult.yes'),
    no: t('young.adult.no'),
  })
  if (!isThere) return false
  const club = yield* look('club', { look: 'club' }, ClubLook)
  const draft = together(
    paragraphs(t('young.for-adult')),
    privacyLines(club),
    paragraphs(t('young.sure', who)),
  )
  return yield* askYesNo('young.sure', draft, {
    yes: t('young.sure.yes'),
    no: t('young.adult.no'),
  })
}
