/** Groups that a coordinator looks over before they are sent. */
import type { roundGo as source } from '../nl/round-go.ts'

export const roundGo: Readonly<Record<keyof typeof source, string>> = {
  'round.go.task': 'Les groupes du tour sont faits. Je peux les envoyer ?',
  'round.go.who': '{names}',
  'round.go.until': 'Sans réponse avant le *{moment}*, je n’envoie rien.',
  'round.go.send': 'Envoyer',
  'round.go.hold': 'Ne pas envoyer',
  'round.go.sent':
    'C’est envoyé. {groups, plural, one {# groupe reçoit} many {# groupes reçoivent} other {# groupes reçoivent}} maintenant une proposition.',
  'round.go.sent.already': 'Ces groupes sont déjà envoyés.',
  'round.go.held':
    'D’accord, je n’envoie rien. Je le dis gentiment à toutes les personnes qui participaient.',
  'round.go.late': 'Trop tard : ce n’est plus possible. Rien n’a été envoyé, et chacun le sait.',
  'round.go.wait':
    'J’ai fait un petit groupe pour toi. Une personne du club le regarde encore. Tu auras de mes nouvelles, au plus tard le {moment}.',
  'round.go.not':
    'Cette fois, ton groupe n’a pas lieu. Ce n’est pas à cause de toi. Au prochain tour, tu passes en premier.',
}
