/** What only Telegram shows: its menu, and what is said in a group. */
import type { telegram as nl } from '../nl/telegram.ts'

export const telegram: Record<keyof typeof nl, string> = {
  'telegram.command.help': 'help',
  'telegram.command.plans': 'plans',
  'telegram.command.profile': 'profile',
  'telegram.command.pause': 'pause',
  'telegram.command.human': 'human',
  'telegram.command.again': 'restart',
  'telegram.command.when': 'when',
  'telegram.about.help': 'What can I do here?',
  'telegram.about.plans': 'What do I have planned?',
  'telegram.about.profile': 'What do you know about me?',
  'telegram.about.pause': 'No messages for a while',
  'telegram.about.human': 'Talk to someone from the club',
  'telegram.about.again': 'Start over',
  'telegram.about.when': 'When and where this group meets',
  'telegram.room':
    'Hello everybody! I talk with each of you alone. Then nobody else reads it. Tap below to begin.',
  'telegram.room.open': 'Talk with me',
}
