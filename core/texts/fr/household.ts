/** With how many people come to an activity. */
import type { household as source } from '../nl/household.ts'

export const household: Readonly<Record<keyof typeof source, string>> = {
  'household.more': 'Je viens avec quelqu’un',
  'household.how-many': 'Vous venez à combien ? Compte-toi aussi.',
  'household.count': '{seats, plural, one {# place, pour toi} other {# places}}',
  'household.about': 'C’est pour « *{title}* ».',
  'household.may': 'Oui, c’est possible !',
  'household.sure':
    'Je prends {seats, plural, one {*# place*} other {*# places*}} pour « *{who}* » ?',
  'household.for.others':
    '{others, plural, =0 {Pour toi.} one {Pour toi et 1 autre personne.} other {Pour toi et # autres personnes.}}',
  'household.for.own':
    '{children, plural, one {Pour toi et # enfant.} other {Pour toi et # enfants.}}',
  'household.for.both':
    '{others, plural, one {Pour toi, # autre personne} other {Pour toi, # autres personnes}} et {children, plural, one {# enfant.} other {# enfants.}}',
  'household.for.children':
    '{children, plural, one {Pour # enfant. Toi, tu n’as pas besoin de place.} other {Pour # enfants. Toi, tu n’as pas besoin de place.}}',
  'household.which':
    'D’accord, vous venez à {seats, plural, one {#} other {#}}. Choisis maintenant où tu veux aller.',
  'household.too-many':
    'Je peux prendre {most} places au maximum. Vous êtes plus nombreux ? Écris *une personne*.',
  'household.no-number':
    'Vous venez à combien ? Écris par exemple *à 2*. C’est possible jusqu’à {most}.',
  'household.group':
    'Dans un groupe, une place est pour une seule personne. Un autre veut venir aussi ? Il peut m’écrire lui-même. Il est le bienvenu.',
  'household.activities':
    'On peut venir ensemble à une activité. Choisis d’abord une activité. Après, dis-moi à combien vous venez.',
  'household.ages.from': 'À partir de {from} ans',
  'household.ages.between': 'De {from} à {to} ans',
  'household.fits': '{ages}. Ça va ?',
  'household.fits.yes': 'Oui, ça va',
  'household.fits.no': 'Non, ça ne va pas',
  'household.fits.not':
    '{ages} : ce n’est pas pour l’âge d’un enfant qui viendrait. Je n’ai rien changé. Il y a sûrement autre chose qui convient.',
  'household.seated': 'Tu as {seats, plural, one {# place} other {*# places*}} pour « *{title}* ».',
  'household.hint': 'Tu viens avec quelqu’un ? Écris par exemple *à 2*.',
  'household.waitlisted':
    'Il n’y a plus de place pour vous {seats} à « *{title}* ». Tu es sur la liste d’attente pour {seats} places, à la place {place}. Si {seats} places se libèrent, je te le dis.',
  'household.full':
    'Il n’y a plus {seats} places pour « *{title}* ». {kept, plural, one {Tu gardes ta place.} other {Tu gardes tes # places.}}',
  'household.larger':
    'Ici, il y a seulement {capacity} places. Écris *une personne*, et quelqu’un du club t’aide.',
  'household.wait': 'Plutôt à {seats} sur la liste d’attente',
  'household.wait.hint':
    'Vous pouvez aussi être à {seats} sur la liste d’attente. Alors tu rends ce que tu as maintenant.',
  'household.line': 'À {seats}. {who}',
  'household.change': 'Changer le nombre',
  'household.left':
    '{seats, plural, one {D’accord, ta place est libre} other {D’accord, tes # places sont libres}} pour d’autres.',
  'household.free':
    '{seats} places se sont libérées : *{title}*. Tu attends {seats} places. Tu les veux ?',
  'household.held': 'Je garde les {seats} places jusqu’au *{moment}*.',
  'household.not-allowed':
    'Ce n’est pas pour les enfants. Je n’ai rien changé. Une personne du club réfléchit volontiers avec toi.',
  'household.needs-adult':
    'Seule une personne de 18 ans ou plus peut inscrire un enfant. Demande à un adulte, ou écris *une personne*.',
  'household.needs-company':
    'Viens avec un adulte. Alors il faut 2 places : une pour toi et une pour cet adulte.',
  'household.take': 'Oui, prends {seats} places',
  'household.may.how':
    'Oui, c’est possible ! À une activité, tu peux venir avec quelqu’un : ta maman, ton papa, un ami. Alors je prends {seats} places.',
  'household.may.first': 'Choisis d’abord une activité. Dis ensuite *à {seats}*.',
  'household.about-which': 'C’est pour quoi ?',
}
