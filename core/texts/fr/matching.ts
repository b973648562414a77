import type { matching as source } from '../nl/matching.ts'

export const matching: Readonly<Record<keyof typeof source, string>> = {
  'matching.you.skill': 'Ce que tu veux apprendre : {concept}',
  'matching.you.challenge': 'Tu cherches de l’aide pour : {concept}',
  'matching.you.company': 'Tu veux faire ceci à plusieurs : {concept}',
  'matching.you.like': 'Tu aimes : {concept}',
  'matching.you.can': 'Tu peux montrer : {concept}',
  'matching.you.new': 'Peut-être quelque chose de nouveau pour toi : {concept}',
  'matching.you.near': '{yours}. Ceci y ressemble : {concept}',

  'matching.who.named-from': '{name} ({place})',
  'matching.who.named': '{name}',
  'matching.who.somebody-from': 'Quelqu’un ({place})',
  'matching.who.somebody': 'Quelqu’un',

  'matching.with.shows': '{who} peut te montrer ça',
  'matching.with.shows-like': '{who} peut te montrer quelque chose qui y ressemble : {concept}',
  'matching.with.lived': '{who} a vécu la même chose',
  'matching.with.wants-too': '{who} veut ça aussi',
  'matching.with.wants': '{who} aimerait apprendre ça',
  'matching.with.wants-like': '{who} cherche quelque chose qui y ressemble : {concept}',
  'matching.with.host': '{who} anime des petits groupes et connaît bien ça',
  'matching.with.host-near': '{who} anime des petits groupes',
  'matching.with.mentor': '{who} est mentor et peut t’aider à démarrer',
  'matching.with.group':
    '{count, plural, =0 {Un nouveau groupe} one {Un groupe avec déjà # personne} many {Un groupe de # personnes} other {Un groupe de # personnes}}',
  'matching.with.hosted-group':
    '{count, plural, =0 {Un nouveau groupe} one {Un groupe avec déjà # personne} many {Un groupe de # personnes} other {Un groupe de # personnes}}. Avec {name}, qui l’anime',
  'matching.with.partner': 'Chez {partner}',
  'matching.with.activity': 'Ouvert à tout le monde',

  'matching.for.swap': 'Chacun peut apprendre de l’autre. Toi, tu peux montrer : {concept}',
  'matching.for.teaches': 'Quelqu’un te montre, à ton rythme',
  'matching.for.together': 'À deux, c’est plus chouette',
  'matching.for.same-challenge': 'Vous avez la même question. À deux, on en sait plus',
  'matching.for.helps': 'Tu montres ce que tu sais. Et tu apprends aussi quelque chose',
  'matching.for.host': 'Ensemble, vous trouvez un groupe qui te convient',
  'matching.for.mentor': 'Ensemble, vous trouvez la suite',
  'matching.for.aim': 'Le but : {aim}',
  'matching.for.brewing':
    'Encore {count, plural, one {# personne} many {# personnes} other {# personnes}} et ça peut commencer. Le but : {aim}',
  'matching.for.watch': 'Tu peux simplement venir regarder',
  'matching.for.join-in': 'Tu peux participer avec les autres',
  'matching.for.self': 'Tu fais quelque chose toi-même',

  'matching.missing.adult':
    'Je montre des personnes et des groupes seulement si je sais que tu as 18 ans ou plus. Les activités sont pour tout le monde.',
  'matching.missing.minor':
    'Je montre des personnes et des groupes à partir de 18 ans. Les activités sont pour tout le monde.',
  'matching.missing.consent':
    'Je ne te présente pas encore à des gens. Si tu dis oui, je cherche aussi des personnes et des groupes.',
  'matching.missing.paused': 'Tu es en pause. Je ne te présente donc à personne pour le moment.',
  'matching.missing.introducible':
    'Tu m’as demandé de ne pas te présenter à des gens. Tu peux toujours changer cela.',
  'matching.missing.wish':
    'Dis-moi ce que tu veux apprendre ou faire. Je cherche alors qui te convient.',
  'matching.missing.wish-too': 'Tu veux aussi apprendre quelque chose ? Dis-le-moi.',
  'matching.missing.excluded':
    'Je ne peux pas t’aider pour ça. Tu veux en parler ? Demande à quelqu’un du club.',
  'matching.missing.private':
    'C’est personnel. Je n’en parle pas aux autres membres. Quelqu’un du club t’écoute avec plaisir.',
  'matching.missing.nothing': 'Je n’ai rien trouvé pour le moment pour : {concept}.',
  'matching.missing.nobody': 'Je n’ai encore trouvé personne pour : {concept}.',
  'matching.missing.nobody-near':
    'Je n’ai encore trouvé personne à {place} ou tout près pour : {concept}.',
  'matching.missing.only-like':
    'Je n’ai pas encore trouvé exactement ceci : {concept}. Mais voici quelque chose qui y ressemble.',
  'matching.missing.further':
    '{count, plural, one {# personne convient, mais elle habite} many {# personnes conviennent, mais elles habitent} other {# personnes conviennent, mais elles habitent}} à plus de {km} km.',
  'matching.missing.times':
    '{count, plural, one {# personne n’est pas libre} many {# personnes ne sont pas libres} other {# personnes ne sont pas libres}} en même temps que toi.',
  'matching.missing.your-times':
    '{count, plural, one {# personne n’est pas libre} many {# personnes ne sont pas libres} other {# personnes ne sont pas libres}} à ce moment : {times}.',
  'matching.missing.language':
    '{count, plural, one {# personne convient, mais elle parle} many {# personnes conviennent, mais elles parlent} other {# personnes conviennent, mais elles parlent}} une autre langue que toi.',
  'matching.missing.busy':
    '{count, plural, one {# personne convient, mais elle a} many {# personnes conviennent, mais elles ont} other {# personnes conviennent, mais elles ont}} déjà beaucoup de demandes.',
  'matching.missing.only-then':
    'Je n’ai pas trouvé d’activité {times}. Ce que je montre à un autre moment est en dehors de tes heures.',

  'matching.why.fit': '{yours}. {theirs}.',
  'matching.why.besides': 'Autres bons points : {reasons}.',
  'matching.why.near':
    '{km, plural, =0 {c’est tout près} one {c’est à # kilomètre seulement} other {c’est à # kilomètres seulement}}',
  'matching.why.time': 'cela va avec tes moments libres',
  'matching.why.level': 'le niveau te convient',
  'matching.why.untold': 'Tu me dis aussi {what} ? Je pourrai mieux chercher.',
  'matching.why.untold.where': 'où tu habites',
  'matching.why.untold.when': 'quand tu es libre',
  'matching.why.open': 'Tout le monde peut venir. Tu ne dois demander à personne.',
  'matching.why.best': 'Dans tout ce qu’il y a maintenant, c’est ce qui te convient le mieux.',
}
