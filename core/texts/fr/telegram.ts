/** What only Telegram shows: its menu, and what is said in a group. */
import type { telegram as nl } from '../nl/telegram.ts'

export const telegram: Record<keyof typeof nl, string> = {
  'telegram.command.help': 'aide',
  'telegram.command.plans': 'agenda',
  'telegram.command.profile': 'profil',
  'telegram.command.pause': 'pause',
  'telegram.command.human': 'humain',
  'telegram.command.again': 'recommencer',
  'telegram.command.when': 'quand',
  'telegram.about.help': 'Que puis-je faire ici ?',
  'telegram.about.plans': 'Qu’ai-je de prévu ?',
  'telegram.about.profile': 'Que sais-tu de moi ?',
  'telegram.about.pause': 'Pas de messages pour le moment',
  'telegram.about.human': 'Parler à quelqu’un du club',
  'telegram.about.again': 'Recommencer',
  'telegram.about.when': 'Quand et où ce groupe se retrouve',
  'telegram.room':
    'Bonjour à tous ! Je parle avec chacun de vous à part. Ainsi, personne d’autre ne lit. Appuie ci-dessous pour commencer.',
  'telegram.room.open': 'Parle avec moi',
}
