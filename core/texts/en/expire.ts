/** What has had its day: a wish whose time is almost over. */
import type { expire as source } from '../nl/expire.ts'

export const expire: Readonly<Record<keyof typeof source, string>> = {
  'expire.wish':
    'I have been looking for you for a long time: *{concept}*. Until now I found nothing new. Shall I go on looking?',
  'expire.wish.keep': 'Yes, 60 days more',
  'expire.wish.end': 'Never mind',
  'expire.wish.kept': 'All right, I will keep looking for you until {date}.',
}
