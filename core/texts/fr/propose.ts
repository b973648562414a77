/** An activity that a member proposes: what is asked, what the club decides, and how that is told. */
import type { propose as source } from '../nl/propose.ts'

export const propose: Readonly<Record<keyof typeof source, string>> = {
  'propose.near': 'Il y a déjà quelque chose qui y ressemble :',
  'propose.near.ask': 'Tu veux participer à ça ?',
  'propose.near.yes': 'Oui, montre-moi plus',
  'propose.near.no': 'Non, je propose autre chose',
  'propose.what':
    'Chouette ! Que veux-tu faire ? Écris par exemple *cuisiner ensemble, vendredi à 18 heures à la bibliothèque*.',
  'propose.when':
    'Quel jour, et de quelle heure à quelle heure ? Écris par exemple *samedi de 10h à 12h*.',
  'propose.when.hint':
    'Je n’ai pas lu de jour. Écris par exemple *samedi de 10 à 12 heures* ou *12 décembre à 14 heures*. Tu ne sais pas encore ? Ce n’est pas grave.',
  'propose.when.no-such-day':
    'Ce jour n’existe pas. Quel jour veux-tu dire ? Écris par exemple *12 décembre à 14 heures*.',
  'propose.when.past':
    'Ce jour est déjà passé. C’est quel jour ? Écris par exemple *12 décembre à 14 heures*.',
  'propose.when.far':
    'Ce jour est encore trop loin. Choisis un jour dans l’année, par exemple *12 décembre à 14 heures*.',
  'propose.where': 'Où exactement ? Écris par exemple *la bibliothèque de Genk*.',
  'propose.price': 'Combien ça coûte ? Écris un montant, par exemple *5 euros*.',
  'propose.price.hint': 'Écris un montant en euros, par exemple *5 euros*. Ou choisis ci-dessous.',
  'propose.free': 'C’est gratuit',
  'propose.skip': 'Je ne sais pas encore',
  'propose.again': 'Raconte-le encore une fois avec tes mots : quoi, quand et où.',
  'propose.photo':
    'Tu as une photo ? Envoie-la maintenant. On voit alors tout de suite ce que tu vas faire. Quelqu’un du club la regarde d’abord. Ne montre pas de visages d’enfants, ni de personnes qui ne le savent pas.',
  'propose.photo.skip': 'Pas de photo',
  'propose.photo.hint':
    'Envoie ta photo ici dans le chat. Tu n’en as pas ? Choisis *Pas de photo*.',
  'propose.photo.have': 'Super ! J’ai ta photo.',
  'propose.photo.off': 'Finalement, pas de photo',
  'propose.photo.gone':
    'Ta photo n’est pas bien arrivée. Envoie-la encore une fois, ou continue sans photo.',
  'propose.photo.too-large':
    'Cette photo est trop grande. Envoie une autre photo, ou continue sans photo.',
  'propose.photo.other':
    'Je ne peux pas montrer ça. Envoie-le comme une simple photo, pas comme un fichier. Tu peux aussi continuer sans photo.',
  'propose.photo.enough': 'Je ne peux plus ajouter cette photo. Je garde ce que j’avais déjà.',
  'propose.right':
    'C’est juste ? Alors quelqu’un du club le regarde. Les autres ne le voient qu’après.',
  'propose.right.yes': 'Oui, envoie-le',
  'propose.right.other': 'Non, je le dis autrement',
  'propose.right.none': 'Laisse tomber',
  'propose.left': 'D’accord, je n’envoie rien.',
  'propose.card.no-day': 'Quand : on ne le sait pas encore',
  'propose.card.no-hour': 'À quelle heure : on ne le sait pas encore',
  'propose.card.no-spot': 'Où : on ne le sait pas encore',
  'propose.card.no-price': 'Prix : on ne le sait pas encore',
  'propose.sent': 'Merci ! Je te dirai ici si c’est ajouté aux activités.',
  'propose.young':
    'C’est chouette que tu veuilles organiser quelque chose ! On fait ça avec un adulte que tu connais. Demande-lui de le raconter ici.',
  'propose.adults':
    'C’est chouette que tu veuilles organiser quelque chose ! C’est possible à partir de 18 ans. Écris ton âge, par exemple *j’ai 30 ans*. Puis raconte-le encore une fois.',
  'propose.in': 'Bonne nouvelle : *{title}* est maintenant dans les activités. Merci beaucoup !',
  'propose.out':
    'Le club ne met pas *{title}* dans les activités pour le moment. Merci d’y avoir pensé. Tu as une question ? Écris *une personne*.',
  'propose.done':
    'C’est fait : *{title}* est dans les activités. La personne qui l’a proposé le sait.',
  'propose.refused': 'D’accord, *{title}* n’est pas ajouté. La personne qui l’a proposé le sait.',
  'propose.decided': 'C’est déjà décidé.',
  'propose.not-whole':
    'Il manque encore quelque chose, ou c’est déjà passé. Demande d’abord à la personne qui l’a proposé.',
  'propose.publish': 'Mettre au catalogue',
  'propose.ask': 'Poser une question',
  'propose.refuse': 'Pas au catalogue',
  'propose.card.photo': 'Avec une photo',
  'propose.in.plain':
    'Bonne nouvelle : *{title}* est maintenant dans les activités, sans la photo. Merci beaucoup !',
  'propose.publish.photo': 'Mettre au catalogue, avec la photo',
  'propose.publish.plain': 'Mettre au catalogue, sans la photo',
}
