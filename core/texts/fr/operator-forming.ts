/** What is said to who forms groups out of a file, has them looked over, or asks what a change would do. */
import type { operatorForming as source } from '../nl/operator-forming.ts'

export const operatorForming: Readonly<Record<keyof typeof source, string>> = {
  'operator.form.about': 'forme des petits groupes avec les gens d’un fichier',
  'operator.form.in': 'le fichier avec les gens, les groupes et les lieux (.jsonl ou .csv)',
  'operator.form.min': 'combien de personnes au moins dans un groupe',
  'operator.form.max': 'combien de personnes au plus dans un groupe',
  'operator.form.topic':
    'shared : un sujet pour tous. exchange : un cercle d’échange. rings : chacun montre quelque chose au suivant',
  'operator.form.seed': 'un nombre ; le même nombre et autant d’étapes donnent les mêmes groupes',
  'operator.form.seconds': 'combien de temps chercher au plus ; sinon, {seconds} secondes',
  'operator.form.steps': 'combien d’étapes chercher au plus',
  'operator.form.criterion': 'ce qui compte dans chaque groupe, comme {example} ; peut se répéter',
  'operator.form.keep-apart': 'un fichier avec deux id par ligne, qui ne sont jamais ensemble',
  'operator.form.together': 'un fichier avec deux id par ligne, qui sont seulement ensemble',
  'operator.form.earlier': 'un fichier avec deux id par ligne, qui étaient déjà ensemble avant',
  'operator.form.report': 'garde un rapport : une page (.html) ou un tableau (.csv)',
  'operator.form.groups-out': 'garde les groupes en JSON, pour audit et whatif',
  'operator.form.bad.size':
    '« {value} » ne va pas avec {option}. Un groupe compte de {least} à {most} personnes.',
  'operator.form.bad.sizes':
    'Le plus petit groupe ({min}) est plus grand que le plus grand ({max}). Vérifie --min et --max.',
  'operator.form.bad.topic': '« {value} » ne va pas avec --topic. Choisis parmi : {values}.',
  'operator.form.bad.seed':
    '« {value} » ne va pas avec --seed. Donne un nombre entier de 0 à {most}.',
  'operator.form.bad.steps':
    '« {value} » ne va pas avec --steps. Donne un nombre entier de 1 à {most}.',
  'operator.form.bad.seconds':
    '« {value} » ne va pas avec --seconds. Donne un nombre de {least} à {most} ; d’habitude, c’est {usual}.',
  'operator.form.bad.criterion':
    '« {value} » ne va pas avec --criterion. Écris ce qui compte, comment et avec quelle force, comme {example}.',
  'operator.form.bad.rule': 'Dans « {value} », il y a « {word} ». Choisis parmi : {values}.',
  'operator.form.bad.strength':
    'À la fin de « {value} », il y a « {word} ». Choisis parmi : {values}.',
  'operator.form.bad.no-value': '« {value} » : avec {rule}, il faut une valeur. Écris {example}.',
  'operator.form.bad.a-value': '« {value} » : avec {rule}, il ne faut pas de valeur. Enlève-la.',
  'operator.form.bad.criteria':
    'Pour {attribute}, tu demandes que tous soient différents et que tous soient pareils. Les deux ne vont pas ensemble.',
  'operator.form.bad.attribute':
    'Personne dans le fichier n’a « {attribute} ». Il y a ceci : {values}.',
  'operator.form.bad.pair':
    'ici, il y a « {words} ». Mets deux id par ligne, avec ; entre les deux.',
  'operator.form.bad.stranger': 'personne dans le fichier n’a l’id « {id} ».',
  'operator.form.bad.self': '« {id} » est là deux fois. Il faut deux personnes.',
  'operator.form.bad.rounds':
    'après les deux id, il y a « {value} ». Dis il y a combien de tours c’était, de 0 à {most}.',
  'operator.form.bad.same': '{file} sert déjà à autre chose. Donne un autre nom.',
  'operator.form.bad.place':
    'Je ne peux pas écrire dans {file}. Le dossier est-il là, et est-ce permis ?',
  'operator.form.bad.report':
    '« {file} » ne va pas avec --report. Donne un nom qui finit par .html ou .csv.',
  'operator.form.nobody': 'Dans {file}, il n’y a pas une seule personne.',
  'operator.form.too-many':
    'Il y a {count, number} personnes. J’en prends {most, number} au plus à la fois. Fais-le ville par ville.',
  'operator.form.header': 'Je prends la ligne {line} de {file} comme titre : {words}.',
  'operator.form.pairs.stopped':
    'Dans {file}, quelque chose ne va pas. Je ne forme pas de groupes avant que ce soit bon :',
  'operator.form.pairs.skipped': 'Dans {file}, je laisse de côté :',
  'operator.form.strangers': 'Je ne connais pas ces personnes :',
  'operator.form.stranger.never': '{one} n’est jamais avec « {other} », mais personne n’a cet id.',
  'operator.form.stranger.with':
    '{one} vient seulement avec « {other} », mais personne n’a cet id. Il n’y a donc pas de place pour {one}.',
  'operator.form.clash':
    '{count, plural, one {Ceci se contredit. Je ne forme pas de groupes :} many {Ces # choses se contredisent. Je ne forme pas de groupes :} other {Ces # choses se contredisent. Je ne forme pas de groupes :}}',
  'operator.form.clash.apart':
    '{one} et {other} doivent être ensemble ({together}) et ne peuvent pas être ensemble ({apart}).',
  'operator.form.clash.many':
    '{people} doivent être ensemble ({together}). Cela fait {count} personnes, et un groupe en compte {most} au plus.',
  'operator.form.said': '{file}, ligne {line}',
  'operator.form.groups.json':
    'ce n’est pas du JSON. Donne ce que « goesting form --groups-out » a gardé.',
  'operator.form.groups.shape':
    'il n’y a pas de groupes ici. Donne ce que « goesting form --groups-out » a gardé.',
  'operator.form.groups.none':
    'il n’y a pas de groupe ici. Donne ce que « goesting form --groups-out » a gardé.',
  'operator.form.groups.field': '{field} manque ou n’est pas bon.',
  'operator.form.groups.slot':
    'pour slot, il y a « {value} ». Écris un seul moment, comme wed 19:00-21:00.',
  'operator.form.groups.topic': 'pour topic, il y a « {value} ». Je ne connais pas ce talent.',
  'operator.form.ring': 'un cercle où chacun montre quelque chose au suivant',
  'operator.form.exchange': 'un cercle d’échange',
  'operator.form.no-host': 'Personne n’anime encore ce groupe.',
  'operator.form.no-source': 'Personne ici ne sait déjà le faire. Ces gens cherchent ensemble.',
  'operator.form.summary':
    '{people, plural, one {# personne} many {# personnes} other {# personnes}} : {seated} dans {groups, plural, one {# groupe} many {# groupes} other {# groupes}}, {waiting} sans place.',
  'operator.form.group': 'Groupe {number} : {topic}',
  'operator.form.who': 'Qui : {people}',
  'operator.form.when': 'Quand : {time}',
  'operator.form.times': '{time}',
  'operator.form.where': 'Où : {place}',
  'operator.form.language': 'Langue : {language}',
  'operator.form.host': 'Anime : {name}',
  'operator.form.source': 'Peut le montrer : {name}',
  'operator.form.why': 'Pourquoi : {reason}',
  'operator.form.online': 'en ligne',
  'operator.form.no-place': 'à convenir',
  'operator.form.few-words': 'sans beaucoup de mots',
  'operator.form.spoken': '{language}',
  'operator.form.lesson': '{from} montre à {to} : {concept}.',
  'operator.form.unplaced': '{name} : {reason}',
  'operator.form.without': 'Encore sans place',
  'operator.form.without-none': 'Personne. Tout le monde a une place.',
  'operator.form.proven': 'De meilleurs groupes n’existent pas pour ces personnes : c’est prouvé.',
  'operator.form.bound': 'Au plus {percent, number} % de mieux pourrait exister : c’est prouvé.',
  'operator.form.unproven':
    'On n’a pas prouvé combien de mieux pourrait exister. Avec plus de --seconds, cela ira peut-être.',
  'operator.form.column.group': 'groupe',
  'operator.form.column.topic': 'sujet',
  'operator.form.column.slot': 'moment choisi',
  'operator.form.column.place': 'lieu',
  'operator.form.column.language': 'langue',
  'operator.form.column.id': 'identifiant',
  'operator.form.column.name': 'nom',
  'operator.form.column.host': 'anime',
  'operator.form.column.source': 'peut le montrer',
  'operator.form.column.wants': 'veut apprendre',
  'operator.form.column.offers': 'sait faire',
  'operator.form.column.reason': 'pourquoi',
  'operator.form.column.help': 'ce qui aiderait',
  'operator.form.head.who': 'Qui',
  'operator.form.head.wants': 'Veut apprendre',
  'operator.form.head.offers': 'Sait faire',
  'operator.form.head.why': 'Pourquoi',
  'operator.form.head.help': 'Ce qui aiderait',
  'operator.form.head.when': 'Quand',
  'operator.form.head.where': 'Où',
  'operator.form.head.language': 'Langue',
  'operator.form.title': 'Petits groupes',
  'operator.form.fact.people': 'Personnes',
  'operator.form.fact.seated': 'Avec une place',
  'operator.form.fact.groups': 'Groupes',
  'operator.form.fact.waiting': 'Sans place',
  'operator.form.again': 'Tu refais les mêmes groupes avec --seed {seed} --steps {steps}.',
  'operator.form.mark.host': 'anime',
  'operator.form.mark.source': 'peut le montrer',
  'operator.form.week': 'Qui est libre, et quand',
  'operator.form.week.only':
    'Les {count} peuvent venir : {time}. Un chiffre dit combien de personnes sont libres à cette heure.',
  'operator.form.week.also':
    'Les {count} peuvent venir : {time}. Aussi libres ensemble : {others}. Un chiffre dit combien de personnes sont libres à cette heure.',
  'operator.form.day.mon': 'lun',
  'operator.form.day.tue': 'mar',
  'operator.form.day.wed': 'mer',
  'operator.form.day.thu': 'jeu',
  'operator.form.day.fri': 'ven',
  'operator.form.day.sat': 'sam',
  'operator.form.day.sun': 'dim',
  'operator.form.progress':
    '{seconds} s : ensemble, les groupes valent {worth, number} ; au plus {percent, number} % de mieux pourrait exister. Ctrl-C les garde ainsi.',
  'operator.form.progress-begun':
    '{seconds} s : recherche de groupes… Ctrl-C garde le mieux jusque-là.',
  'operator.form.progress-open':
    '{seconds} s : ensemble, les groupes valent {worth, number}. Ctrl-C les garde ainsi.',
  'operator.audit.about': 'vérifie si des groupes suivent toutes les règles',
  'operator.audit.groups': 'le fichier de groupes que « goesting form --groups-out » a gardé',
  'operator.audit.result':
    '{placed, plural, one {# personne a} many {# personnes ont} other {# personnes ont}} une place. Ensemble, les groupes valent {worth}.',
  'operator.audit.well': 'Toutes les règles sont suivies.',
  'operator.audit.wrong':
    '{count, plural, one {Une chose ne va pas :} many {# choses ne vont pas :} other {# choses ne vont pas :}}',
  'operator.audit.in-group': 'Groupe {number} :',
  'operator.whatif.about': 'dit ce qu’un changement ferait, et ne change rien',
  'operator.whatif.change':
    'ce qui change : day GROUPE wed, joins ID, leaves ID, size 3 5 ou closes LIEU ; les groupes se comptent à partir de 1',
  'operator.whatif.asked': 'Si cela arrivait : {change}',
  'operator.whatif.gained':
    '{count, plural, =0 {Personne ne gagne une place.} one {Gagne une place : {people}.} many {# personnes gagnent une place : {people}.} other {# personnes gagnent une place : {people}.}}',
  'operator.whatif.lost':
    '{count, plural, =0 {Personne ne perd sa place.} one {Perd sa place : {people}.} many {# personnes perdent leur place : {people}.} other {# personnes perdent leur place : {people}.}}',
  'operator.whatif.moved':
    '{count, plural, =0 {Personne ne passe chez d’autres gens.} one {Passe chez d’autres gens : {people}.} many {# personnes passent chez d’autres gens : {people}.} other {# personnes passent chez d’autres gens : {people}.}}',
  'operator.whatif.shifted.hour':
    'Le groupe {number} se voit à un autre moment : {after} au lieu de {before}.',
  'operator.whatif.shifted.place':
    'Le groupe {number} se voit dans un autre lieu : {after} au lieu de {before}.',
  'operator.whatif.shifted.none': 'Aucun groupe ne change de moment ni de lieu.',
  'operator.whatif.worth': 'Les groupes valent {before} maintenant, et {after} alors.',
  'operator.whatif.kept': 'Rien n’a changé.',
  'operator.whatif.bad.change':
    '« {value} » ne va pas avec --change. Écris day 2 wed, joins ID, leaves ID, size 3 5 ou closes LIEU.',
  'operator.whatif.bad.size':
    '« {value} » ne va pas avec size. Écris d’abord le plus petit groupe, puis le plus grand, de {least} à {most} personnes, comme size 3 5.',
  'operator.whatif.bad.stranger': 'Personne dans le fichier n’a l’id « {id} ».',
  'operator.whatif.bad.group':
    'Il n’y a pas de groupe « {value} ». {count, plural, one {Il y a un seul groupe.} many {Choisis-en un de 1 à #.} other {Choisis-en un de 1 à #.}}',
  'operator.whatif.bad.day': '« {value} » n’est pas un jour. Choisis parmi : {values}.',
  'operator.whatif.bad.seated': '« {id} » est déjà dans le groupe {number}.',
  'operator.whatif.bad.venue': '« {value} » n’est pas un lieu du fichier. Il y a : {values}.',
  'operator.whatif.bad.no-venues': 'Dans le fichier, il n’y a aucun lieu qui pourrait fermer.',
}
