/** A wish for one's child, and the talk with somebody under 13. */
import type { forChild as source } from '../nl/for-child.ts'

export const forChild: Readonly<Record<keyof typeof source, string>> = {
  'child.intro': 'Ton enfant peut aller ici :',
  'child.intro.what': 'Voici ce que j’ai trouvé pour ton enfant. Le thème : *{what}*.',
  'child.intro.years':
    'Ceci convient à {years, plural, =0 {un bébé de moins d’un an} =1 {un enfant d’un an} one {un enfant de # an} many {un enfant de # ans} other {un enfant de # ans}} :',
  'child.intro.years-what':
    'Ceci convient à {years, plural, =0 {un bébé de moins d’un an} =1 {un enfant d’un an} one {un enfant de # an} many {un enfant de # ans} other {un enfant de # ans}}. Le thème : *{what}*.',
  'child.kept': 'Je ne garde rien sur ton enfant. Même pas un prénom.',
  'child.later': 'Il y a aussi :',
  'child.wide': 'Il y a aussi ceci à faire :',
  'child.empty':
    'Je n’ai rien trouvé qui convient. Je peux chercher plus large : plus loin, et d’autres choses aussi. Ou demande à une personne du club.',
  'child.empty.wide':
    'Même plus large, je n’ai rien trouvé pour cet âge. Une personne du club réfléchit volontiers avec toi. Reviens plus tard si tu veux.',
  'child.wider': 'Chercher plus large',
  'child.done': 'C’est tout',
  'child.bye': 'D’accord. Écris-moi quand tu cherches encore quelque chose.',
  'child.hint':
    'Je n’ai pas compris. Écris un numéro. Tu peux aussi dire un âge, ou ce que ton enfant aime faire.',
  'child.choose': 'Ça nous plaît',
  'child.count': 'C’est pour combien d’enfants ?',
  'child.number': '{count, plural, one {# enfant} other {# enfants}}',
  'child.alone': '{children, plural, one {Seulement mon enfant} other {Seulement mes enfants}}',
  'child.adult': 'Tu as 18 ans ou plus ? Seul un adulte peut inscrire un enfant.',
  'young.hello':
    'Chouette que tu sois là ! Tu as moins de 13 ans, alors on fait ça avec un adulte. Ça peut être ta maman, ton papa, ou une autre personne que tu connais.',
  'young.together':
    'Tu ne dois pas dire ton prénom. Je retiens seulement que tu as moins de 13 ans. Ce n’est pas juste ? Écris *une personne*.',
  'young.again': 'Bonjour ! On regarde encore avec un adulte.',
  'young.list': 'Tu peux faire ceci :',
  'young.choose': 'Ça me plaît',
  'young.company':
    'Oui, venez ensemble ! Choisis d’abord ce qui te plaît. Alors vous prenez 2 places.',
  'young.adult': '« *{who}* », chouette ! Un adulte est avec toi maintenant ? Lisez ensemble.',
  'young.adult.yes': 'Oui, on lit ensemble',
  'young.adult.no': 'Non, pas maintenant',
  'young.for-adult': 'Bonjour ! Ceci est pour l’adulte :',
  'young.sure':
    'Je prends 2 places pour « *{who}* » ? Une pour l’enfant et une pour toi. Je garde seulement le nombre de places.',
  'young.sure.yes': 'Oui, j’ai 18 ans ou plus et je viens',
  'young.sad':
    'C’est triste que tu te sentes comme ça. Tu veux parler ? Appelle ou écris gratuitement au *103* (Écoute-Enfants). Une personne du club lit aussi ce que tu as écrit.',
  'young.later': 'D’accord. Demande d’abord à un adulte. Revenez ensuite ensemble.',
  'young.bye': 'Au revoir ! Reviens quand tu veux, avec un adulte.',
}
