/** A seat that came free, and is held for who waited. */
import type { seat as source } from '../nl/seat.ts'

export const seat: Readonly<Record<keyof typeof source, string>> = {
  'seat.free': 'Une place s’est libérée : *{title}*. Tu la veux ?',
  'seat.held': 'Je te garde la place jusqu’au *{moment}*.',
  'seat.take': 'Oui, je viens',
  'seat.pass': 'Non, finalement pas',
  'seat.passed': 'D’accord. La place est libre pour quelqu’un d’autre.',
  'seat.yours': 'Tu as une place. Tu ne peux pas venir ? Dis *je ne viens pas*.',
  'seat.late': 'Je ne garde plus cette place.',
  'seat.lapsed':
    'Je ne garde plus la place pour « *{title}* ». Je n’ai pas eu de réponse. Ce n’est pas grave : tu peux toujours revenir sur la liste.',
  'seat.again': 'Mets-moi sur la liste d’attente',
  'seat.until': 'Une place est libre pour toi, jusqu’au {moment}.',
  'seat.something': 'cette activité',
}
