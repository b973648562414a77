/** What is said about files with people, groups, activities and places. */
import type { operatorRecords as source } from '../nl/operator-records.ts'

export const operatorRecords: Readonly<Record<keyof typeof source, string>> = {
  'operator.records.row': 'Ligne {line} : {problem}',
  'operator.records.broken':
    '{count, plural, one {Une ligne n’est pas bonne. Je la laisse de côté :} many {# lignes ne sont pas bonnes. Je les laisse de côté :} other {# lignes ne sont pas bonnes. Je les laisse de côté :}}',
  'operator.records.more': '… et encore {count, number}.',
  'operator.records.unknown': 'Je ne connais pas ces colonnes. Je les laisse de côté : {names}.',
  'operator.records.words':
    'Ce que les gens ont écrit avec leurs mots à côté d’une question, je ne le garde pas.',
  'operator.records.old':
    'Ce fichier n’est pas enregistré en UTF-8. Vérifie bien les lettres avec un accent.',
  'operator.records.unread':
    'Le fichier « {file} » n’existe pas, est un dossier, ou je ne peux pas le lire. Vérifie le nom.',
  'operator.records.no-text':
    '« {file} » n’est pas un texte, mais autre chose, comme un tableur. Enregistre-le en CSV ou en JSON.',
  'operator.records.too-many':
    '{file} a plus de lignes que je ne peux lire en une fois. Coupe-le, par exemple par ville.',
  'operator.records.none': 'Dans {file}, il n’y a aucune ligne que je peux utiliser.',
  'operator.records.bad.json':
    'ce n’est pas une fiche entière en JSON. Mets une fiche par ligne, entre accolades.',
  'operator.records.bad.quote':
    'il y a un guillemet de trop, ou il en manque un. Ajoute-le ou enlève-le.',
  'operator.records.bad.cells':
    'il y a {cells} cellules ici, mais {columns} colonnes. Mets des guillemets autour d’une cellule qui contient plusieurs choses.',
  'operator.records.bad.missing': '{field} manque. Remplis-le.',
  'operator.records.bad.text': 'pour {field}, il faut du texte. Écris un mot ou une phrase.',
  'operator.records.bad.long': 'pour {field}, c’est trop long. Reste à {most} caractères.',
  'operator.records.bad.number':
    'pour {field}, il y a « {value} ». Donne un nombre de {least} à {most}.',
  'operator.records.bad.whole':
    'pour {field}, il y a « {value} ». Donne un nombre entier de {least} à {most}.',
  'operator.records.bad.yes-no': 'pour {field}, il y a « {value} ». Écris oui ou non.',
  'operator.records.bad.choice': 'pour {field}, il y a « {value} ». Choisis parmi : {values}.',
  'operator.records.bad.id':
    'pour {field}, il y a « {value} ». Un id compte de 1 à {most} caractères, sans « ~ ».',
  'operator.records.bad.twice': 'l’id « {id} » était déjà à la ligne {before}. Donnes-en un autre.',
  'operator.records.bad.concept':
    'pour {field}, il y a « {value} ». Je ne connais pas ce talent. Cherche son nom avec : goesting talents list',
  'operator.records.bad.time':
    'pour {field}, il y a « {value} ». Écris un jour et une partie du jour, comme wed-evening, ou wed 19:00-21:00.',
  'operator.records.bad.one-time':
    'pour slot, il y a « {value} ». Un petit groupe a un seul moment fixe, comme wed-evening.',
  'operator.records.bad.place':
    'pour {field}, il y a « {value} ». Je ne connais pas ce lieu. Donne une commune, un code postal ou un point comme 50.97,5.50.',
  'operator.records.bad.language':
    'pour {field}, il y a « {value} ». Je ne connais pas cette langue. Donne un code, comme nl, fr ou ar.',
  'operator.records.bad.moment':
    'pour {field}, il y a « {value} ». Écris un jour et une heure, comme 2026-12-05T14:00.',
  'operator.records.bad.order': 'la fin ne vient pas après le début. Vérifie start et end.',
  'operator.records.bad.age':
    'pour age, il y a « {value} ». Choisis adult, minor ou unknown, ou donne le nombre d’années.',
  'operator.records.bad.ages': 'pour ages, il y a « {value} ». Donne deux âges, comme 8-99.',
  'operator.records.bad.full':
    'pour {field}, il y en a {count}, mais il y a de la place pour {most}. Vérifie {field} et capacity.',
  'operator.records.bad.formula':
    'pour {field}, il y a une formule : {value}. Mets la valeur elle-même.',
  'operator.records.bad.attribute':
    'pour attributes, il y a « {value} ». Écris un nom, un = et une valeur, comme team=bleu, avec ; entre les deux. Les noms {names} sont déjà pris.',
  'operator.import.records.overtaken':
    'Quelqu’un d’autre change les mêmes données en ce moment. Ce qui était prêt reste. Recommence tout à l’heure avec le même fichier : cela continuera simplement.',
}
