/** A seat that came free, and is held for who waited. */
import type { seat as source } from '../nl/seat.ts'

export const seat: Readonly<Record<keyof typeof source, string>> = {
  'seat.free': 'There is a free place: *{title}*. Would you like it?',
  'seat.held': 'I will keep the place for you until *{moment}*.',
  'seat.take': 'Yes, I will come',
  'seat.pass': 'No, not any more',
  'seat.passed': 'All right. The place is free for someone else.',
  'seat.yours': 'You have a place. Can you not come? Then say *I am not coming*.',
  'seat.late': 'I no longer keep that place.',
  'seat.lapsed':
    'I no longer keep the place for “*{title}*”: I did not hear from you. That is fine: you can always go back on the list.',
  'seat.again': 'Put me on the waiting list',
  'seat.until': 'There is a place free for you, until {moment}.',
  'seat.something': 'this activity',
}
