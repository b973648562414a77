/** What somebody comes to was moved: to another moment or place. */
import type { change as source } from '../nl/change.ts'

export const change: Readonly<Record<keyof typeof source, string>> = {
  'change.told': 'Something has changed: *{title}*. This is how it is now:',
  'change.ask': 'Can you still come?',
  'change.yes': 'Yes, I still can',
  'change.no': 'No, I cannot come then',
  'change.leave': 'I am leaving this group',
  'change.waiting': 'You are still on the waiting list.',
  'change.off': 'Take me off the waiting list',
}
