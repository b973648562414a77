/** «Kom je?», asked before a meeting, and what is said to the answer. */
import type { remind as source } from '../nl/remind.ts'

export const remind: Readonly<Record<keyof typeof source, string>> = {
  'remind.tomorrow': 'It is tomorrow: *{title}*. Will you come?',
  'remind.today': 'It is today: *{title}*. Will you come?',
  'remind.hint': 'Can you not come? Just say so: that is fine.',
  'remind.come': 'Yes, I will come',
  'remind.absent': 'Not this time',
  'remind.yes': 'Lovely, see you then!',
  'remind.no': 'Thank you for telling me. You are still part of the group: see you next time!',
  'remind.no.seat': 'Thank you for telling me. Your place is free for someone else.',
  'remind.changed': 'That has changed in the meantime. Say *my plans* to see how it is now.',
}
