/** Les petits groupes : pourquoi, pourquoi pas, et ce qui aiderait. */ import type { forming as source } from '../nl/forming.ts'

export const forming: Readonly<Record<keyof typeof source, string>> = {
  'forming.seat.none': 'Il n’y avait pas de place qui te convient cette fois-ci.',
  'forming.seat.odd':
    'Cette fois, nous étions un nombre impair. Au prochain tour, tu passes en premier.',
  'forming.seat.place': 'Dis-moi où tu habites. Je peux alors chercher une place près de chez toi.',
  'forming.seat.times': 'Dis-moi quand tu es libre. Je peux alors chercher une place.',
  'forming.seat.topic': 'Il y a encore trop peu de personnes pour : {concept}.',
  'forming.seat.wish':
    'Dis-moi ce que tu veux apprendre ou peux montrer. Je peux alors chercher une place.',
  'forming.help.language': 'Tu parles aussi un peu {language} ? Alors il y a un groupe pour toi.',
  'forming.help.online': 'Tu veux bien participer en ligne ? Alors il y a un groupe pour toi.',
  'forming.help.times': 'Tu es libre aussi à ce moment ? {times}. Alors il y a un groupe pour toi.',
  'forming.help.topic': 'Tu as aussi envie de ceci ? {concept}. Alors il y a un groupe pour toi.',
  'forming.why.bridged': 'Vous n’avez pas besoin de beaucoup de mots.',
  'forming.why.exchange': 'Ici, tout le monde apprend ou montre quelque chose.',
  'forming.why.host': '{name} anime le groupe.',
  'forming.why.host-unnamed': 'Quelqu’un anime le groupe.',
  'forming.why.language': 'Vous parlez tous cette langue : {language}.',
  'forming.why.lesson': '{teacher} montre à {learner} : {concept}.',
  'forming.why.near': 'Vous n’habitez pas loin les uns des autres.',
  'forming.why.nobody-shows': 'Personne ne sait encore bien le faire. Vous cherchez ensemble.',
  'forming.why.online': 'Vous vous voyez en ligne.',
  'forming.why.practise': 'Vous pratiquez ensemble cette langue : {language}.',
  'forming.why.shows': '{name} peut le montrer.',
  'forming.why.shows-unnamed': 'Quelqu’un parmi vous peut le montrer.',
  'forming.why.times': 'Vous êtes tous libres au même moment : {times}.',
  'forming.why.wanted':
    '{count, plural, one {# personne a envie de ceci : {concept}.} other {# personnes ont envie de ceci : {concept}.}}',
}
