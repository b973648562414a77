/**
 * How somebody gets around, and how they would like a thing: first watching, together, by themselves. Said
 * beside everything else; «ik kom met de fiets» is no wish to learn cycling.
 */
import type { EngagementLevel, Travel } from '../domain/index.ts'
import { bare } from './always.ts'

const OFTEN =
  '(?:altijd|meestal|vaak|liefst|liever|graag|overal|gewoon|dan|wel|er|naar daar|daar|zelf|wil|kan)'
const NL = `(?:ik|k|wij|we) (?:kom|komen|ga|gaan|verplaats (?:mij|me|ons)|geraak|ben)(?: ${OFTEN}){0,3}`
const SOUVENT = '(?:toujours|souvent|plutot|partout|surtout|d habitude|normalement|toute? seule?)'
const FR = `(?:je|j|on|nous) (?:y )?(?:viens|vient|vais|va|arrive|me deplace|circule|peux venir)(?: ${SOUVENT}){0,2}`
const OFTEN_EN = '(?:always|usually|mostly|often|everywhere|there|around|would|can|will|rather)'
const EN = `(?:i|we) (?:${OFTEN_EN} ){0,2}(?:come|go|travel|get|move)(?: ${OFTEN_EN}){0,3}`

/** What follows makes it a wish, or takes it back: «met de fiets leren rijden», «met de bus kan niet». */
const NOT_ON =
  '(?! (?:leren|leer|rijden|rijd|rij|kan|gaat|lukt|niet|nie|op (?:reis|tocht|weekend)|tochten|rond|apprendre|en voyage|pas|ce n est|is not|isn t|does not|doesn t|learn|tours?))'

const WAYS: readonly (readonly [Travel, string])[] = [
  ['foot', `${NL} te voet|${FR} a pied|${EN} on foot|i walk (?:there|everywhere)`],
  [
    'bike',
    `${NL} met (?:de|den|mijn|m n|een) (?:elektrische )?(?:fiets|velo)|${FR} (?:a|en) velo|${FR} avec mon velo|${EN} (?:by (?:bike|bicycle)|on my bike|with my bike)`,
  ],
  [
    'transit',
    `${NL} met (?:de |den |het )?(?:bus|trein|tram|openbaar vervoer|lijn)|${FR} (?:en (?:bus|train|tram|metro|transports?)|avec le (?:bus|train|tram)|par le train)|${EN} (?:by (?:bus|train|tram|public transport)|with the (?:bus|train))`,
  ],
  [
    'car',
    `${NL} met (?:de|den|mijn|onze) (?:auto|wagen)|${FR} (?:en (?:voiture|auto)|avec (?:ma|la) voiture)|${EN} (?:by car|with my car)`,
  ],
  [
    'lift',
    `(?:ik|k) (?:rij|rijd|mag)(?: ${OFTEN}){0,2} met iemand mee(?:rijden)?|(?:iemand|mijn [a-z]+) (?:brengt|voert) (?:mij|me)|(?:quelqu un|mon [a-z]+|ma [a-z]+) (?:m amene|m emmene|me conduit|me depose)|(?:someone|somebody|my [a-z]+) (?:drives|takes|brings) me|i get a (?:lift|ride)`,
  ],
]

const TOLD = WAYS.map(
  ([travel, said]) => [travel, new RegExp(`(?:^| )(?:${said})(?= |$)${NOT_ON}`)] as const,
)

/** «Ik kom met de fiets», «je viens en bus»; undefined when the words do not say how somebody gets there. */
export function travelIn(text: string): Travel | undefined {
  const said = bare(text)
  return TOLD.find(([, pattern]) => pattern.test(said))?.[0]
}

/** Whether what is named here is only how somebody gets there. */
export function isWayThere(text: string, [from]: readonly [number, number]): boolean {
  if (travelIn(text) === undefined) return false
  return WAY_BEFORE.test(text.slice(Math.max(0, from - WINDOW), from))
}
const WINDOW = 24
const WAY_BEFORE =
  /(?:^|[^\p{L}])(?:met (?:de |den |mijn |een )?(?:elektrische )?|te |[aà] |en |avec (?:mon|ma|le) |by |on (?:my )?|with my )$/iu

const NAMED: readonly (readonly [Travel, RegExp])[] = [
  [
    'lift',
    /\b(?:meerijden|lift|brengt|voert|m amene|m emmene|me conduit|drives me|takes me|ride)\b/,
  ],
  [
    'foot',
    /\b(?:te voet|voet|stappen|wandelen|wandelend|a pied|pied|marche|on foot|foot|walk|walking)\b/,
  ],
  ['bike', /\b(?:fiets|fietsen|velo|bike|bicycle|cycling|step)\b/],
  ['transit', /\b(?:bus|trein|tram|metro|openbaar vervoer|train|transports?|de lijn|subway)\b/],
  ['car', /\b(?:auto|wagen|voiture|car|drive|rijden)\b/],
]

/** The answer to «hoe kom je?»: there «de bus» is enough; a no to one way is no other. */
export function travelNamed(text: string): Travel | undefined {
  const said = bare(text)
  if (/\b(?:geen|niet|nooit|pas|jamais|sans|zonder|no|not|never|without|don t)\b/.test(said))
    return undefined
  return travelIn(text) ?? NAMED.find(([, pattern]) => pattern.test(said))?.[0]
}

const FIRST = '(?:eerst|enkel|alleen|gewoon|even|eens|liever|liefst|een keer|maar|graag)'
const MODES: readonly (readonly [EngagementLevel, RegExp])[] = [
  [
    'watch',
    new RegExp(
      `(?:^| )(?:${FIRST} (?:${FIRST} ){0,3}(?:komen |gaan |wat |mee |willen )?(?:kijken|zien)(?= |$)(?! naar)|kijken hoe (?:het|dat|ze)|zien hoe (?:het|dat|ze)|zien doen|(?:d abord|juste|seulement|simplement|plutot) (?:venir |aller |un peu )?(?:voir|regarder|observer)|(?:venir |aller )?(?:voir|regarder|observer) (?:d abord|seulement)|(?:just|only|first|rather) (?:want to |come and |come to |to |come )?(?:watch|look)|(?:watch|look) first|see how (?:it|they))(?= |$)`,
    ),
  ],
  [
    'together',
    /(?:^| )(?:(?:liefst|liever|graag|wil (?:het |dat )?) ?samen met (?:iemand|anderen|een ander|andere mensen)|samen doen|met anderen samen|(?:plutot|volontiers|le faire|faire ca) (?:ensemble|avec (?:quelqu un|d autres))|faire ensemble|(?:do it |rather |learn it )together(?: with (?:someone|somebody|others))?|with others)(?= |$)/,
  ],
  [
    'self',
    /(?:^| )(?:(?:liefst|liever|graag|het|dat|meteen|direct|wil) zelf (?:doen|proberen|aan de slag|beginnen|eens doen)|zelf doen|(?:le )?faire (?:moi meme|toute? seule?)|essayer moi meme|(?:do|try) (?:it|that) myself)(?= |$)/,
  ],
]

/** «Ik wil eerst gewoon kijken», «samen met iemand», «zelf doen»: a rung of the ladder. */
export function modeIn(text: string): EngagementLevel | undefined {
  const said = bare(text)
  if (
    /\b(?:niet|pas|not|don t) (?:alleen |enkel |seulement |just |only )?(?:kijken|zien|regarder|voir|watch|look|samen|ensemble|together|zelf)\b/.test(
      said,
    )
  )
    return undefined
  return MODES.find(([, pattern]) => pattern.test(said))?.[0]
}
