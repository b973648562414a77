/** What is said to who makes a copy of the house, or puts one back. */
import type { operatorCopy as source } from '../nl/operator-copy.ts'

export const operatorCopy: Readonly<Record<keyof typeof source, string>> = {
  'operator.copy.file': 'le fichier de la copie',
  'operator.copy.backup': 'fait une copie de tout, même pendant que Goesting tourne',
  'operator.copy.restore': 'remet une copie ; ensuite rien ne part avant que tu décides',
  'operator.copy.replace': 'même s’il y a déjà quelque chose ; on le garde à côté',
  'operator.copy.sending': 'laisse repartir les messages après une copie remise',
  'operator.copy.drop-old': 'ce qui attendait alors ne part plus',
  'operator.copy.send-old': 'ce qui attendait alors part ; quelqu’un peut le lire deux fois',
  'operator.copy.made': 'La copie est faite et vérifiée : {file}',
  'operator.copy.size':
    '{mb} Mo en {seconds} s : {members, plural, one {# personne} many {# personnes} other {# personnes}}, {groups, plural, one {# groupe} many {# groupes} other {# groupes}}, {activities, plural, one {# activité} many {# activités} other {# activités}}.',
  'operator.copy.keep':
    'Il y a tout sur les gens dedans. Garde-la ailleurs, sous clé, et efface-la dans les 35 jours.',
  'operator.copy.restored': 'La copie du {moment} est remise.',
  'operator.copy.aside': 'Ce qui était là est maintenant : {file}',
  'operator.copy.held':
    'Rien ne part encore : ce qui attendait alors est peut-être arrivé depuis. Regarde et décide avec : goesting sending on',
  'operator.copy.erased':
    'écrit qui s’est fait effacer, sans noms : pour un fichier sur une autre machine',
  'operator.copy.erased-list':
    'un fichier de « goesting erased » : les gens qui y sont seront effacés à nouveau',
  'operator.copy.erased-again':
    '{count, plural, =0 {Pour autant qu’on le sache ici, personne dans cette copie ne s’est fait effacer depuis.} one {# personne de cette copie s’est fait effacer depuis, et est à nouveau effacée.} many {# personnes de cette copie se sont fait effacer depuis, et sont à nouveau effacées.} other {# personnes de cette copie se sont fait effacer depuis, et sont à nouveau effacées.}}',
  'operator.copy.erased-unknown':
    'Personne ne sait qui s’est fait effacer après cette copie : ces gens y sont à nouveau. Tu as un fichier de « goesting erased » ? Remets alors la copie encore une fois, avec --erased et ce fichier.',
  'operator.copy.nothing-held':
    'Il n’y a pas de copie remise à décider. Pour allumer ou couper un club : goesting club sending',
  'operator.copy.waits':
    '{club} : {count, plural, one {# message attendait} many {# messages attendaient} other {# messages attendaient}} le {moment}.',
  'operator.copy.decide':
    'Choisis : --drop-old (ne plus envoyer) ou --send-old (envoyer quand même).',
  'operator.copy.dropped':
    'Les messages repartent. {count, plural, =0 {Rien n’attendait.} one {# ancien message ne part plus.} many {# anciens messages ne partent plus.} other {# anciens messages ne partent plus.}}',
  'operator.copy.sent':
    'Les messages repartent. {count, plural, =0 {Rien n’attendait.} one {# ancien message part aussi.} many {# anciens messages partent aussi.} other {# anciens messages partent aussi.}}',
  'operator.copy.club-held':
    '{club} vient d’une copie remise. Décide d’abord des anciens messages : goesting sending on',
  'operator.copy.not.missing': 'Le fichier {file} n’existe pas. Rien n’a changé.',
  'operator.copy.not.same':
    '{file} est Goesting même, pas une copie. Choisis un autre fichier. Rien n’a changé.',
  'operator.copy.not.not-a-database':
    '{file} n’est pas une copie de Goesting : c’est autre chose, ou il est vide. Rien n’a changé.',
  'operator.copy.not.not-ours': '{file} est à un autre programme. Rien n’a changé.',
  'operator.copy.not.newer':
    '{file} vient d’un Goesting plus récent. Installe-le d’abord. Rien n’a changé.',
  'operator.copy.not.damaged':
    'La copie est abîmée. Rien n’a changé. Prends une autre copie, ou vérifie le disque.',
  'operator.copy.not.in-use':
    'Goesting tourne encore sur ces données. Arrête-le d’abord. Rien n’a changé.',
  'operator.copy.not.not-empty':
    'Il y a déjà des données de Goesting ici. Avec --replace, la copie prend leur place ; elles restent gardées à côté. Rien n’a changé.',
  'operator.copy.not.unread':
    'Je ne peux pas lire ce qui est ici : personne ne sait donc qui s’est fait effacer après la copie. Donne avec --erased le dernier fichier de « goesting erased ». S’il n’y en a pas, retire d’abord goesting.db du dossier de données. Rien n’a changé.',
  'operator.copy.not.list-missing': 'Le fichier {list} n’existe pas. Rien n’a changé.',
  'operator.copy.not.list-unread':
    'Je ne peux pas lire le fichier {list}. Vérifie ses droits. Rien n’a changé.',
  'operator.copy.not.list-other':
    '{list} n’est pas un fichier de « goesting erased ». Rien n’a changé.',
  'operator.copy.not.list-torn':
    '{list} n’est pas entier : il manque des lignes, ou quelque chose y a changé. Prends un autre fichier de « goesting erased ». Rien n’a changé.',
  'operator.copy.not.full':
    'Il n’y a pas assez de place sur le disque. Fais de la place et réessaie. Rien n’a changé.',
  'operator.copy.not.place':
    'Je ne peux pas y écrire ou y lire. Vérifie le dossier et ses droits. Rien n’a changé.',
  'operator.copy.not.taken':
    '{file} est déjà autre chose. Je n’y touche pas : choisis un autre nom.',
  'operator.doctor.copy':
    'La dernière copie date {days, plural, =0 {d’aujourd’hui} one {d’il y a # jour} many {d’il y a # jours} other {d’il y a # jours}}.',
  'operator.doctor.copy-old':
    'La dernière copie a {days, plural, one {# jour} many {# jours} other {# jours}}. Fais-en une avec : goesting backup',
  'operator.doctor.copy-none':
    'Aucune copie n’a encore été faite. Fais-en une avec : goesting backup',
  'operator.doctor.waits':
    'Le plus ancien message attend depuis {minutes, plural, one {# minute} many {# minutes} other {# minutes}}.',
  'operator.doctor.quarantined':
    '{count, plural, one {# message de quelqu’un n’a pas été traité.} many {# messages de gens n’ont pas été traités.} other {# messages de gens n’ont pas été traités.}} Regarde avec : goesting intake list',
  'operator.doctor.jobs':
    '{count, plural, one {# travail a été abandonné.} many {# travaux ont été abandonnés.} other {# travaux ont été abandonnés.}} Regarde avec : goesting outbox jobs',
  'operator.doctor.news': 'Annonces en cours : {ids}.',
  'operator.doctor.held':
    '{club} vient d’une copie remise et n’envoie encore rien. Décide avec : goesting sending on',
}
