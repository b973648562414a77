/**
 * The age that a school year gives: of a pupil who says so, or of the child who is spoken of. Who
 * teaches there, or asks for a whole class, says nothing of an age.
 */
import type { Age, Found } from './reading.ts'
import { type Hit, hitsOf, type Line, phrase, spanOf } from './words-line.ts'

const TH =
  '(?:1|2|3|4|5|6|7|8|9|10|11|12|1e|2e|3e|4e|5e|6e|7e|1ste|1de|2de|3de|4de|5de|6de|7de|1ere|1er|2eme|3eme|4eme|5eme|6eme|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|eerste|tweede|derde|vierde|vijfde|zesde|zevende|premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme|first|second|third|fourth|fifth|sixth)'

const PRIMARY = phrase(`
    ${TH} (?:jaar )?(?:leerjaar|studiejaar|lagere school|lagere|lager|basisschool|primaire|grade); leerjaar ${TH}
  `)
const SECONDARY = phrase(`
    ${TH} (?:jaar )?(?:(?:van )?(?:het |de )?)?(?:middelbaar|middelbare|secundair|humaniora|tso|aso|bso|kso|secondaire|humanites?|rheto)
  `)
/** A school without a year: certainly young. */
const YOUNG = phrase(`
    kleuters?; kleuterklas; kleuterschool; ${TH} kleuter(?:klas)?; lagere school; basisschool;
    (?:zit|zitten) (?:ik )?(?:nog )?(?:in|op) (?:het|de|mijn) (?:eerste|tweede|derde|vierde|vijfde|zesde|laatste jaar|[1-7]e|[1-7]de|1ste|middelbaar|secundair|middelbare school|lager|lagere);
    (?:ik|kzit|zit) ~in het (?:middelbaar|secundair|lager); middelbare scholier; scholiere?;
    en (?:primaire|secondaire|humanites|maternelle|rheto|premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme|[1-6]eme|[1-6]e) ?(?:primaire|secondaire)?(?= (?:[^a-z0-9 ]|$|et |je |mais |a ));
    ecole primaire; in (?:primary|secondary|high|middle|elementary) school; kindergarten; in (?:the )?${TH} grade; year (?:7|8|9|10|11) at school; at (?:primary|secondary|high) school
  `)

export const SCHOOL_CUES = [PRIMARY, SECONDARY, YOUNG]

/** Somebody teaches, or the years are those of an activity. */
const NOT_A_PUPIL =
  / (?:geef|geven|gaf|geeft|leerkracht|leraar|lerares|juf|meester|begeleid|onderwijzer|onderwijs|werk|werkte|werken|vrijwilliger|vanaf|tot|kinderen van|leerlingen|klas|donne|enseigne|prof|institutrice|instituteur|eleves|partir|jusqu'|teach|teacher|pupils|from|vroeger|was|toen|ancien) (?:[^ .?!]+ ){0,6}$/

/** Each school year that is told, as the age of somebody. */
export function schoolAges(line: Line): Found<Age>[] {
  const years = [
    ...told(line, hitsOf(line, PRIMARY), 5),
    ...told(line, hitsOf(line, SECONDARY), 11),
  ]
  return years.length > 0 ? years : told(line, hitsOf(line, YOUNG), undefined)
}

function told(line: Line, hits: readonly Hit[], before: number | undefined): Found<Age>[] {
  return hits.flatMap((hit) => {
    const start = line.starts[hit.from] ?? 0
    if (NOT_A_PUPIL.test(line.text.slice(Math.max(0, start - 60), start))) return []
    const year = before === undefined ? undefined : yearIn(line, hit)
    const years = year === undefined || before === undefined ? undefined : year + before
    if (years !== undefined && years > 17) return []
    const value: Age = { band: 'minor', of: 'self', ...(years === undefined ? {} : { years }) }
    return [{ value, span: spanOf(line, hit), method: 'rule', score: 0.9 }]
  })
}

const ORDINALS = [
  /^(?:1|1e|1ste|1de|1ere|1er|1st|eerste|premiere|first)$/,
  /^(?:2|2e|2de|2eme|2nd|tweede|deuxieme|second)$/,
  /^(?:3|3e|3de|3eme|3rd|derde|troisieme|third)$/,
  /^(?:4|4e|4de|4eme|4th|vierde|quatrieme|fourth)$/,
  /^(?:5|5e|5de|5eme|5th|vijfde|cinquieme|fifth)$/,
  /^(?:6|6e|6de|6eme|6th|zesde|sixieme|sixth)$/,
  /^(?:7|7e|7de|7th|zevende)$/,
]

function yearIn(line: Line, { from, to }: Hit): number | undefined {
  for (const { text } of line.tokens.slice(from, to)) {
    const year = ORDINALS.findIndex((ordinal) => ordinal.test(text))
    if (year >= 0) return year + 1
  }
  return undefined
}
