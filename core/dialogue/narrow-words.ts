/**
 * The words in which people narrow a list: only together, another day. A message counts only when it holds
 * no word beside these, so that «samen koken» and «ik zoek een groep» stay wishes.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

interface TogetherWords {
  readonly together: ReadonlySet<string>
  /** «Met anderen» says the same; «toon anderen» does not. */
  readonly with: RegExp
  /** What somebody does who is not with others. */
  readonly alone: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  readonly filler: ReadonlySet<string>
}

/** Bare of case, accents and marks; a language each. «Alleen samen» means only, «niet alleen» means alone. */
export const TOGETHER_WORDS: readonly TogetherWords[] = [
  {
    together: set('samen saam tesamen'),
    with: /\bmet (?:anderen|andere mensen|meer mensen)\b/,
    alone: set('kijken toekijken zien alleen toezien'),
    not: set('niet nie geen'),
    filler: set(
      'ik wil wou zou willen graag het dat dit iets dingen activiteiten wat maar dan toch wel om te doen leren meedoen mee enkel alleen uitsluitend gewoon liever liefst eerder toon tonen mij me zoek zoeken geef met iemand ook zelf en of hier aub jullie mogen mag kan',
    ),
  },
  {
    together: set('ensemble'),
    with: /\bavec (?:d autres|les autres)(?: personnes| gens)?\b/,
    alone: set('regarder voir seul seule'),
    not: set('pas'),
    filler: set(
      'je veux voudrais j aimerais prefere plutot seulement uniquement juste que des choses activites quelque chose a faire de d du le la les l mieux montre montrez moi cherche pour ne n apprendre participer en et mais',
    ),
  },
  {
    together: set('together'),
    with: /\bwith (?:others|other people)\b/,
    alone: set('watch watching look looking alone'),
    not: set('not don t dont'),
    filler: set(
      'i want would like d ll rather prefer to do doing it things something activities only just please show me m looking for learn join in but and',
    ),
  },
]

export const OTHER_DAY: readonly string[] = [
  ...[
    'andere dag',
    'andere dagen',
    'ander moment',
    'andere momenten',
    'anderen dag',
    'andere dagje',
  ],
  ...['autre jour', 'autres jours', 'autre moment', 'autre date', 'another day', 'other day'],
  ...['other days', 'different day', 'another time', 'another date', 'andere datum'],
]

/** Around a day or «een andere dag», and of no weight. */
export const DAY_FILLER: ReadonlySet<string> = set(
  `liever liefst graag eerder op in het de een n dan toch enkel alleen maar iets wat niet geen wel of en aub
  andere dag dagen ander moment is er ook nog kan mag zoek toon mij me voor mogelijk beter best past
  plutot de preference le la les l un une des autre autres jour jours pas seulement uniquement mais et ou
  est ce y a t il possible montre cherche moi svp mieux aussi avez vous as tu ca serait a d
  rather preferably on at the a an another other different day days not but or and only is there it be could
  can also something show me please better possible do you have any instead`.trim(),
)
