/** Whose age a text tells, and on which side of eighteen it is. The younger reading wins. */
import type { Found } from './reading.ts'
import { hitsOf, type Line, phrase, spanOf } from './words-line.ts'

type Age = { readonly band: 'adult' | 'minor'; readonly of: 'self' | 'other' }

const CHILD =
  '(?:dochter|zoon|zoontje|dochtertje|kind|kleinkind|kleinzoon|kleindochter|broer|broertje|zus|zusje|neefje|nichtje|petekind|meisje|jongen|leerling|fille|fils|enfant|petit fils|petite fille|frere|soeur|neveu|niece|daughter|son|child|kid|grandson|granddaughter|brother|sister|nephew|niece|kleine|oudste|jongste)'
const YEARS = '(?:jaar|jaren|jr|j|ans|an|years?|yrs?|yo|jarige)'
const NO_AGE =
  '(?! (?:jaar |ans |years )?(?:bezig|ervaring|actief|lang|geleden|experience|depuis|minuten|minutes|km|euro|uur|u|heures|maanden|weken|dagen|kinderen|keer|x|%|in |of experience))'

const OTHER = phrase(`
    ${CHILD} (?:van|is|wordt|de|a|qui a|of|aged|,|heeft|die) ?(?:al |nu |net |bijna |pas )?(\\d{1,2})(?: ${YEARS})?;
    ${CHILD} ~\\d{1,2} ${YEARS}; \\d{1,2} ?(?:jarige|year old|ans) ~${CHILD}
  `)
const SELF = phrase(`
    (?:ik|en) (?:ben|word) (?:(?:nu|net|al|pas|bijna|trouwens|eigenlijk|nog|maar|amper|intussen|een man van|een vrouw van) ){0,3}\\d{1,3}${NO_AGE}(?: ${YEARS})?;
    (?:ik )?ben (?:ik )?\\d{1,3} ${YEARS}${NO_AGE}; mijn leeftijd (?:is)? ?\\d{1,3};
    j'ai \\d{1,3} ans(?! d');
    i am (?:only |just |now |almost |nearly )?\\d{1,3}${NO_AGE}(?: ${YEARS})?(?: old)?;
    \\d{1,3} ${YEARS} (?:oud|old|jong); my age (?:is)? ?\\d{1,3}; aged \\d{1,3};
    age de \\d{1,3} ans; leeftijd (?:: )?\\d{1,3}; man van \\d{1,3}; vrouw van \\d{1,3}
  `)
const MINOR_WORDS = phrase(`
    minderjarig(?:e)?; ik ben (?:nog )?(?:een )?(?:kind|tiener|scholier|puber);
    (?:nog )?geen (?:18|achttien); nog niet (?:18|achttien|volwassen);
    jonger dan (?:18|achttien); onder de (?:18|achttien);
    (?:ik zit in|zit in) (?:het|de) (?:\\d(?:e|de|ste)?|eerste|tweede|derde|vierde|vijfde|zesde) (?:leerjaar|middelbaar|secundair|studiejaar);
    lagere school; -18; mineure?; je suis (?:un |une |encore )?(?:enfant|ado|adolescente?);
    moins de (?:18|dix huit) ans; pas encore (?:18|majeure?);
    en (?:primaire|secondaire|humanites); pas majeure?;
    i am (?:a |still )?(?:minor|kid|child|teenager|teen|underage); underage;
    under (?:18|eighteen); not (?:yet )?(?:18|eighteen|an adult);
    in (?:primary|secondary|high|middle) school; younger than 18; (?:\\d(?:st|nd|rd|th)) grade
  `)
const ADULT_WORDS = phrase(`
    (?:ik ben |ben )?(?:18|achttien) ?(?:jaar )?(?:of ouder|plus|\\+); ouder dan (?:18|achttien);
    (?:ik ben |ben )?(?:meerderjarig|volwassen|gepensioneerd|op pensioen|met pensioen); 18 \\+;
    boven de 18; ik ben (?:een )?(?:oma|opa|grootmoeder|grootvader|gepensioneerde|bomma|bompa);
    (?:je suis )?(?:majeure?|adulte|retraitee?|pensionnee?);
    (?:18|dix huit) ans (?:ou plus|et plus|ou davantage); plus de (?:18|dix huit) ans;
    (?:18|eighteen) (?:or|and) (?:older|over|above); over (?:18|eighteen);
    (?:i am )?(?:an adult|a grown up|retired|a pensioner); older than (?:18|eighteen);
    i am (?:a )?(?:grandmother|grandfather|grandma|grandpa)
  `)

/** The age that the text tells. A child that is spoken of is `other`. */
export function ageIn(line: Line): Found<Age> | undefined {
  const found = [
    ...numbered(line, OTHER, 'other'),
    ...numbered(line, SELF, 'self'),
    ...worded(line, MINOR_WORDS, 'minor'),
    ...worded(line, ADULT_WORDS, 'adult'),
  ]
  const spoken = found.filter((one) => !found.some((other) => isInside(one, other)))
  return spoken.find(({ value }) => value.band === 'minor') ?? spoken[0]
}

/** A number inside a longer phrase belongs to that phrase: `ik ben 18 of ouder`, `geen 18`. */
function isInside(one: Found<Age>, other: Found<Age>): boolean {
  const longer = other.span[1] - other.span[0] > one.span[1] - one.span[0]
  return longer && other.span[0] <= one.span[0] && other.span[1] >= one.span[1]
}

function numbered(line: Line, pattern: RegExp, of: Age['of']): Found<Age>[] {
  return hitsOf(line, pattern).flatMap((hit) => {
    const words = line.tokens.slice(hit.from, hit.to).map(({ text }) => text)
    const years = Number(words.findLast((word) => /^\d{1,3}(?!\d)/.test(word))?.match(/^\d+/)?.[0])
    if (!(years >= 2 && years <= 110)) return []
    const band = years < 18 ? 'minor' : 'adult'
    return [{ value: { band, of }, span: spanOf(line, hit), method: 'rule', score: 1 }]
  })
}

function worded(line: Line, pattern: RegExp, band: Age['band']): Found<Age>[] {
  return hitsOf(line, pattern).map((hit) => ({
    value: { band, of: 'self' },
    span: spanOf(line, hit),
    method: 'rule',
    score: 0.9,
  }))
}
