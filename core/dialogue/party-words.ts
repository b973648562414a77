/** The sentences in which people say with how many they come, in three languages, folded. */

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['een', 'un', 'une', 'one'],
    ['twee', 'tweeen', 'deux', 'two'],
    ['drie', 'drieen', 'trois', 'three'],
    ['vier', 'vieren', 'quatre', 'four'],
    ['vijf', 'vijven', 'cinq', 'five'],
    ['zes', 'zessen', 'six'],
    ['zeven', 'zevenen', 'sept', 'seven'],
    ['acht', 'achten', 'huit', 'eight'],
    ['negen', 'negenen', 'neuf', 'nine'],
    ['tien', 'tienen', 'dix', 'ten'],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
)

/** A number as a piece of a pattern. */
export const NUMBER = `-?\\d{1,6}|${Object.keys(NUMBERS).join('|')}`

export function numberOf(word: string): number | undefined {
  return /^-?\d+$/.test(word) ? Number(word) : NUMBERS[word]
}

/** What stands before it and says nothing. */
export const LEADING =
  /^(?:(?:en|dan|toch|maar|liever|eigenlijk|oh|euh|sorry|finalement|plutot|et|mais|alors|and|but|actually|rather|well|wel|doe|(?:ik kom|je viens|i (?:come|am coming|m coming))(?: (?!met|avec|with)\S+)? (?:en|et|and)) )+/
/** And behind it. */
export const TRAILING =
  /(?: (?:aub|a u b|alsjeblieft|alstublieft|graag|svp|s il te plait|please|dan|hoor|toch|in totaal|samen|au total|en tout|in total|altogether|total))+$/

const WE = '(?:wij|we|nous|on)'
const COME =
  '(?:(?:kom|komen|ga|gaan|ben|zijn|zouden|willen|viens|venons|vient|viendrons|serons|sommes|est|sera|come|are|re|will|ll|be|coming|going|inschrijven|schrijf|in|ons|nous|us) ?)*'
const PEOPLE =
  '(?: (?:plaatsen?|plekken|plek|personen|persoon|mensen|man|places?|personnes?|people|seats?|persons?|of us))?'
const OTHERS =
  '(?: (?:anderen?|mensen|personen|man|erbij|extra|autres?|personnes?|de plus|others?|more|people|other people))?'
const one = (source: string): RegExp => new RegExp(`^${source}$`)
const n = `(?<n>${NUMBER})`

/** `adds`: the number is of who comes beside the person. */
export const COUNTED: readonly { readonly pattern: RegExp; readonly adds: boolean }[] = [
  // Alone it is neither a number of seats nor one of a button.
  { pattern: one(`(?<n>-\\d{1,6})`), adds: false },
  { pattern: one(`(?:ik |moi |me )?(?:\\+|plus) ?${n}${OTHERS}`), adds: true },
  {
    pattern: one(
      `(?:ik |moi |i )?(?:en |et |and )?(?:nog|encore|another) ${n}(?: (?:anderen?|erbij|autres?|others?))`,
    ),
    adds: true,
  },
  {
    pattern: one(
      `(?:ik |je |i )?(?:kom |viens |come |am |m |coming )*(?:met|avec|with) ${n}(?: (?:anderen?|autres?|others?|other people|more))`,
    ),
    adds: true,
  },
  { pattern: one(`(?:i (?:am |m )?(?:come|coming) |je viens )?(?:with|avec) ${n}`), adds: true },
  {
    pattern: one(
      `(?:${WE} ${COME})?(?:met|a) (?:(?:z n|zijn|ons|onze|ons allemaal) )?${n}${PEOPLE}`,
    ),
    adds: false,
  },
  {
    pattern: one(
      `(?:ik kom |wij komen |we komen |kom )?(?:met|a) (?:(?:z n|zijn|ons) )?${n}${PEOPLE}`,
    ),
    adds: false,
  },
  { pattern: one(`${WE} ${COME}(?:with |avec )?${n}${PEOPLE}`), adds: false },
  { pattern: one(`(?:there (?:are|will be) |the |all )?${n} of us`), adds: false },
  { pattern: one(`(?:voor|pour|for) ${n}${PEOPLE}`), adds: false },
  {
    pattern: one(
      `(?:ik wil |je veux |i want |neem |prends |take )?${n} (?:plaatsen|plekken|personen|places|personnes|people|seats|persons)`,
    ),
    adds: false,
  },
]

/** «Ik kom alleen», which ends what was said before. */
export const SAID_ALONE =
  /^(?:ik (?:kom|ga)(?: toch| maar| liever)* alleen|(?:enkel|alleen|maar) ik|je (?:viens|vais)(?: finalement)? (?:toute? )?seule?|juste moi|moi seule?|(?:i (?:come|am coming|m coming|will come|ll come) )(?:alone|on my own|by myself)|(?:just|only) me)$/

const WITH = '(?:(?:samen )?met|(?:ensemble )?avec|(?:together )?with)'
const I_COME =
  '(?:(?:ik|wij|we|je|j|nous|on|i) (?:(?:kom|komen|ga|gaan|ben|zijn|viens|vais|venons|vient|suis|serai|come|am|m|are|will|ll|be|coming|going|zaterdag|zondag|ook) ?)*)?'
const BRING =
  '(?:(?:ik|wij|we|je|j|nous|on|i) )?(?:(?:will|ll|am|m|are|zal|zou) )?(?:breng|brengen|neem|nemen|amene|amenons|emmene|viens avec|bring|bringing|take|taking)'
const MAY =
  '(?:mag|kan|mogen|kunnen|zou|est ce que|peut|peuvent|can|could|may|is it ok if|is it okay if|mag het dat)'
const I = '(?:ik|we|wij|je|on|nous|i)'

/** In which somebody asks whether they may bring somebody. */
export const ASKING: readonly RegExp[] = [
  `${MAY} (?<who>.+?) (?:ook |aussi |also )?(?:mee(?: ?(?:komen|gaan|doen))?|komen|meekomen|meegaan|(?:peut|peuvent) (?:venir|m accompagner)(?: avec moi| aussi)?|venir(?: avec moi| aussi)?|come|come too|come along|come with me|come with us|join|join me|comes?)(?: met mij| too| along| with me)?`,
  `(?:${MAY}|est ce que) ?${I} (?:peux |peut )?(?:ook )?(?<who>.+?) (?:mee ?(?:brengen|nemen|doen)|meebrengen|meenemen)`,
  `${MAY} ${I} (?:ook )?(?:come |venir |komen )?${WITH} (?<who>.+?)(?: komen| meedoen)?`,
  `(?:est ce que )?(?:je|on|nous) (?:peux|peut|pouvons) (?:venir |y aller |aller )${WITH} (?<who>.+)`,
  `${MAY} ${I} (?:also )?(?:bring|take) (?<who>.+?)(?: along| with me)?`,
  `(?:est ce que )?(?:je|on) (?:peux|peut) (?:amener|emmener|prendre|inviter) (?<who>.+?)(?: avec moi)?`,
  `puis je (?:venir avec|amener|emmener) (?<who>.+)`,
  `(?<who>.+?) (?:peut|peuvent)(?: elle| il| ils| elles)? (?:venir|m accompagner)(?: avec moi| aussi)?`,
].map(one)

/** In which somebody says with whom they come. */
export const WITH_WHOM: readonly RegExp[] = [
  `(?:\\+|plus) ?(?<who>.+)`,
  `${I_COME}${WITH} (?<who>.+?)(?: mee| erbij| too| along)?`,
  `${BRING} (?<who>.+?)(?: mee| along| with me| avec moi)?`,
  `(?<who>.+?) (?:komt|komen|gaat|gaan|wil|willen|doet|doen)(?: ook)? (?:mee|meekomen|mee komen)(?: met mij)?`,
  `(?<who>.+?) (?:vient|viennent|viendra)(?: aussi| avec moi| avec nous| avec)`,
  `(?<who>.+?) (?:is coming|are coming|comes|come|will come)(?: too| along| with me| as well)`,
  `(?:ik|moi|me|i) (?:en|et|and) (?<who>.+)`,
  `(?<who>.+) (?:en|et|and) (?:ik|moi|i|me)`,
  `(?:wij|we|nous|on) (?:zijn|komen|sommes|venons|est|are|come)(?: met| avec| with)? (?<who>.+)`,
].map(one)
