/** Takes Dutch compounds apart: `naailes` is `naai` and `les`. Only asked for words that nobody knows. */

import { costBetween } from './words/cost.ts'

/** What a talent is joined to in a compound. Each stands for the word that the rules know. */
const STANDING_FOR: Readonly<Record<string, string>> = {
  les: 'les',
  lessen: 'lessen',
  lesje: 'les',
  lesjes: 'lessen',
  leskes: 'lessen',
  cursus: 'cursus',
  cursussen: 'cursus',
  workshop: 'workshop',
  workshops: 'workshops',
  atelier: 'atelier',
  ateliers: 'ateliers',
  initiatie: 'initiatie',
  stage: 'stage',
  kamp: 'kamp',
  club: 'club',
  clubs: 'clubs',
  clubje: 'clubje',
  clubke: 'clubje',
  clubkes: 'clubje',
  clubjes: 'clubje',
  groep: 'groep',
  groepen: 'groepen',
  groepje: 'groepje',
  groepjes: 'groepje',
  groepke: 'groepje',
  groepkes: 'groepje',
  vereniging: 'vereniging',
  kring: 'groep',
  krans: 'groep',
  kransje: 'groepje',
  ploegen: 'ploegen',
  ploegje: 'groepje',
  team: 'ploeg',
  gezelschap: 'groep',
  bende: 'groep',
  ploeg: 'ploeg',
  cafe: 'cafe',
  namiddag: 'bijeenkomst',
  avond: 'bijeenkomst',
  dag: 'bijeenkomst',
  uurtje: 'bijeenkomst',
  leraar: 'leraar',
  lerares: 'leraar',
  leerkracht: 'leraar',
  lesgever: 'leraar',
  coach: 'coach',
  leermeester: 'leraar',
  mentor: 'mentor',
  trainer: 'coach',
  begeleider: 'begeleider',
  begeleiding: 'begeleiding',
  hulp: 'hulp',
  maatje: 'maatje',
  partner: 'maatje',
  buddy: 'maatje',
  vriend: 'maatje',
  vrienden: 'maatjes',
  vriendin: 'maatje',
  maat: 'maatje',
  maten: 'maatjes',
  machine: 'machine',
  spullen: 'spullen',
  materiaal: 'materiaal',
  project: 'project',
  tornooi: 'activiteit',
  toernooi: 'activiteit',
  feest: 'activiteit',
  tocht: 'activiteit',
  wedstrijd: 'activiteit',
  demo: 'activiteit',
  sessie: 'activiteit',
  training: 'training',
  liefhebber: 'liefhebber',
  liefhebbers: 'liefhebbers',
  fan: 'liefhebber',
  fans: 'liefhebbers',
  talent: 'talent',
  kunsten: 'kunsten',
  techniek: 'techniek',
  technieken: 'techniek',
  school: 'school',
  academie: 'academie',
  microbe: 'liefhebber',
  tips: 'tips',
  werk: 'werk',
  wol: 'spullen',
  collectief: 'groep',
  ploegske: 'groepje',
  ploegskes: 'groepje',
  maatschappij: 'groep',
  genootschap: 'groep',
  gilde: 'groep',
  beurs: 'beurs',
  quiz: 'activiteit',
  jam: 'activiteit',
  contest: 'activiteit',
  battle: 'activiteit',
  marathon: 'activiteit',
  kampioenschap: 'activiteit',
  competitie: 'activiteit',
  excursie: 'activiteit',
  excursies: 'activiteiten',
  ochtend: 'bijeenkomst',
  voormiddag: 'bijeenkomst',
  middag: 'bijeenkomst',
  weekend: 'bijeenkomst',
  bond: 'club',
  docent: 'leraar',
  meester: 'leraar',
  instructeur: 'leraar',
  coaching: 'begeleiding',
  kameraad: 'maatje',
  genoot: 'maatje',
  genoten: 'maatjes',
  wedstrijden: 'activiteit',
} as const

/** Asked for each end of a strange word: a property of that name would first have to be made a name. */
const HEADS: ReadonlyMap<string, string> = new Map(Object.entries(STANDING_FOR))

const LONGEST_HEAD = 12

/**
 * The two words of a compound of which the first is a form of a concept and the second a known head;
 * undefined when it is none. `isForm` tells forms of concepts.
 */
export function takeApart(
  word: string,
  isForm: (word: string) => boolean,
): readonly [string, string] | undefined {
  for (let size = Math.min(LONGEST_HEAD, word.length - 3); size >= 3; size -= 1) {
    const head = headOf(word, size)
    if (head === undefined) continue
    const front = word.slice(0, -size)
    if (isForm(front)) return [front, head]
    const whole = front.replace(/(?:ers|s|en|e|n)$/, '')
    if (whole.length >= 3 && isForm(whole)) return [whole, head]
  }
  return undefined
}

/** The same for a compound of which the first word is misspelled: `naiacursus`. `meant` puts it right. */
export function takeNearlyApart(
  word: string,
  meant: (front: string) => string | undefined,
): readonly [string, string] | undefined {
  for (let size = Math.min(LONGEST_HEAD, word.length - 4); size >= 3; size -= 1) {
    const head = headOf(word, size)
    const whole = head === undefined ? undefined : meant(word.slice(0, -size))
    if (head !== undefined && whole !== undefined) return [whole, head]
  }
  return undefined
}

/** The same for a compound of which the second word is misspelled: `toneelgezelshcap`, `bordspelcubl`. */
export function takeApartNearly(
  word: string,
  isForm: (word: string) => boolean,
): readonly [string, string] | undefined {
  for (let size = Math.min(LONGEST_HEAD + 1, word.length - 4); size >= 4; size -= 1) {
    const front = word.slice(0, -size)
    if (!isForm(front)) continue
    const head = nearHead(word.slice(-size))
    if (head !== undefined) return [front, head]
  }
  return undefined
}

/** One error and no more in a head of some length. */
function nearHead(typed: string): string | undefined {
  for (const [head, stands] of HEADS) {
    if (head.length < 4 || Math.abs(head.length - typed.length) > 1) continue
    if (costBetween(typed, head, 1) <= 1) return stands
  }
  return undefined
}

/** The head that a word ends with, when it has so many letters. */
function headOf(word: string, size: number): string | undefined {
  return HEADS.get(word.slice(-size))
}

/** The talent at the end of a compound: `jazzgitaar` is about `gitaar`. */
export function tailOf(word: string, isForm: (word: string) => boolean): string | undefined {
  for (let at = 3; at <= word.length - 5; at += 1) {
    const tail = word.slice(at)
    if (isForm(tail)) return tail
  }
  return undefined
}
