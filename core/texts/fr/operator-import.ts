/** What is said to who brings people, activities, places and groups in from a file. */
import type { operatorImport as source } from '../nl/operator-import.ts'

export const operatorImport: Readonly<Record<keyof typeof source, string>> = {
  'operator.import.people.about': 'fait entrer des gens dans un club, depuis un fichier',
  'operator.import.activities.about': 'fait entrer des activités dans un club, depuis un fichier',
  'operator.import.places.about': 'fait entrer des lieux dans un club, depuis un fichier',
  'operator.import.groups.about': 'fait entrer des groupes dans un club, depuis un fichier',
  'operator.import.records.file': 'le fichier (.csv ou .jsonl)',
  'operator.import.records.trial': 'compte ce qui changerait et ne garde rien',
  'operator.import.records.starter': 'montre un exemple pour commencer',
  'operator.import.records.no-file':
    'Dis quel fichier. Tu reçois un exemple avec : goesting import {command} --starter',
  'operator.import.records.which': 'Il y a plusieurs clubs : {clubs}. Choisis-en un avec --club.',
  'operator.import.records.only-demo':
    'Il n’y a que le club d’essai. Fais-en un vrai avec « goesting club create », ou choisis le club d’essai avec --club.',
  'operator.import.records.progress': '{done, number} sur {all, number}…',
  'operator.import.records.done': '{club} : nouveaux {added}, changés {changed}, pareils {same}.',
  'operator.import.records.tried':
    'Rien n’a été gardé. Voici ce qui se passerait dans {club} : nouveaux {added}, changés {changed}, pareils {same}.',
  'operator.import.records.others':
    '{count, plural, one {Une ligne parlait d’autre chose. Je l’ai laissée.} many {# lignes parlaient d’autre chose. Je les ai laissées.} other {# lignes parlaient d’autre chose. Je les ai laissées.}}',
  'operator.import.people.own':
    '{count, plural, one {Une personne parle déjà elle-même avec Goesting. Je n’y ai rien changé.} many {# personnes parlent déjà elles-mêmes avec Goesting. Je n’y ai rien changé.} other {# personnes parlent déjà elles-mêmes avec Goesting. Je n’y ai rien changé.}}',
  'operator.import.people.apart':
    '{count, plural, one {Deux personnes ne seront plus jamais mises ensemble.} many {# fois, deux personnes ne seront plus jamais mises ensemble.} other {# fois, deux personnes ne seront plus jamais mises ensemble.}}',
  'operator.import.people.silent':
    'Qui vient d’un fichier n’a pas encore de chat ici. Les messages et les demandes n’arrivent donc pas encore.',
  'operator.import.people.matched':
    'Seules les personnes adultes (age) qui ont dit oui (consent) peuvent être montrées : {count} oui, {others} non.',
  'operator.import.activities.partners':
    '{count, plural, one {Un partenaire est venu s’ajouter.} many {# partenaires sont venus s’ajouter.} other {# partenaires sont venus s’ajouter.}}',
  'operator.import.groups.hidden':
    'Je ne montre ces groupes à personne : {groups}. Il y a quelqu’un qui n’est pas ici, ou qui n’a pas dit oui comme adulte.',
}
