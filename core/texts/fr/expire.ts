/** What has had its day: a wish whose time is almost over. */
import type { expire as source } from '../nl/expire.ts'

export const expire: Readonly<Record<keyof typeof source, string>> = {
  'expire.wish':
    'Je cherche depuis longtemps pour toi : *{concept}*. Jusqu’ici, je n’ai rien trouvé de nouveau. Je continue à chercher ?',
  'expire.wish.keep': 'Oui, encore 60 jours',
  'expire.wish.end': 'Laisse tomber',
  'expire.wish.kept': 'D’accord, je continue à chercher pour toi jusqu’au {date}.',
}
