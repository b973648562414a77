/** One thing that helps against what kept somebody away: the yes to it, and going there together. */
import { z } from 'zod'
import { ActivityId } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { look, type Script, say } from '../script.ts'
import { BY_ONESELF } from './coming.ts'
import { Shown } from './find-shown.ts'
import { companyFor, sure } from './find-sure.ts'

export const RemedyInput = z.object({ id: ActivityId })

/** What the `thing` look answers: null when it is over, or no longer for this person. */
export const ThingLook = z.object({ thing: Shown.nullable() })

export function* remedy({ id }: z.infer<typeof RemedyInput>): Script<Decision> {
  const { thing } = yield* look('thing', { look: 'thing', id }, ThingLook)
  if (thing === null) {
    yield* say(paragraphs(t('always.closed')))
    return { decide: 'nothing' }
  }
  const answer = yield* sure(thing, BY_ONESELF)
  if (typeof answer === 'string' || 'list' in answer)
    return { decide: 'nothing', next: { script: 'find', input: {} } }
  const event = { kind: 'activity', id } as const
  return { decide: 'rsvp', event, answer: 'yes', ...(yield* companyFor(thing, answer.yes)) }
}
