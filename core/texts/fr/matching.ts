import type { matching as source } from '../nl/matching.ts'

export const matching: Readonly<Record<keyof typeof source, string>> = {
  'matching.you.skill': 'Tu veux apprendre : {concept}',
  'matching.you.challenge': 'Tu cherches de l’aide pour : {concept}',
  'matching.you.company': 'Tu cherches de la compagnie pour : {concept}',
  'matching.you.like': 'Tu aimes : {concept}',
  'matching.you.can': 'Tu peux aider pour : {concept}',
  'matching.you.new': 'Essayer quelque chose de nouveau : {concept}',

  'matching.who.named-from': '{name} ({place})',
  'matching.who.named': '{name}',
  'matching.who.somebody-from': 'Quelqu’un ({place})',
  'matching.who.somebody': 'Quelqu’un',

  'matching.with.shows': '{who} peut te montrer ça',
  'matching.with.shows-like': '{who} peut te montrer quelque chose de proche : {concept}',
  'matching.with.lived': '{who} a vécu la même chose',
  'matching.with.wants-too': '{who} veut ça aussi',
  'matching.with.wants': '{who} aimerait apprendre ça',
  'matching.with.wants-like': '{who} cherche quelque chose de proche : {concept}',
  'matching.with.host': '{who} anime des petits groupes et connaît ça',
  'matching.with.mentor': '{who} est mentor et peut t’aider à démarrer',
  'matching.with.group':
    '{count, plural, =0 {Un nouveau groupe} one {Un groupe avec déjà # personne} many {Un groupe de # personnes} other {Un groupe de # personnes}}',
  'matching.with.hosted-group':
    '{count, plural, =0 {Un nouveau groupe} one {Un groupe avec déjà # personne} many {Un groupe de # personnes} other {Un groupe de # personnes}}. Avec {name}, qui l’anime',
  'matching.with.partner': 'Chez {partner}',
  'matching.with.activity': 'Ouvert à tout le monde',

  'matching.for.swap': 'Vous pouvez apprendre l’un de l’autre : toi, tu peux aider pour {concept}',
  'matching.for.teaches': 'Tu apprends avec quelqu’un, à ton rythme',
  'matching.for.together': 'Apprendre à deux, c’est plus chouette que seul',
  'matching.for.same-challenge': 'Vous avez la même question : à deux, on en sait plus',
  'matching.for.helps': 'Tu peux montrer ce que tu sais, et apprendre toi aussi',
  'matching.for.host': 'Un groupe qui te convient peut naître ainsi',
  'matching.for.mentor': 'Ensemble, vous trouvez un prochain pas',
  'matching.for.aim': 'Le but : {aim}',
  'matching.for.brewing':
    'Le but : {aim}. Encore {count, plural, one {# personne} many {# personnes} other {# personnes}} et ça peut commencer',
  'matching.for.watch': 'Tu peux simplement venir regarder',
  'matching.for.join-in': 'Tu peux participer avec les autres',
  'matching.for.self': 'Tu fais les choses toi-même',

  'matching.missing.adult':
    'Je peux te montrer des personnes et des groupes quand tu dis que tu as 18 ans ou plus. Les activités sont là pour tout le monde.',
  'matching.missing.consent':
    'Je ne peux pas encore te présenter à des personnes. Si tu dis oui, je cherche aussi des personnes et des groupes.',
  'matching.missing.paused': 'Tu es en pause. Je ne te présente donc à personne pour le moment.',
  'matching.missing.introducible':
    'Tu as choisi de n’être présenté à personne. Tu peux toujours changer cela.',
  'matching.missing.wish':
    'Dis-moi ce que tu veux apprendre ou faire. Je cherche alors qui te convient.',
  'matching.missing.excluded':
    'Je ne peux pas t’aider pour ça. Une personne du club le peut peut-être.',
  'matching.missing.private':
    'Pour ça, je ne cherche pas d’autres membres : cela reste à toi. Une personne du club peut t’aider.',
  'matching.missing.nobody': 'Je n’ai encore trouvé personne pour : {concept}.',
  'matching.missing.nobody-near':
    'Je n’ai encore trouvé personne près de {place} pour : {concept}.',
  'matching.missing.only-like':
    'Je n’ai pas encore trouvé exactement ceci : {concept}. Mais bien quelque chose qui y ressemble.',
  'matching.missing.further':
    '{count, plural, one {# personne convient, mais habite} many {# personnes conviennent, mais habitent} other {# personnes conviennent, mais habitent}} à plus de {km} km.',
  'matching.missing.times':
    '{count, plural, one {# personne convient, mais n’est pas libre} many {# personnes conviennent, mais ne sont pas libres} other {# personnes conviennent, mais ne sont pas libres}} quand tu l’es.',
  'matching.missing.your-times':
    '{count, plural, one {# personne convient, mais n’est pas libre} many {# personnes conviennent, mais ne sont pas libres} other {# personnes conviennent, mais ne sont pas libres}} le {times}.',
  'matching.missing.language':
    '{count, plural, one {# personne convient, mais ne parle} many {# personnes conviennent, mais ne parlent} other {# personnes conviennent, mais ne parlent}} aucune langue que tu parles aussi.',
  'matching.missing.busy':
    '{count, plural, one {# personne convient, mais a} many {# personnes conviennent, mais ont} other {# personnes conviennent, mais ont}} déjà beaucoup de demandes.',

  'matching.seat.none': 'Il n’y avait pas de place qui te convient cette fois-ci.',
  'matching.seat.times': 'Dis-moi quand tu es libre. Je peux alors chercher une place.',
  'matching.seat.place':
    'Dis-moi où tu habites. Je peux alors chercher une place près de chez toi.',
  'matching.seat.wish':
    'Dis-moi ce que tu veux apprendre ou peux montrer. Je peux alors chercher une place.',
  'matching.seat.topic': 'Il y a encore trop peu de personnes pour : {concept}.',
  'matching.why.fit': '{yours}. {theirs}.',
  'matching.why.besides': 'Autres points positifs : {reasons}.',
  'matching.why.near':
    '{km, plural, =0 {c’est tout près} one {c’est à # kilomètre seulement} other {c’est à # kilomètres seulement}}',
  'matching.why.time': 'cela va avec tes moments libres',
  'matching.why.level': 'le niveau te convient',
  'matching.why.untold': 'Tu me dis encore {what} ? Je pourrai mieux chercher.',
  'matching.why.untold.where': 'où tu habites',
  'matching.why.untold.when': 'quand tu es libre',
  'matching.why.open': 'Tout le monde peut venir. Tu n’as besoin de l’accord de personne.',
  'matching.why.best': 'Parmi ce qu’il y a maintenant, cela te va bien.',
}
