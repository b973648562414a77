/** «Graag opnieuw», «nog eens afspreken met Nadia», «encore une fois»: would they like to meet somebody again. */
import { bare } from './always.ts'

/** What is said of meeting again by itself. */
const CLEAR: readonly string[] = [
  ...['nog eens afspreken', 'opnieuw afspreken', 'weer afspreken', 'terug afspreken'],
  ...['nog eens zien', 'opnieuw zien', 'weer zien', 'terug zien', 'terugzien', 'weerzien'],
  ...['nog eens ontmoeten', 'opnieuw ontmoeten', 'weer ontmoeten', 'nog een keer zien'],
  ...['nog een keer afspreken', 'nog ne keer afspreken', 'nog ne keer zien', 'graag opnieuw'],
  ...['se revoir', 'on se revoit', 'nous revoir', 'la revoir', 'le revoir', 'les revoir', 'revoir'],
  ...['rencontrer encore une fois', 'volontiers encore une fois'],
  ...['meet again', 'see each other again', 'see her again', 'see him again', 'see them again'],
  ...[
    'meet up again',
    'meet her again',
    'meet him again',
    'meet them again',
    'happy to meet again',
  ],
]

/** What means it only where it was just asked. */
const SHORT: readonly string[] = [
  ...['opnieuw graag', 'graag nog eens', 'nog eens graag', 'nog eens', 'nog een keer'],
  ...['nog ne keer', 'graag weer', 'opnieuw', 'encore une fois', 'encore', 'a refaire'],
  ...['on remet ca', 'a nouveau', 'again', 'once more', 'one more time'],
]

/** What may stand beside it without making it something else. */
const BESIDE = new Set(
  (
    'ja jaja ok oke graag heel zeer zeker ik k wil wou zou willen we wij elkaar met hem haar hun die dat ook wel hoor dan mag wij ' +
    'oui d accord volontiers j je aimerais voudrais veux bien on avec elle lui eux nous avec plaisir ' +
    'yes yeah sure i d id would like love want to with her him them us please we both'
  ).split(' '),
)

/** `shortToo`: it was just asked whether they would. `names`: how the others are called. */
export function wishesAgain(
  text: string,
  { shortToo, names = [] }: { shortToo: boolean; names?: readonly string[] },
): boolean {
  // A question is no wish: «zal ik haar nog eens zien?»
  if (text.includes('?')) return false
  const words = bare(text)
  const phrase = [...CLEAR, ...(shortToo ? SHORT : [])]
    .filter((one) => ` ${words} `.includes(` ${one} `))
    .sort((one, other) => other.length - one.length)[0]
  if (phrase === undefined) return false
  const known = new Set(names.flatMap((name) => bare(name).split(' ')))
  return ` ${words} `
    .replace(` ${phrase} `, ' ')
    .split(' ')
    .every((word) => word === '' || BESIDE.has(word) || known.has(word))
}
