/** Whom the words are for, and with whom the person would come. */
import { BROTHER, CHILD, GROWN, MY } from './people-words.ts'
import type { Companion, Found } from './reading.ts'
import { firstHit, hitsOf, type Line, type Phrase, phrase, spanOf } from './words-line.ts'

const KIN = `(?:${CHILD}|${BROTHER}|${GROWN})`
/** What people do who want something, in the third person. */
const WANTS =
  '(?:wil|willen|zou|zouden|zoekt|zoeken|vraagt|vragen|heeft (?:interesse|zin|goesting)|hebben (?:interesse|zin|goesting)|verveelt|tekent|houdt van|hou van|speelt graag|leert graag|droomt|geraakt|durft|spreekt|geraken|mag|veut|veulent|voudrait|voudraient|cherche|cherchent|aimerait|aimeraient|demande|demandent|adore|a envie|dessine|wants|want|would like|would love|needs|is looking|are looking|is interested|asks|loves|likes|dreams)'
/** Somebody unnamed, met at a desk or a table. */
const SOMEBODY =
  '(?:mevrouw|meneer|madame|man|vrouw|dame|heer|koppel|jongen|meisje|mama|papa|jongere|bezoeker|bezoekster|klant|client|bewoner|bewoonster|deelnemer|deelneemster|cursist|leerling|student|buur|buurvrouw|buurman|collega|vriend|vriendin|gast|iemand|nieuwkomer|senior|dame agee|monsieur|visiteur|visiteuse|cliente|resident|residente|participante?|eleve|voisine?|jeune|jeune maman|collegue|visitor|client|resident|participant|lady|woman|gentleman|neighbour|pupil|newcomer|young mum)'
const HERE =
  "(?:aan (?:onze|de|mijn|het) (?:balie|tafel|dialoogtafel|loket|onthaal|toog)|bij ons (?:aan|in|op)|in (?:onze|mijn) (?:klas|werking|groep)|op (?:onze|mijn) (?:kamer|dienst|werk|afdeling)|a notre (?:table|accueil|guichet|comptoir)|a l' accueil|chez nous|at our (?:desk|table|counter|place)|in my (?:class|group))"

const FOR_OTHERS = phrase(`
    ${MY} (?:[a-z']+ )?${KIN} ~${WANTS}; ${CHILD} (?:van|de|of) \\d+ ~${WANTS};
    (?:iets|les|lessen|cursus|club|groep|groepje|activiteit|kamp|plaats|sport|workshop|hobby|bijles|hulp|begeleiding|zoek|zoeken|cherche|quelque chose|cours|stage|activite|aide|something|class|lessons|classes|club|help|looking) ~(?:voor|pour|for) (?:${MY} (?:[a-z']+ )?${KIN}|haar|hem|hen|hun|lui|elle|eux|her|him|them)(?= );
    voor ${MY} (?:[a-z']+ )?${KIN}; pour (?:ma|mon|mes|notre|nos) (?:[a-z']+ )?${KIN}; for my (?:[a-z']+ )?${KIN}; for our (?:[a-z']+ )?${KIN};
    voor een (?:[a-z']+ )?(?:buur|buurvrouw|buurman|client|bewoner|leerling|collega|vriend|vriendin|cursist|bezoeker|deelnemer|klant); pour une? (?:[a-z']+ )?(?:client|cliente|amie?|voisine?|eleve|collegue|resident|participante?); for an? (?:[a-z']+ )?(?:friend|neighbour|client|resident|pupil|student|colleague|visitor);
    een (?:[a-z']+ )?${SOMEBODY} ~(?:vraagt|wil|zou (?:graag|willen|zo graag)|zoekt|wou|staat|borduurt|kan (?:heel |zo |zeer )?(?:goed|mooi|prachtig))(?! (?:met mij|van mij|mij) );
    een (?:[a-z']+ )?${SOMEBODY} (?:[a-z']+ )?${HERE}; ${HERE} ~(?:een|une?|an?) (?:[a-z']+ )?${SOMEBODY};
    une? (?:[a-z']+ )?${SOMEBODY} ~(?:demande (?:si|ou|s'il|une|un|des)|voudrait|cherche|aimerait|veut (?:apprendre|faire)); an? (?:[a-z']+ )?${SOMEBODY} ~(?:is looking|wants to (?:learn|join|find)|would like|asks (?:if|whether|for)|is asking (?:if|whether));
    (?:demande|envoie|ecrit|parle|vraagt|vraag|stuurt|schrijft|asks?|asking|texting|keeps) ~(?:ma|mon|mijn|mn|onze|my|our|notre) ${CHILD};
    (?:man|vrouw|zoon|dochter|kind|kinderen|lief) van mijn (?:vriendin|vriend|zus|broer|buurvrouw|collega); my friend's ${KIN}
  `)
/** How much of the sentence before `voor` tells whose wish it is. */
const WINDOW = 80

/** A wish of one's own, in which others are only named. */
const FOR_ONESELF =
  /(?:houden|bang|schrik|zorgen|zorg|koken|kook|peur|cuisiner|afraid|scared|cook|geheim|verrassing|cadeau|surprise|present|cadeautje) (?:[^ .,;!?]+ ){0,1}(?:voor|pour|for|of|de) $/

const LEARNS_ONESELF =
  / (?:ik|je|i|k) (?:[^ .?!;]+ ){1,3}?(?:leren|maken|apprendre|learn to|make)(?: [^ .?!;]+){0,5} $/

/** `other` when somebody speaks for a child, a parent, a friend, a client. */
export function aboutIn(line: Line): 'self' | 'other' {
  const isOther = hitsOf(line, FOR_OTHERS).some(({ from, to }) => {
    const lead = line.tokens.findIndex(
      ({ text }, at) => at >= from && at < to && /^(?:voor|pour|for)$/.test(text),
    )
    if (lead < 0) return true
    const before = line.text.slice(0, line.starts[lead + 1]).slice(-WINDOW)
    return !FOR_ONESELF.test(before) && !LEARNS_ONESELF.test(before.replace(/ [^ ]+ $/, ' '))
  })
  return isOther ? 'other' : 'self'
}

const WITH = '(?:met|mee met|samen met|avec|with|together with)'
const MINE =
  "(?:(?:mijn|onze|ons|mn|m'n|een|de|twee|drie|enkele|wat|ma|mon|mes|notre|nos|une|un|des|quelques|deux|my|our|a|some|two|three) )"

const companion = (who: string): Phrase =>
  phrase(`
    ${WITH} ${MINE}?(?:[a-z']+ )?${who}; (?:breng|bring|neem|amene|j'amene|emmene) ${MINE}?${who} ~(?:mee|mit)?; ${MINE}${who} (?:komt|komen|gaat|wil|zou) ~mee(?= ); ${MINE}${who} (?:vient|viennent) (?:aussi|avec); ${MINE}${who} (?:is coming|comes|will come) (?:too|along|with)
  `)

const COMPANIONS: readonly (readonly [Companion, Phrase])[] = [
  [
    'child',
    companion(
      '(?:kind|kinderen|dochters?|dochtertje|zoon|zoontje|zonen|kleinkind|kleinkinderen|kleinzoon|kleindochter|kleine|kleintjes|kids|baby|peuter|fille|filles|fils|enfants?|petits enfants|petit fils|bebe|kid|child|children|daughters?|sons?|grandchildren|grandson|granddaughter)',
    ),
  ],
  [
    'partner',
    companion(
      '(?:man|vent|vrouw|partner|lief|echtgenoot|echtgenote|mari|femme|copain|copine|conjoint|compagnon|compagne|husband|wife|boyfriend|girlfriend)',
    ),
  ],
  [
    'friend',
    companion(
      '(?:vriend|vriendin|vrienden|vriendinnen|kameraad|kameraden|maat|maten|collega|buurvrouw|buurman|amie?s?|collegue|voisine|friends?|mates?|colleague|neighbour)',
    ),
  ],
  [
    'parent',
    companion(
      '(?:moeder|vader|mama|papa|ouders|pa|mere|pere|maman|parents|mother|father|mum|mom|dad)',
    ),
  ],
  ['family', companion('(?:gezin|familie|famille|family|broer|zus|frere|soeur|brother|sister)')],
  ['group', companion('(?:groep|groepje|klas|ploeg|vereniging|groupe|classe|group|class|team)')],
]
const AS_FAMILY = phrase('en famille; met heel ~gezin; met het gezin; as a family; met de familie')

/** Without one of these nobody is brought along. */
const COMING_ALONG =
  / (?:met|mee|avec|with|breng|bring|neem|amene|emmene|vient|viennent|coming|comes|come|famille|family)(?= )/

/** Each once, in the order of the list. */
export function companionsIn(line: Line): Found<Companion>[] {
  if (!COMING_ALONG.test(line.text)) return []
  return COMPANIONS.flatMap(([value, pattern]) => {
    const hit =
      firstHit(line, pattern) ?? (value === 'family' ? firstHit(line, AS_FAMILY) : undefined)
    return hit === undefined ? [] : [{ value, span: spanOf(line, hit), method: 'rule', score: 1 }]
  })
}
