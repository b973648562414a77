/** What is wrong with groups, as the judge of forming tells it to an operator. */
import type { operatorAudit as source } from '../nl/operator-audit.ts'

export const operatorAudit: Readonly<Record<keyof typeof source, string>> = {
  'operator.audit.twice.in-group': '{id} est plus d’une fois dans le groupe.',
  'operator.audit.twice.learns':
    '{id} apprend dans {count, plural, one {# groupe} many {# groupes} other {# groupes}}. Un seul suffit.',
  'operator.audit.twice.reasons': '{id} va lire {count} fois qu’il n’y a pas de place.',
  'operator.audit.twice.seated': '{id} a une place, et va lire qu’il n’y en a pas.',
  'operator.audit.lost': '{id} n’a pas de place, et pas de raison non plus.',
  'operator.audit.stranger': '{id} n’est pas parmi les gens.',
  'operator.audit.size':
    'Ce groupe compte {count, plural, one {# personne} many {# personnes} other {# personnes}}. Il en faut de {min} à {max}.',
  'operator.audit.host.ring': 'Personne n’anime un cercle. Ici, il y a : {id}.',
  'operator.audit.host.needed':
    'Avec plus de {most, plural, one {# personne} many {# personnes} other {# personnes}}, quelqu’un doit animer le groupe.',
  'operator.audit.host.no-seat': '{id} anime le groupe, mais n’est pas dedans.',
  'operator.audit.host.none': '{id} n’a pas dit vouloir animer.',
  'operator.audit.host.load':
    '{id} animerait {count, plural, one {# groupe} many {# groupes} other {# groupes}}. Le maximum est {most}.',
  'operator.audit.person.age': '{id} n’a pas dit avoir 18 ans ou plus.',
  'operator.audit.person.consent': '{id} n’a pas dit oui à des présentations.',
  'operator.audit.person.paused': '{id} est en pause.',
  'operator.audit.person.unreachable': 'On ne peut pas joindre {id}.',
  'operator.audit.person.introducible': '{id} ne veut aucune présentation.',
  'operator.audit.pair.never': '{one} et {other} ne peuvent jamais être ensemble.',
  'operator.audit.pair.household': '{one} et {other} vivent sous le même toit.',
  'operator.audit.pair.clubs': '{one} et {other} sont de deux clubs.',
  'operator.audit.together':
    '{one} et {other} viennent seulement ensemble : dans un même groupe, ou dans aucun. Ici, ce n’est pas le cas.',
  'operator.audit.distance.online':
    'Le groupe se voit en ligne. Ne viendrait pas en ligne : {people}.',
  'operator.audit.distance.unknown':
    'Personne ne sait à quelle distance {one} et {other} habitent l’un de l’autre.',
  'operator.audit.distance.far': '{one} et {other} habitent trop loin l’un de l’autre.',
  'operator.audit.venue.needless': 'Le groupe a un lieu, et n’en a pas besoin.',
  'operator.audit.venue.none': 'Le groupe n’a pas de lieu.',
  'operator.audit.venue.unknown': 'Il n’y a pas de lieu « {venue} ».',
  'operator.audit.venue.small':
    '{venue} est pour {most, plural, one {# personne} many {# personnes} other {# personnes}}. Ici, il en viendrait {count}.',
  'operator.audit.venue.far': '{id} habite trop loin de ce lieu : {venue}.',
  'operator.audit.venue.rooms':
    'Dans ce lieu, il y aurait {count, plural, one {# groupe} many {# groupes} other {# groupes}} en même temps : {venue}. Il y a de la place pour {most}.',
  'operator.audit.slot.no-week': 'Le groupe se voit à un moment qui n’existe dans aucune semaine.',
  'operator.audit.slot.short': 'Le groupe se voit moins d’une heure : {slot}.',
  'operator.audit.slot.away': '{id} ne peut pas à ce moment : {slot}.',
  'operator.audit.slot.both': '{id} serait dans les groupes {one} et {other} en même temps.',
  'operator.audit.language.taught':
    'Le groupe apprend cette langue, et personne ici ne la parle : {language}.',
  'operator.audit.language.member': '{id} ne parle pas cette langue : {language}.',
  'operator.audit.language.none': 'Le groupe n’a pas de langue.',
  'operator.audit.language.no-bridge':
    'Le groupe n’a pas de langue, et personne ici ne peut parler avec tous les autres.',
  'operator.audit.topic.needless':
    'Un cercle ou un cercle d’échange n’a pas de sujet. Ici, il y a : {topic}.',
  'operator.audit.topic.none': 'Le groupe n’a pas de sujet.',
  'operator.audit.topic.private': 'Nous ne formons pas de groupes sur ce sujet : {topic}.',
  'operator.audit.topic.apart': '{id} ne veut et ne sait rien qui ressemble à ceci : {topic}.',
  'operator.audit.topic.few': 'Moins de deux personnes veulent apprendre ceci : {topic}.',
  'operator.audit.source.untold':
    'Il est écrit que personne ne peut le montrer. Peut pourtant le montrer : {people}.',
  'operator.audit.source.wrong': 'Il est écrit que {id} peut le montrer, et ce n’est pas vrai.',
  'operator.audit.floor': '{id} ne reçoit rien et ne donne rien ici.',
  'operator.audit.ring.needless':
    'Ce n’est pas un cercle, et pourtant il est écrit qui montre quelque chose à qui.',
  'operator.audit.ring.teaches':
    '{id} {count, plural, =0 {ne montre rien} one {montre quelque chose une fois} many {montre quelque chose # fois} other {montre quelque chose # fois}}. Dans un cercle, chacun le fait une fois, et personne d’autre.',
  'operator.audit.ring.first': 'Le cercle ne commence pas par la première personne du groupe.',
  'operator.audit.ring.next':
    '{id} apprend quelque chose et a alors son tour, mais ici vient {next}.',
  'operator.audit.ring.offers': '{id} ne peut pas montrer ceci, ou c’est privé : {concept}.',
  'operator.audit.ring.wants': '{id} ne veut rien apprendre qui ressemble à ceci : {concept}.',
  'operator.audit.criterion.diverse':
    'Tous ne sont pas différents pour « {attribute} », et il le faut.',
  'operator.audit.criterion.similar':
    'Tous ne sont pas pareils pour « {attribute} », et il le faut.',
  'operator.audit.criterion.at-least-one':
    'Personne n’a « {value} » pour « {attribute} ». Il faut au moins une personne.',
  'operator.audit.criterion.never-alone':
    'Une personne est seule avec « {value} » pour « {attribute} ». Cela ne va pas.',
  'operator.audit.utility.group': 'Il est écrit que le groupe vaut {told}. Il vaut {worth}.',
  'operator.audit.utility.all':
    'Il est écrit que tous les groupes ensemble valent {told}. Ils valent {worth}.',
  'operator.audit.certificate.utility':
    'La preuve parle de groupes qui valent {told}. Ceux-ci valent {worth}.',
  'operator.audit.certificate.below':
    'Selon la preuve, rien ne dépasse {bound}. Ces groupes valent {worth}.',
  'operator.audit.certificate.gap':
    'Il est écrit que rien de mieux n’existe, mais la preuve laisse de la place jusqu’à {bound}.',
  'operator.audit.certificate.reached':
    'Il n’est pas écrit que rien de mieux n’existe, mais la preuve le montre.',
  'operator.audit.reason.no-times': '{id} va lire qu’aucune heure n’est libre. Ce n’est pas vrai.',
  'operator.audit.reason.no-place': '{id} va lire qu’il manque un domicile. Ce n’est pas vrai.',
  'operator.audit.reason.no-wish': '{id} va lire qu’il manque une envie. Ce n’est pas vrai.',
  'operator.audit.reason.few-share-it':
    '{id} va lire que peu de gens partagent son envie. Il n’y a pas d’envie à partager.',
  'operator.audit.reason.elsewhere': '{id} va lire un texte qui sert à autre chose : « {text} ».',
  'operator.audit.reason.told':
    '{id} va lire quelque chose que {id} n’a pas dit, dans le texte « {text} ».',
}
