/** What is said to who runs the house: the command line, the settings, the doctor. */
import type { operator as source } from '../nl/operator.ts'

export const operator: Readonly<Record<keyof typeof source, string>> = {
  'operator.help.usage': 'Comment faire :',
  'operator.help.arguments': 'À ajouter :',
  'operator.help.options': 'Options :',
  'operator.help.commands': 'Commandes :',
  'operator.help.option-word': 'options',
  'operator.help.command-word': 'commande',
  'operator.help.help': 'affiche cette aide',
  'operator.help.json': 'répond en JSON, pour un programme',
  'operator.cli.about': 'Goesting réunit les gens d’une ville pour apprendre les uns des autres.',
  'operator.cli.codes': 'Code de fin : 0 = réussi, 1 = échoué, 2 = mal utilisé.',
  'operator.cli.failed': 'Cela n’a pas marché : {reason}',
  'operator.cli.did-you-mean': 'Tu voulais dire « {like} » ?',
  'operator.cli.see-help': 'Avec --help, tu vois ce qui est possible.',
  'operator.cli.unknown-command': 'La commande « {name} » n’existe pas.',
  'operator.cli.unknown-option': 'L’option « {name} » n’existe pas ici.',
  'operator.cli.missing-argument': 'Il manque quelque chose : « {name} ».',
  'operator.cli.missing-value': 'Après « {name} », il faut encore une valeur.',
  'operator.cli.too-many': 'Il y a trop de mots après cette commande.',
  'operator.cli.not-understood': 'Je ne peux pas lire cette commande ainsi.',
  'operator.config.wrong':
    '{count, plural, one {Un réglage n’est pas bon :} other {# réglages ne sont pas bons :}}',
  'operator.config.data':
    'GOESTING_DATA vaut « {value} », mais c’est un fichier. Donne le nom d’un dossier.',
  'operator.config.demo':
    'GOESTING_DEMO vaut « {value} ». Choisis 1 (toujours le club d’essai), 0 (jamais), ou laisse vide.',
  'operator.config.practice-clubs':
    'GOESTING_PRACTICE_CLUBS vaut « {value} ». Donne un nombre entier de 1 à 10000 : autant de clubs d’essai en même temps.',
  'operator.config.secret':
    'GOESTING_SECRET est trop court : {length, plural, one {# signe} other {# signes}}. Il en faut au moins 32.',
  'operator.config.secret-missing':
    'GOESTING_SECRET manque. Il le faut, car d’autres peuvent atteindre {host}. Donne au moins 32 signes que personne ne peut deviner.',
  'operator.config.url':
    'GOESTING_URL vaut « {value} ». Donne l’adresse de ta page, sans rien derrière, comme {page}. Sans https, seulement sur cet ordinateur.',
  'operator.config.host': 'HOST vaut « {value} ». Donne une adresse IP ou un nom, comme 127.0.0.1.',
  'operator.config.log-level':
    'LOG_LEVEL vaut « {value} ». Choisis debug, info, warn, error ou silent.',
  'operator.config.node-env': 'NODE_ENV vaut « {value} ». Choisis production, development ou test.',
  'operator.config.port': 'PORT vaut « {value} ». Donne un nombre entier de 0 à 65535.',
  'operator.config.unknown': 'Je ne connais pas {name}. Une faute de frappe ? Sinon, enlève-le.',
  'operator.config.unknown-like': 'Je ne connais pas {name}. Tu voulais dire {like} ?',
  'operator.start.words': 'Les mots sont préparés. Cela prend quelques secondes, une seule fois.',
  'operator.build.done': 'Les mots sont prêts.',
  'operator.start.open': 'Goesting est ouvert : {url}',
  'operator.start.demo': 'Jouer les personnes du club d’essai : {url}',
  'operator.start.folder': 'Tout est gardé dans : {folder}',
  'operator.start.second':
    'Un Goesting travaille déjà dans ce dossier. Celui-ci répond aussi, sur sa propre page, et prend le relais quand l’autre s’arrête.',
  'operator.start.stop': 'Pour arrêter : Ctrl-C. Ce que tu as écrit reste gardé.',
  'operator.start.stopping': 'Je termine ce qui est en cours…',
  'operator.start.cut-off':
    'Après {seconds, number} secondes, tout n’était pas fini. Je m’arrête quand même. Ce qui était en cours se fera au prochain démarrage.',
  'operator.start.stopped': 'Arrêté. À bientôt !',
  'operator.start.about': 'démarre Goesting, avec la page de discussion',
  'operator.chat.about': 'parle avec Goesting dans cette fenêtre',
  'operator.chat.as': 'joue une personne inventée du club d’essai',
  'operator.chat.hello':
    'Tu parles maintenant avec Goesting. Ctrl-C arrête ; ta conversation reste gardée.',
  'operator.chat.bye': 'À la prochaine !',
  'operator.chat.lost': 'Je n’ai pas pu garder ce message. Écris-le encore une fois.',
  'operator.chat.slow': 'La réponse se fait attendre. Elle arrivera ici dès que possible.',
  'operator.desk.about': 'donne un lien pour que la personne qui coordonne se connecte',
  'operator.desk.club': 'nom ou id du club',
  'operator.desk.link':
    'Avec ce lien, la personne qui coordonne {club} se connecte. Il marche une fois, pendant 10 minutes, tant que Goesting tourne :',
  'operator.desk.which': 'Il y a plusieurs clubs : {clubs}. Dis pour quel club.',
  'operator.club.about': 'crée un club, ou montre les clubs',
  'operator.club.list': 'montre tous les clubs',
  'operator.club.show': 'montre tout d’un club',
  'operator.club.create': 'crée un vrai club ; le club d’essai n’est alors plus visible',
  'operator.club.none': 'Il n’y a pas encore de club. Crée-le avec : goesting club create',
  'operator.club.unknown': 'Il n’y a pas de club « {name} ». Voici les clubs : {clubs}.',
  'operator.club.state.sandbox': 'essai d’une personne',
  'operator.club.state.demo': 'club d’essai, exemple fictif',
  'operator.club.state.founding': 'attend la confirmation de la personne qui coordonne',
  'operator.club.state.open': 'ouvert',
  'operator.club.state.closed': 'fermé',
  'operator.club.card.operator': 'Qui s’en occupe : {operator}',
  'operator.club.card.contact': 'Une personne à joindre : {contact}',
  'operator.club.card.where': 'Où : {town}, jusqu’à {km} km',
  'operator.club.card.coordinators':
    '{count, plural, =0 {Encore personne pour coordonner} one {# personne coordonne} other {# personnes coordonnent}}',
  'operator.club.card.sending': 'Les messages partent.',
  'operator.club.card.silent': 'Aucun message ne part : l’envoi est arrêté.',
  'operator.club.intro': 'Un nouveau club',
  'operator.club.ask.name': 'Comment s’appelle le club ?',
  'operator.club.ask.operator': 'Quelle organisation en répond ?',
  'operator.club.ask.contact':
    'Quelle personne peut-on joindre ? Donne un nom, et un numéro de téléphone ou une adresse mail.',
  'operator.club.ask.town': 'Dans quelle ville ou commune ?',
  'operator.club.ask.coordinator': 'Quel est le prénom de la personne qui coordonne ?',
  'operator.club.ask.language': 'Quelle langue parle cette personne ?',
  'operator.club.ask.privacy': 'Qu’est-ce qui est gardé, et combien de temps ? (en {language})',
  'operator.club.ask.privacy-use':
    'Voici ce que les gens lisent sur ce qui est gardé. Est-ce juste pour vous ? Sinon, écris-le toi-même.',
  'operator.club.bad.name': 'Le nom du club compte de 2 à 80 signes.',
  'operator.club.bad.operator': 'Le nom de l’organisation compte de 2 à 120 signes.',
  'operator.club.bad.contact': 'Dis en 2 à 160 signes qui on peut joindre, et comment.',
  'operator.club.bad.town': 'Donne le nom d’une ville ou d’une commune.',
  'operator.club.bad.coordinator': 'Un prénom compte de 1 à 40 signes.',
  'operator.club.bad.language': 'Choisis nl, fr ou en comme langue.',
  'operator.club.bad.privacy':
    'Écris ce qui est gardé et combien de temps, dans au moins une langue.',
  'operator.club.privacy-suggested': 'utilise les lignes proposées sur ce qui est gardé',
  'operator.club.privacy-lines':
    'Ce que tu racontes sur toi, nous le gardons jusqu’à ce que tu le fasses effacer. Tes messages disparaissent après 7 jours. Tu signales quelqu’un ? Alors les 20 derniers messages restent avec ce signalement, un an au plus. Tu peux toujours demander de tout effacer.',
  'operator.club.missing': 'Pour un nouveau club, il manque encore : {options}.',
  'operator.club.made':
    'Le club {club} est créé. Il ouvre dès que la personne qui coordonne confirme le message d’essai. Ouvre ce lien sur son appareil. Il marche une fois, pendant 10 minutes, tant que Goesting tourne :',
  'operator.club.nothing-made': 'Arrêté. Rien n’a été créé.',
  'operator.club.runs-already':
    'Le port est déjà occupé. Goesting y tourne ? Alors le lien marche.',
  'operator.club.waiting': 'On attend la confirmation. Ctrl-C arrête l’attente.',
  'operator.club.open': 'Confirmé : le club {club} est ouvert.',
  'operator.club.not-confirmed':
    'Pas encore confirmé. Le club attend. Avec « goesting desk », tu reçois un nouveau lien.',
  'operator.doctor.about': 'vérifie si tout va bien',
  'operator.doctor.well': 'Tout va bien.',
  'operator.doctor.ill': 'Quelque chose ne va pas : vois les lignes avec ✗.',
  'operator.doctor.settings': 'Les réglages sont bons.',
  'operator.doctor.node': 'Node {version} est assez récent.',
  'operator.doctor.node-old': 'Node {version} est trop vieux. Installe {oldest} ou plus récent.',
  'operator.doctor.folder': 'On peut écrire dans le dossier {folder}.',
  'operator.doctor.folder-new':
    'Le dossier {folder} n’existe pas encore. Il sera créé au démarrage.',
  'operator.doctor.folder-closed':
    'On ne peut pas écrire dans le dossier {folder}. Donne le droit d’écrire, ou choisis un autre dossier avec GOESTING_DATA.',
  'operator.doctor.room': 'Le disque est presque plein : encore {mb} Mo libres.',
  'operator.doctor.port': 'Le port {port} sur {host} est libre.',
  'operator.doctor.port-taken':
    'Le port {port} sur {host} est occupé : Goesting tourne déjà, ou un autre programme. Au besoin, choisis un autre avec PORT.',
  'operator.doctor.port-closed':
    'Le port {port} sur {host} ne s’ouvre pas ({code}). Choisis un autre avec PORT, ou vérifie HOST.',
  'operator.doctor.no-database': 'Rien n’est encore gardé. Cela viendra au premier démarrage.',
  'operator.doctor.database-closed': 'Les données gardées ne s’ouvrent pas.',
  'operator.doctor.database':
    'Les données gardées sont intactes : {members, plural, one {# personne} other {# personnes}}, {groups, plural, one {# groupe} other {# groupes}}, {activities, plural, one {# activité} other {# activités}}.',
  'operator.doctor.database-broken':
    'Les données gardées sont abîmées : {reason}. Remets une copie.',
  'operator.doctor.real': 'Ouverts : {clubs}.',
  'operator.doctor.demo':
    'Aucun vrai club n’est ouvert ; tu vois le club d’essai. Crée un vrai club avec : goesting club create',
  'operator.doctor.founding':
    'Attend encore une confirmation : {clubs}. Avec « goesting desk », tu reçois un nouveau lien.',
  'operator.doctor.silent': 'Dans {club}, aucun message ne part : l’envoi est arrêté.',
  'operator.doctor.outbox':
    'Aucun message n’est bloqué ; {waiting, plural, one {# message attend} other {# messages attendent}}.',
  'operator.doctor.outbox-stuck':
    'Pour {unknown, plural, one {# message} other {# messages}}, on ne sait pas s’il est arrivé ; {dead, plural, one {# n’’est pas parti} other {# ne sont pas partis}} ; {waiting, plural, one {# attend} other {# attendent}}.',
  'operator.understand.about': 'montre ce que Goesting comprend d’un texte',
  'operator.understand.text': 'le texte, comme une personne le taperait',
  'operator.understand.nothing': 'Donnez un texte, ou envoyez-y des lignes.',
  'operator.understand.bad.json': 'La ligne {number} n’est pas du JSON. Mettez un objet par ligne.',
  'operator.understand.bad.id': '« id » doit être un texte ou un nombre.',
  'operator.understand.bad.text': '« text » manque, ou ce n’est pas un texte.',
  'operator.understand.value': '{value}',
  'operator.understand.language': 'langue',
  'operator.understand.intent': 'intention',
  'operator.understand.wants': 'veut apprendre',
  'operator.understand.offers': 'peut montrer',
  'operator.understand.interests': 'aime',
  'operator.understand.unsure': 'peut-être',
  'operator.understand.where': 'où',
  'operator.understand.when': 'quand',
  'operator.understand.not-when': 'pas quand',
  'operator.understand.spoken': 'parle',
  'operator.understand.age': 'âge',
  'operator.understand.price': 'prix maximum',
  'operator.understand.barriers': 'freins',
  'operator.understand.alert': 'alerte',
  'operator.import.about':
    'fait entrer des gens, des activités, des lieux, des groupes ou des talents depuis un fichier',
  'operator.import.esco.about': 'lit les fichiers CSV officiels d’ESCO',
  'operator.import.esco.folder': 'le dossier où sont les fichiers d’ESCO',
  'operator.import.esco.langs': 'quelles langues, séparées par des virgules ; d’habitude nl,fr,en',
  'operator.import.esco.scope': 'full prend tout, hobby laisse ce qui est seulement du travail',
  'operator.import.esco.bad-langs':
    '« {value} » ne va pas avec --langs. Choisis parmi nl, fr et en, par exemple nl,fr.',
  'operator.import.esco.bad-scope': '« {value} » ne va pas avec --scope. Choisis full ou hobby.',
  'operator.import.esco.reading': 'Lecture de {file}…',
  'operator.import.esco.merging': 'Comparaison avec nos propres talents…',
  'operator.import.esco.no-folder': 'Le dossier {folder} n’existe pas, ou je ne peux pas le lire.',
  'operator.import.esco.no-files':
    'Dans le dossier {folder}, il n’y a aucun fichier d’ESCO, comme {example}. Télécharge les fichiers CSV d’ESCO, décompresse-les et donne ce dossier.',
  'operator.import.esco.nothing-read':
    'Dans les fichiers, il n’y a aucune compétence que je peux lire.',
  'operator.import.esco.broken':
    '{count, plural, one {Je n’’ai pas pu lire # ligne :} other {Je n’’ai pas pu lire # lignes :}}',
  'operator.import.esco.more': '… et encore {count, number}. Avec --json, tu les vois toutes.',
  'operator.import.esco.missing':
    'Il n’y a pas de fichier en {language}. Les noms y sont dans une autre langue.',
  'operator.import.esco.no-broader':
    'Le fichier broaderRelationsSkillPillar.csv manque. Je ne sais donc pas ce qui va avec quoi.',
  'operator.import.esco.changed':
    '{count, plural, one {# talent d’’ESCO est lu} other {# talents d’’ESCO sont lus}}. Goesting tourne ? Alors redémarre-le.',
  'operator.import.esco.same':
    'Rien n’a changé : {count, plural, one {# talent} other {# talents}} d’ESCO.',
  'operator.import.esco.names':
    '{language} : {own, number} avec leur propre nom, {borrowed, number} avec un nom dans une autre langue',
  'operator.import.esco.linked':
    '{count, plural, =0 {Nous n’’avions encore aucune de ces compétences.} one {Nous avions déjà # compétence.} other {Nous avions déjà # compétences.}}',
  'operator.import.esco.collisions':
    'Noms laissés de côté : {authored, number} que nous avions déjà, {earlier, number} en double, {everyday, number} trop courants ou trop courts.',
  'operator.import.esco.orphans':
    '{count, plural, one {# compétence n’’a} other {# compétences n’’ont}} plus de nom.',
  'operator.import.esco.unreleased':
    '{count, plural, one {# compétence n’’est} other {# compétences ne sont}} plus valable selon ESCO.',
  'operator.import.esco.work':
    '{count, plural, one {# compétence laissée} other {# compétences laissées}} de côté : seulement du travail.',
  'operator.import.esco.where': 'C’est dans {path}. Prêt en {seconds, number} s.',
  'operator.import.esco.thanks':
    'Ce service utilise la classification ESCO de la Commission européenne.',
}
