/** What is said to who announces an activity, or switches the sending of a club off. */
import type { operatorNews as source } from '../nl/operator-news.ts'

export const operatorNews: Readonly<Record<keyof typeof source, string>> = {
  'operator.news.about': 'annonce une activité aux gens à qui elle convient',
  'operator.news.activity': 'id ou titre de l’activité',
  'operator.news.id': 'nom de l’annonce, comme le montre list',
  'operator.news.key': 'un nom pour cette annonce ; deux fois le même nom, c’est une seule annonce',
  'operator.news.count':
    'combien de gens elle touche, comme le montre preview ; il le faut au-delà de 50',
  'operator.news.preview': 'montre qui une annonce toucherait, et n’envoie rien',
  'operator.news.start': 'commence une annonce sur une activité',
  'operator.news.list': 'montre toutes les annonces',
  'operator.news.show': 'montre où en est une annonce',
  'operator.news.pause': 'retient une annonce jusqu’à ce que tu dises de reprendre',
  'operator.news.resume': 'laisse une annonce reprendre',
  'operator.news.stop': 'arrête une annonce pour toujours',
  'operator.news.reaches':
    '« {title} » touche maintenant {reaches, plural, one {# personne} many {# personnes} other {# personnes}} sur {of, number}. Rien n’est envoyé.',
  'operator.news.example': 'Voici comment elle se lit :',
  'operator.news.next': 'Commencer : goesting broadcast start {activity}',
  'operator.news.next-count': 'Commencer : goesting broadcast start {activity} --count {count}',
  'operator.news.kept': 'Sans --key, l’annonce s’appelle {key}.',
  'operator.news.started':
    'L’annonce {id} commence dans la minute, si Goesting tourne. Elle part le jour, de 8 à 20 heures. La suivre : goesting broadcast show {id}',
  'operator.news.known':
    'L’annonce {id} avait déjà commencé : {state}. Il n’y en a pas de deuxième.',
  'operator.news.none':
    'Il n’y a pas encore d’annonce. Regarde d’abord avec : goesting broadcast preview',
  'operator.news.unknown':
    'Il n’y a pas d’annonce « {id} ». Tous les noms : goesting broadcast list',
  'operator.news.over': 'L’annonce {id} est déjà terminée ou arrêtée. On n’y change plus rien.',
  'operator.news.done.pause':
    'L’annonce {id} est en pause. Rien ne part plus jusqu’à : goesting broadcast resume {id}',
  'operator.news.done.resume': 'L’annonce {id} reprend dans la minute, si Goesting tourne.',
  'operator.news.done.stop':
    'L’annonce {id} est arrêtée. Ce qui n’était pas parti ne part plus jamais.',
  'operator.news.counts':
    '{written, number} écrits : {sent, number} envoyés, {pending, number} en route',
  'operator.news.stuck':
    '{dead, number} n’ont pas pu partir, {unknown, number} sont peut-être arrivés, {gone, number} n’étaient plus à envoyer',
  'operator.news.no-activity':
    'Il n’y a pas d’activité « {name} ». Il y a par exemple : {activities}.',
  'operator.news.no-activities':
    'Le club {club} n’a pas encore d’activités. Ajoute-les avec : goesting import activities',
  'operator.news.which':
    'Il y en a plusieurs qui s’appellent « {name} ». Donne l’id : {activities}.',
  'operator.news.bad.key':
    '« {value} » ne va pas avec --key. Prends jusqu’à 40 petites lettres, chiffres et tirets.',
  'operator.news.bad.count':
    '« {value} » ne va pas avec --count. Donne le nombre que preview a montré.',
  'operator.news.bad.reaches':
    'Cela touche maintenant {reaches, plural, one {# personne} many {# personnes} other {# personnes}}. Rien n’a commencé : donne toi-même ce nombre.',
  'operator.news.bad.other':
    'L’annonce {id} existe déjà, sur autre chose ou avec d’autres mots. Rien n’a commencé : choisis une autre --key.',
  'operator.news.bad.closed': 'Le club {club} n’est pas ouvert. Rien n’a commencé.',
  'operator.news.bad.over': '« {title} » est passé ou n’existe plus. Rien n’a commencé.',
  'operator.news.not.not-adult': 'n’a pas dit avoir 18 ans ou plus',
  'operator.news.not.no-consent': 'n’a pas dit oui aux nouvelles des partenaires',
  'operator.news.not.paused': 'est en pause',
  'operator.news.not.unreachable': 'ne peut pas être joint maintenant',
  'operator.news.not.silence': 'a demandé le silence',
  'operator.news.not.no-reaction': 'n’a pas réagi aux trois derniers',
  'operator.news.not.weekly-cap': 'a déjà eu un message cette semaine',
  'operator.news.not.over': 'trop tard : c’est passé',
  'operator.news.not.full': 'il n’y a plus de place',
  'operator.news.not.no-interest': 'ne cherche et n’aime rien de pareil',
  'operator.news.not.passed': 'a déjà dit « pas ça »',
  'operator.news.not.not-for-them': 'ce n’est pas pour cet âge',
  'operator.news.not.far': 'habite trop loin',
  'operator.news.not.price': 'c’est trop cher',
  'operator.news.not.access': 'il y a des marches',
  'operator.news.not.language': 'parle une autre langue',
  'operator.news.not.time': 'n’est pas libre à ce moment',
  'operator.news.not.no-chat': 'n’a pas encore de chat',
  'operator.news.not.answered': 'y a déjà répondu',
  'operator.news.not.told': 'en a déjà entendu parler',
  'operator.sending.about': 'allume ou coupe les envois d’un club',
  'operator.sending.word': 'on ou off',
  'operator.sending.on': 'Dans {club}, les messages partent de nouveau.',
  'operator.sending.off':
    'Dans {club}, plus rien ne part, pas même les réponses. Ce qui attend maintenant ne partira pas plus tard. Seuls partent encore : l’aide en cas de danger, les tâches pour un humain du club, et les preuves d’un choix ou d’un effacement.',
}
