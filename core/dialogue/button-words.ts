/**
 * Other words for what stands on a button, as people type them in three languages. A button's own words
 * are known by its label; these are known by the answer that it gives.
 */
import { bare } from './always.ts'

const NEVER_MIND: readonly string[] = [
  ...['laat maar', 'laat zo', 'laat maar zo', 'toch niet', 'vergeet het', 'niets', 'geen van deze'],
  ...['laisse tomber', 'laissez tomber', 'tant pis', 'rien', 'aucun', 'aucune', 'never mind'],
  ...['nevermind', 'forget it', 'nothing', 'none', 'none of these', 'leave it'],
]

const UNDO: readonly string[] = [
  ...['ongedaan maken', 'maak ongedaan', 'maak het ongedaan', 'maak dat ongedaan', 'annuleer'],
  ...['annuleren', 'annule', 'annuler', 'annulez', 'undo', 'undo it', 'undo that', 'take it back'],
]

/** «Toon wat er te doen is», «qu'est-ce qu'il y a à faire ?», «what is there to do here?»: everything that is on. */
const WHATS_ON = new RegExp(
  `^(?:${[
    '(?:toon|laat (?:mij |me |eens )?zien|geef|vertel|zeg)(?: mij| me| eens| ons)? wat er (?:allemaal |hier |nog |zoal )?te doen (?:is|valt)',
    'wat (?:is|valt) er (?:hier |allemaal |zoal |nog |binnenkort )?te doen(?: hier| in de buurt| bij jullie)?',
    '(?:montre|montrez|dis|dites)(?: (?:moi|nous))? (?:tout )?ce qu il y a a faire(?: ici| pres de chez moi| bientot)?',
    '(?:qu est ce qu|que|qu) ?(?:il y a|y a t il|on peut|peut on|y a) ?(?:a )?faire(?: ici| pres de chez moi| bientot| dans le coin| ce week end| aujourd hui)?',
    '(?:que|quoi) faire (?:ici|pres d ici|pres de chez moi|dans le coin|ce week end|aujourd hui|bientot)',
    '(?:il )?y a quoi a faire(?: ici)?|voir ce qu il y a a faire',
    '(?:show|tell)(?: me| us)? what(?: there is| is there| s there| i can) (?:to )?do(?: here| nearby| around here)?',
    'what(?: is| s)? (?:there )?(?:to do|on|going on)(?: here| nearby| around here)?|what is there to do(?: here| nearby| around here)?|what can i do(?: here| nearby| around here)',
  ].join('|')})$`,
)

/** Words of each answer, bare of case and marks. */
const WORDS = {
  more: [
    ...['meer', 'toon meer', 'nog meer', 'meer tonen', 'nog', 'volgende', 'nog iets', 'encore'],
    ...['plus', 'montre plus', 'voir plus', 'en voir plus', 'la suite', 'suite', 'more'],
    ...['show more', 'show me more', 'next', 'any more'],
  ],
  wider: [
    ...['verder', 'ga verder', 'verder weg', 'zoek verder', 'zoek verder weg', 'plus loin'],
    ...['cherche plus loin', 'chercher plus loin', 'further', 'further away', 'farther'],
    ...['look further', 'look further away', 'search further away'],
  ],
  first: [
    ...['toon weer alles', 'alles', 'toon alles', 'alles tonen', 'opnieuw tonen', 'toon opnieuw'],
    ...['geef alles terug', 'de lijst', 'toon de lijst', 'terug naar de lijst', 'tout'],
    ...[
      'montre tout',
      'montre tout a nouveau',
      'montre tout de nouveau',
      'montre de nouveau tout',
      'tout montrer',
    ],
    ...['la liste', 'montre la liste', 'everything', 'show everything', 'show everything again'],
    ...['show all', 'show all again', 'the list', 'show the list', 'back to the list'],
    ...['toon', 'toon maar', 'laat zien', 'laat maar zien', 'montre', 'montre moi', 'montrez'],
    ...['montrez moi', 'show', 'show me'],
  ],
  // «Toch alles», after a list was narrowed.
  everything: [
    ...['toch alles', 'toch alles tonen', 'toon toch alles', 'alles toch', 'toch maar alles'],
    ...[
      'toch weer alles',
      'finalement tout',
      'tout quand meme',
      'quand meme tout',
      'montre quand meme tout',
    ],
    ...[
      'tout montrer quand meme',
      'everything after all',
      'show everything after all',
      'all after all',
    ],
  ],
  doors: [
    ...['activiteiten', 'toon activiteiten', 'de activiteiten', 'wat is er te doen'],
    ...['toon wat er te doen is', 'activites', 'les activites', 'montre les activites'],
    ...['voir ce qu il y a a faire', 'qu est ce qu il y a a faire', 'activities'],
    ...['show activities', 'show the activities', 'show what is on', 'what is on', 'what s on'],
  ],
  online: ['online', 'ook online', 'zoek online', 'zoek ook online', 'en ligne', 'look online too'],
  other: ['iets anders', 'autre chose', 'something else'],
  undo: UNDO,
  all: [
    'alles',
    'allemaal',
    'allebei',
    'tout',
    'tous',
    'toutes',
    'all',
    'all of them',
    'everything',
  ],
  back: [...NEVER_MIND, ...UNDO],
  skip: ['overslaan', 'sla over', 'passer', 'skip', ...NEVER_MIND, ...UNDO],
  none: NEVER_MIND,
  away: [
    ...[
      'weg',
      'weg ermee',
      'wis dit',
      'wis het',
      'wis dat',
      'verwijder',
      'verwijder dit',
      'haal weg',
    ],
    ...[
      'haal het weg',
      'enleve',
      'enleve ca',
      'enlever',
      'efface',
      'efface ca',
      'retire',
      'retire ca',
    ],
    ...[
      'supprime',
      'supprime ca',
      'away with it',
      'remove',
      'remove it',
      'remove this',
      'delete it',
    ],
    ...['take it away', 'take it out'],
  ],
  // The answers to «zal ik je blijven schrijven?».
  stay: [
    ...['blijf schrijven', 'blijven', 'blijf', 'ga door', 'ga maar door', 'blijf maar schrijven'],
    ...['continue', 'continuer', 'continuez', 'continue a m ecrire', 'oui continue'],
    ...['keep writing', 'keep going', 'go on', 'carry on', 'stay', 'yes please go on'],
  ],
  'no-tips': [
    ...['stop', 'stoppen', 'stop maar', 'geen tips', 'geen tips meer', 'stop met de tips'],
    ...['arrete', 'arreter', 'arretez', 'plus d idees', 'plus de tips', 'pas d idees'],
    ...['stop it', 'no tips', 'no more tips', 'stop the tips'],
  ],
} as const satisfies Record<string, readonly string[]>
export type Worded = keyof typeof WORDS

/** Whether a whole message says no more than what such a button would. */
export function saysButton(text: string, button: Worded): boolean {
  return isSaid(button, bare(text))
}

function isSaid(button: Worded, words: string): boolean {
  return WORDS[button].some((one) => one === words) || (button === 'doors' && WHATS_ON.test(words))
}

/** The first of these answers whose words a whole message is. */
export function answerInWords(text: string, answers: Iterable<string>): string | undefined {
  const words = bare(text)
  for (const answer of answers) if (isWorded(answer) && isSaid(answer, words)) return answer
  return undefined
}

function isWorded(answer: string): answer is Worded {
  return Object.hasOwn(WORDS, answer)
}
