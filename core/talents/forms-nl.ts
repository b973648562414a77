/**
 * Dutch word forms: what a verb or a noun may look like in a sentence. Generates by rule, with the
 * strong verbs and odd plurals of hobbies listed; a form that is no word does no harm.
 */

const VOWEL = /[aeiouy]/
const HARD_ENDINGS = /(?:[tkfpsxc]|ch)$/
const NO_GE = /^(?:be|ver|her|ont|ge|er)/

/** Past tenses and participles that no rule gives. */
const STRONG: Readonly<Record<string, string>> = {
  bakken: 'gebakken',
  braden: 'braadt gebraden',
  brouwen: 'brouwt gebrouwen',
  fluiten: 'floot gefloten',
  geven: 'gaf gegeven',
  gieten: 'goot gegoten',
  graven: 'groef gegraven',
  houden: 'hield gehouden',
  kijken: 'keek gekeken',
  klimmen: 'klom klommen geklommen',
  lassen: 'gelast',
  lezen: 'las lazen gelezen',
  lopen: 'liep liepen gelopen',
  rijden: 'reed reden gereden rij',
  schieten: 'schoot geschoten',
  schrijven: 'schreef schreven geschreven',
  slijpen: 'sleep geslepen',
  snijden: 'sneed gesneden',
  snoeien: 'gesnoeid',
  spinnen: 'spon gesponnen',
  spreken: 'sprak gesproken',
  springen: 'sprong gesprongen',
  varen: 'voer gevaren',
  vissen: 'gevist',
  vechten: 'vocht gevochten',
  weven: 'weefde geweven',
  zingen: 'zong zongen gezongen',
  zwemmen: 'zwom zwommen gezwommen',
}

const ODD_NOUNS: Readonly<Record<string, string>> = {
  kind: 'kinderen kindje',
  ei: 'eieren',
  bloem: 'bloemen bloemetjes',
  foto: "foto's fotootjes",
  taal: 'talen',
  les: 'lessen',
  spel: 'spellen spelletjes spelletje',
  blad: 'bladeren',
}

/** The stem of a verb as in `ik kook`: koken → kook, bakken → bak, lezen → lees, wandelen → wandel. */
export function stemOf(infinitive: string): string {
  const open = infinitive.slice(0, -2)
  if (/([^aeiou])\1$/.test(open)) return open.slice(0, -1)
  const long = /^(.*?)([aeou])([bcdfgklmnprstvz])$/.exec(open)
  const lengthened = long !== null && isLong(open) ? open.replace(/(.)(.)$/, '$1$1$2') : open
  return lengthened.replace(/v$/, 'f').replace(/z$/, 's')
}

function isLong(open: string): boolean {
  const before = open.at(-3) ?? ''
  if (VOWEL.test(before)) return false
  const unstressed = /[aeiouy].{0,30}(?:el|er|en|em|et)$/.test(open)
  return !unstressed
}

function verbForms(infinitive: string): string[] {
  const stem = stemOf(infinitive)
  if (stem.length < 2) return []
  // Stress decides between schilder and soldeer, and spelling does not show it: both are made.
  const stressed = /[aeiouy].{0,30}[^aeiou]eren$/.test(infinitive)
    ? `${infinitive.slice(0, -4)}eer`
    : stem
  const stems = stressed === stem ? [stem] : [stem, stressed]
  return [...stems.flatMap((one) => formsOfStem(infinitive, one)), ...listedFor(STRONG, infinitive)]
}

function formsOfStem(infinitive: string, stem: string): string[] {
  const root = infinitive.slice(0, -2).replace(/([^aeiou])\1$/, '$1')
  const past = HARD_ENDINGS.test(root) ? 't' : 'd'
  const third = stem.endsWith('t') ? stem : `${stem}t`
  const closing = stem.endsWith('t') || (past === 'd' && stem.endsWith('d')) ? '' : past
  const participle = `${NO_GE.test(infinitive) ? '' : 'ge'}${stem}${closing}`
  return [stem, third, `${stem}${past}e`, `${stem}${past}en`, participle, `${infinitive}d`]
}

function nounForms(noun: string): string[] {
  const plurals = pluralsOf(noun)
  const odd = listedFor(ODD_NOUNS, noun)
  if (endsOpen(noun)) return [...plurals, ...odd]
  return [...plurals, `${noun}je`, `${noun}jes`, `${noun}tje`, `${noun}tjes`, ...odd]
}

/** What several of it may be called: `pot` → potten, `boom` → bomen, `foto` → foto's. */
export function pluralsOf(noun: string): string[] {
  if (endsOpen(noun)) return [`${noun}'s`, `${noun}s`]
  const last = noun.slice(-1)
  const short = /([aeou])\1([bcdfgklmnprstvz])$/.exec(noun)
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : last
  const plural =
    short !== null
      ? `${noun.slice(0, -3)}${short[1] ?? ''}${soft}en`
      : /[^aeiou][aeiou][bdfgklmnprst]$/.test(noun)
        ? `${noun}${last}en`
        : `${noun}en`
  return [plural, `${noun}s`]
}

function endsOpen(noun: string): boolean {
  return /[aiouy]$/.test(noun) && !/[aeiou]{2}$/.test(noun)
}

function listedFor(table: Readonly<Record<string, string>>, word: string): string[] {
  for (const [tail, forms] of Object.entries(table)) {
    if (word === tail) return forms.split(' ')
    if (word.length > tail.length + 2 && word.endsWith(tail)) {
      const head = word.slice(0, -tail.length)
      return forms.split(' ').map((form) => head + form)
    }
  }
  return []
}

const SEPARABLE =
  /^(aan|achter|af|bij|dicht|door|in|los|mee|na|neer|om|onder|op|over|samen|schoon|tegen|terug|toe|uit|vast|vol|voor|weg)((?:[bcdfghjklmnpqrstvwxz][a-z]+|et|oefen)en)$/

/** Looks like a separable verb and is another word. */
const WHOLE =
  /^(?:inkt|inktekenen|toernooi|onderhouden|ondernemen|onderwijzen|onderzoeken|overleven|omgeven|voorkomen|voorspellen|aanbidden|inkten|opera|omelet)/

/** `opzetten`: ik zet op, opgezet, op te zetten, dat ik opzet. Several words are joined by spaces. */
function separableForms(word: string): string[] {
  const [, front = '', verb = ''] = WHOLE.test(word) ? [] : (SEPARABLE.exec(word) ?? [])
  if (front === '') return []
  const simple = verbForms(verb)
  return [
    `${front} te ${verb}`,
    `${front}te${verb}`,
    ...simple.flatMap((form) => [`${front}${form}`, `${form} ${front}`]),
  ]
}

/** Verbs of which people use one for the other. */
const SAME: Readonly<Record<string, string>> = {
  herstellen: 'repareren',
  repareren: 'herstellen',
  schoonmaken: 'kuisen',
  kuisen: 'schoonmaken',
}

/** Forms of one Dutch word, folded, without the word itself; some are two words or three. */
export function dutchForms(word: string): string[] {
  if (word.length < 3) return []
  const other = SAME[word]
  if (other !== undefined) return [...verbForms(word), other, ...verbForms(other)]
  const apart = separableForms(word)
  const isVerb = /[a-z]en$/.test(word) && word.length > 4
  const adjective = /(?:isch|ig|lijk)$/.test(word) ? [`${word}e`] : []
  return [...(isVerb ? verbForms(word) : nounForms(word)), ...apart, ...adjective]
}
