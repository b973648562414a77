/**
 * In which role each mentioned talent stands. Reads like a person: the last cue before the talent in
 * its sentence counts, else the next one after it; what stands right behind the talent can turn it.
 */
import type { Language } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Mention } from './mention.ts'
import { type Beside, beside } from './role-beside.ts'
import { ROLE_CUES, type Role } from './role-cues.ts'
import { type Hit, hitsOf, type Line, phrase } from './words-line.ts'

export interface RoledMention extends Mention, Beside {
  /** A cue of its own gives it that role; else it goes along with the talent before it. */
  readonly own: boolean
  /** Learning was said: `leren`, `les`, `cours`. */
  readonly learning: boolean
}

interface Cue extends Hit {
  readonly role: Role
}

const LEARNING = phrase(`
    leren; leer; leert; les; lessen; lessenreeks; bijles; cursus; cursussen; workshops?; initiatie; stage; stages; opleiding;
    bijleren; oefenen; training; bootcamp; apprendre; cours; ateliers?; formation; initiation;
    pratiquer; progresser; ameliorer; parler; learn; learning; lessons?; class; classes;
    courses?; practi[sc]e; practi[sc]ing; improve; teach me; tutorial
  `)
/** Dutch writes a lesson as one word with what it is about: `kookles`, `proeflessen`. */
const LESSON_WORD =
  /^(?!alles)[a-z]{3,}(?<![fl])(?:les|lessen|lesje|lesjes|lessenreeks|cursus|cursussen|workshops?|initiatie|training|trainingen)$/
const SHORTEST_LESSON = 'xxxles'.length

interface RoleContext {
  readonly language: Language | undefined
  readonly taxonomy: Taxonomy
}

/** The mentions in their order, each with its role. */
export function rolesOf(
  line: Line,
  mentions: readonly Mention[],
  { language, taxonomy }: RoleContext,
): RoledMention[] {
  if (mentions.length === 0) return []
  const cues = withoutArticles(cuesOf(line), line, language)
  const learning = [
    ...withoutArticles(hitsOf(line, LEARNING), line, language),
    ...lessonsIn(line, language),
  ]
  const roled: RoledMention[] = []
  for (const mention of mentions) {
    const [start, end] = sentenceAround(line, mention)
    // Nobody speaks gardening.
    const isLanguage = taxonomy.has(mention.concept, 'language')
    const inside = cues.filter(
      (cue) =>
        cue.from >= start &&
        cue.from < end &&
        !covers(mention, cue) &&
        (isLanguage || cue.role !== 'speak'),
    )
    const before = roled.at(-1)
    const follows =
      before !== undefined &&
      before.from >= start &&
      !inside.some((cue) => cue.to > before.from && cue.from < mention.from)
    const given = follows ? roleAfter(line, before, mention) : nearest(line, mention, inside)
    const turned = beside(line, mention, given, language)
    const { role, explicit } = turned
    const isInDenial = role === 'none' && follows && before.denied
    roled.push({
      from: mention.from,
      to: mention.to,
      concept: mention.concept,
      method: mention.method,
      score: mention.score,
      aside: mention.aside,
      role,
      explicit,
      denied: turned.denied || (isInDenial && isListed(line, before, mention)),
      own: role !== undefined && (follows ? before.own && isListed(line, before, mention) : true),
      learning: learning.some((hit) => hit.from >= start && hit.from < end),
    })
  }
  return roled
}

function withoutArticles<H extends Hit>(
  hits: readonly H[],
  line: Line,
  language: Language | undefined,
): readonly H[] {
  return language === 'fr' ? hits.filter((hit) => !isArticle(line, hit)) : hits
}

/** «Les» is a lesson in Dutch and an article in French. */
function isArticle({ tokens }: Line, { from, to }: Hit): boolean {
  return to - from === 1 && tokens[from]?.text === 'les'
}

function lessonsIn(line: Line, language: Language | undefined): Hit[] {
  if ((language ?? 'nl') !== 'nl') return []
  const lessons: Hit[] = []
  for (const [from, { text }] of line.tokens.entries()) {
    if (text.length >= SHORTEST_LESSON && LESSON_WORD.test(text))
      lessons.push({ from, to: from + 1 })
  }
  return lessons
}

const LISTS = /^(?:en|of|et|ou|and|or|,|&|\+|\/)$/

/** `geen naaien maar breien`: the other one is not denied. */
function roleAfter(line: Line, before: RoledMention, mention: Hit): Role | undefined {
  const isOther = before.role === 'none' && isBehindComma(line, before, mention)
  return isOther ? undefined : before.role
}

/** `naaien en breien`: the second one stands as the first does. */
function isListed(line: Line, before: Hit, mention: Hit): boolean {
  const between = line.tokens.slice(before.to, mention.from)
  return between.length > 0 && between.every(({ text }) => LISTS.test(text))
}

function covers(mention: Hit, cue: Hit): boolean {
  return (
    cue.from >= mention.from &&
    cue.to <= mention.to &&
    cue.to - cue.from < mention.to - mention.from
  )
}

/** All cues in the order of the text; of two that overlap the longer one stays, else the later. */
function cuesOf(line: Line): Cue[] {
  const all: Cue[] = []
  for (const [role, pattern] of ROLE_CUES) {
    for (const { from, to } of hitsOf(line, pattern)) all.push({ from, to, role })
  }
  all.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Cue[] = []
  for (const cue of all) {
    const before = kept.at(-1)
    if (before === undefined || cue.from >= before.to) kept.push(cue)
    else if (cue.to > before.to && cue.to - cue.from >= before.to - before.from) kept.push(cue)
  }
  return kept
}

function nearest(line: Line, mention: Mention, cues: readonly Cue[]): Role | undefined {
  const before = cues.findLast((cue) => cue.from < mention.from)
  if (before !== undefined && !(before.role === 'none' && isBehindComma(line, before, mention))) {
    return before.role
  }
  return cues.find((cue) => cue.from >= mention.to && !isDenialOfMore(line, mention, cue))?.role
}

/** `volley, pas de compétition`: what is denied behind a comma is something else. */
function isDenialOfMore(line: Line, mention: Mention, cue: Cue): boolean {
  return cue.role === 'none' && isBehindComma(line, mention, cue)
}

/** A denial reaches no further than its own clause. */
function isBehindComma(line: Line, first: Hit, second: Hit): boolean {
  return line.tokens
    .slice(first.to, second.from)
    .some(({ text }) => text === ',' || text === 'maar' || text === 'mais' || text === 'but')
}

const STOPS = new Set(['.', '!', '?', ';'])

/** The tokens of the sentence that a mention stands in: from one full stop to the next. */
function sentenceAround(line: Line, mention: Hit): readonly [from: number, to: number] {
  let from = mention.from
  while (from > 0 && !STOPS.has(line.tokens[from - 1]?.text ?? '')) from -= 1
  let to = mention.to
  while (to < line.tokens.length && !STOPS.has(line.tokens[to]?.text ?? '')) to += 1
  return [from, to]
}
