/**
 * Whether a time is said to be impossible: «niet op maandag», «dinsdag kan ik niet», «sauf le jeudi»,
 * «ik werk op vrijdag». Looks at a few words before and behind it, never beyond its clause.
 */
import type { Token } from './tokens.ts'
import { type Trie, trie } from './trie.ts'
import { wordSet } from './word-set.ts'

const NOT = wordSet(
  'niet nie nooit geen gene behalve uitgezonderd uitgenomen zonder noch sauf pas jamais hormis excepte ni not no never except excepting nor nee non without niks cannot',
)
/** Says «not then» alone behind a time: `zaterdag nee`. */
const NOT_ALONE = wordSet(
  'niet nie nooit nee neen non no not never pas jamais nope impossible onmogelijk werk werken',
)
/** Between a word of denial and its time. */
const BACK_GLUE = wordSet(
  "op in de den het 't le les la l' on the ook zeker een du d' s s' des that any dans during door enkele elke iedere tijdens a at possible mogelijk meer overdag om rond enkel te komen kom vrij available libre disponible dispo beschikbaar tous every en week kan can",
)
const BACK_MOST = 5
const CLAUSE_END = wordSet(
  '. , ; ! ? ) ( maar mais but want car parce because omdat en et and of ou or doch anders dus donc alors so puis sinon wel',
)
/** Between a time and a word of denial that stands behind it. */
const SKIPPED = wordSet(
  'echt zeker helaas jammer liever absoluut vraiment surtout malheureusement definitely sorry ook dan jammergenoeg spijtig spijtig genoeg meestal most of really alas toch eigenlijk just plus liefst liever plutot rather',
)
const VERB = wordSet(
  "kan kunnen kom komen lukt past passen gaat ga gaan ben heb mag moet zit is zijn wil raak geraak peux peut suis va vais viens ai c' est sont convient arrange marche can could am do does will are have would work",
)
const GOOD = wordSet(
  'goed ok oke okee best prima vrij libre wel oui yes fine works good perfect ideaal graag super',
)
const NOT_AVAILABLE_BEHIND = wordSet('uit veel alleen duur enkel seulement only zo much many')
/** In these nobody says to be free or not: `zondag is er niets te doen`. */
const THERE_IS = wordSet('er y there iets quelque something')

const BUSY: Trie<true> = trie<true>()
for (const line of `werk ik/werken wij/moet ik werken/moet ik naar school/moet ik naar het werk/ik werk/ik werken
ik moet werken/ik ben werken/ben ik weg/ben ik bezet/ben ik op het werk/ben ik aan het werk/ben ik werken/ik ben bezet
ik ben altijd bezet/bezet/ben ik niet thuis/zit ik vol/zit ik in/zit ik op/sta ik in/sta ik op/zijn lastig/zijn moeilijk/zijn druk/zit ik op het werk/zit ik op school/heb ik werk/heb ik school/heb ik geen tijd
heb ik les/heb ik training/is moeilijk/is lastig/is onmogelijk/is niks/is out/is heilig/is off/is no good/is not good
is te druk/is druk/je travaille/je bosse/j' ai cours/j' ai pas le temps/je suis occupe/je suis occupee/je suis pris
je suis prise/je suis au travail/je suis au boulot/je suis en cours/je suis absent/je suis absente/c' est non
c' est impossible/c' est complique/c' est difficile/c' est mort/c' est exclu/c' est pas possible/impossible
i work/i am busy/i am working/i am at work/i am away/i am out/i have school/i have class/are out/are hard
are difficult/are bad/are busy/are impossible/is hard/is difficult/is bad/is impossible/are no good/are not good
ik school/ik les/ik cursus/ik fabriek/ik kerk/ik moet kerk/ik moet school/ik moet les/zit vol/zitten vol/is vol/let ik op/zorg ik voor/pas ik op
slaap ik/ik slaap/slaapk/slaap lang/je suis au magasin/je suis au bureau/je suis a l' ecole/je suis a l' usine/je suis a l' hopital/je suis a l' atelier/je suis de garde/je suis chez mon/je suis chez ma/je suis chez mes/je suis chez la/je suis trop/je fais les/ben ik te moe/ik ben te moe/ik te moe/i am too tired/ben ik bij mijn/zit ik bij/are full/is uitgesloten/zijn uitgesloten/ga ik op bezoek/i take my/i pick up/i visit my/are pretty full/are taken/are reserved/is reserved/is vol/zijn bezet/sont prises/sont pris/sont reserves/sont remplis/ben ik meestal bij mijn/ben ik altijd bij mijn/c mort/c non/c pas possible/je suis de service/je garde/je m' occupe/i look after/i mind/i put/i sleep/je dors/c' est sacre/est sacre/is sacred/zijn heilig
i study/ik studeer/studeer ik/j' etudie/valt af/vallen af/valt weg/gaat niet/lukt niet/past niet/geen tijd/pas possible/pas le temps/no way/exclu`.split(
  /[/\n]/,
)) {
  BUSY.add(line.trim().split(' '), true)
}
/** With which somebody is busy: `dinsdag heb ik koor`, `j'ai danse le mercredi`. */
const DUTY =
  'les|lessen|course|courses|school|werk|koor|training|repetitie|turnen|dienst|shift|nachtshift|avondshift|dagshift|avonddienst|wachtdienst|permanentie|piscine|natation|kinesist|nachtdienst|cursus|examen|examens|vergadering|stage|kine|dialyse|danse|cours|entrainement|repetition|chorale|boulot|reunion|class|classes|choir|practice|rehearsal|work|church|football|voetbal|kerk|moskee|mis|zwemles|muziekles|ecole|travail|shifts'
const HAS =
  "(?:ik heb|heb ik|wij hebben|we hebben|hebben we|j' ai|on a|nous avons|i have|we have|i have got|we have got)"
const DUTY_BEFORE = new RegExp(` ${HAS} (?:[a-z]+ )?(?:${DUTY}) (?:op |le |on |les |de |den )?$`)
const DUTY_BEHIND = new RegExp(`^ ${HAS} (?:[a-z]+ )?(?:${DUTY}) `)
const IS_FOR = wordSet('zijn is are est sont')
const FOR = wordSet('voor pour for')
/** `zondag is voor de familie`; not `is voor mij`, `is voor iedereen`. */
const OTHER_THAN_ME = wordSet(
  'de het mijn ons onze my our the family familie gezin la le ma mes les mon kinderen kids kleinkinderen',
)
const MUST =
  /^ (?:moet|moeten) (?:ik|we|wij) (?:[a-z]+ ){0,2}(?:werken|weg|studeren|gaan werken|naar) /
/** Where somebody always goes. */
const GOES_TO =
  / (?:ga|gaan|vais|va|allons|go|we go|moet) (?:[a-z]+ ){0,3}(?:naar|a|to) (?:de |het |den |la |l' |the )?(?:moskee|kerk|mis|werk|school|mosquee|eglise|messe|travail|ecole|mosque|church|work|temple|synagoge|synagogue) /
const REFUSAL = wordSet('nee neen nene non no nope nah helaas sorry spijtig jammer')
const THEN = wordSet('dan then donc dus so alors')
const BUSY_BEFORE =
  / (?:ik (?:[a-z]+ )?werke?n?|werk ik|moet(?: ik)? werken|ik moet (?:[a-z]+ )?werken|aan het werk|ik studeer|i study|j' etudie|je travaille|je bosse|je suis (?:prise?|occupee?|absente?)|j' ai cours|i (?:have to )?(?:work|drive)|i look after|i mind|ik zorg voor|ik pas op|je m' occupe|i am working|i am at (?:the|my) (?!house|home)[a-z]+|je garde|ik school|ik slaap|slapen|je dors|i sleep|bezet|busy|occupee?|niet (?:vrij|beschikbaar|thuis|komen|meedoen|aanwezig|weg)|pas (?:libre|disponible|venir|la)|not (?:free|available|come|make it|do|around)|unavailable|kan (?:ik |k )?niet(?: (?:komen|meedoen))?|geen tijd|pas le temps|no time|cannot(?: do)?) (?:[a-z']+ ){0,3}$/

/** Whether the words before deny the time that begins at `at`. `from` is where its sentence begins. */
export function isDeniedBefore(tokens: readonly Token[], from: number, at: number): boolean {
  for (let back = 1; back <= BACK_MOST && at - back >= from; back += 1) {
    const place = at - back
    const text = tokens[place]?.text ?? ''
    if (NOT.has(text)) return denies(tokens, place, at)
    // `je ne peux plus le lundi`.
    if (
      text === 'plus' &&
      /^(?:peux|peut|viens|vient|libre|dispo|disponible|va)$/.test(tokens[place - 1]?.text ?? '')
    )
      return true
    if (text === 'but' || text === 'bar' || text === 'buiten' || text === 'maar')
      return exceptsAt(tokens, place)
    if (text === 'dan' && /^(?:dag|avond|moment)$/.test(tokens[place - 1]?.text ?? '')) return true
    if (/^(?:from|than|part|dehors|of)$/.test(text) && isPhrasal(tokens, place)) return true
    if (!BACK_GLUE.has(text)) break
  }
  return isBusyBefore(tokens, from, at)
}

function denies(tokens: readonly Token[], place: number, at: number): boolean {
  const before = tokens[place - 1]?.text ?? ''
  const next = tokens[place + 1]?.text ?? ''
  const text = tokens[place]?.text ?? ''
  if (/^(?:waarom|pourquoi|why)$/.test(before)) return false
  // Dutch «pas» is «only then».
  if (text === 'pas' && /^(?:na|vanaf|om|op|tegen|rond|s|des|in|het)$/.test(next)) return false
  return !(text === 'no' && at - place > 2)
}

/** `any day but sunday`, `alle dagen buiten zondag`: not the plain «but». */
function exceptsAt(tokens: readonly Token[], place: number): boolean {
  const before = [1, 2, 3].map((back) => tokens[place - back]?.text ?? '')
  if (tokens[place]?.text === 'maar') return false
  return before.some((word) =>
    /^(?:any|every|all|anything|day|days|evening|alle|elke|altijd|dag|dagen|always|anytime)$/.test(
      word,
    ),
  )
}

/** `apart from`, `other than`, `à part`, `en dehors de`. */
function isPhrasal(tokens: readonly Token[], place: number): boolean {
  const two = `${tokens[place - 1]?.text ?? ''} ${tokens[place]?.text ?? ''}`
  return /^(?:apart from|aside from|other than|a part|en dehors)$/.test(two)
}

const CLAUSE_BEGIN =
  /^[.,;!?)(]$|^(?:maar|mais|but|want|wel|so|dus|donc|alors|daarom|dan|then|sinon|anders)$/

function isBusyBefore(tokens: readonly Token[], from: number, at: number): boolean {
  let text = ''
  for (let place = at - 1; place >= Math.max(from, at - 8); place -= 1) {
    const word = tokens[place]?.text ?? ''
    if (CLAUSE_BEGIN.test(word)) break
    text = `${word} ${text}`
  }
  // At most eight words, and every part of the patterns is bounded.
  return BUSY_BEFORE.test(` ${text}`) || DUTY_BEFORE.test(` ${text}`)
}

/**
 * Whether the words behind deny the time that ends at `at`; `to` is where the next time or the end of
 * the text stands.
 */
export function isDeniedBehind(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.text === '?' && at + 1 < to && REFUSAL.has(tokens[at + 1]?.text ?? ''))
    return true
  const clause: string[] = []
  for (let place = at; place < Math.min(at + 10, tokens.length); place += 1) {
    const text = tokens[place]?.text ?? ''
    // West-Flemish «wel nie» is a firm no.
    if (text === 'wel' && NEVER.has(tokens[place + 1]?.text ?? '')) continue
    if (CLAUSE_END.has(text)) break
    clause.push(text)
  }
  const size = to - at
  let start = 0
  while (SKIPPED.has(clause[start] ?? '') && start < 3) start += 1
  const first = clause[start] ?? ''
  // `this weekend that does not cost a lot` speaks of something else.
  if (WHICH.has(first) && NEGATED.has(clause[start + 1] ?? '')) return false
  // `zaterdag niet ergens een beurs?` hopes for one.
  if (NOT_ALONE.has(first) && HOPED.has(clause[start + 1] ?? '')) return false
  if (NOT_ALONE.has(first))
    return start + 1 < size || clause.length <= size ? isEndOfDenial(clause, start, size) : false
  for (let place = start; place < Math.min(start + 3, clause.length, size); place += 1) {
    if (BUSY.longest(clause, place) !== undefined) return true
  }
  const said = ` ${clause.slice(0, size).join(' ')} `
  if (DUTY_BEHIND.test(said) || GOES_TO.test(said) || MUST.test(said) || isForOthers(clause))
    return true
  return verbDenies(clause, start, size) || isDeniedThen(tokens, at, to)
}

const HOPED = wordSet('ergens iets iemand toevallig somewhere something anything')
const WHICH = wordSet('that which who qui')
const NEGATED = wordSet('do does is ne n')

const DUTIES: ReadonlySet<string> = new Set(DUTY.split('|'))

/** `dinsdag heb ik koor en woensdag turnen`: right behind a time, where the one before was denied. */
export function isDutyBehind(tokens: readonly Token[], at: number): boolean {
  return DUTIES.has(tokens[at]?.text ?? '')
}

/** `zaterdagen zijn voor de kinderen`, `Sundays are for family`. */
function isForOthers(clause: readonly string[]): boolean {
  const at = clause[0] === "c'" ? 1 : 0
  return (
    IS_FOR.has(clause[at] ?? '') &&
    FOR.has(clause[at + 1] ?? '') &&
    OTHER_THAN_ME.has(clause[at + 2] ?? '')
  )
}

const CANNOT =
  /^(?:do|does|works?|kan|kunnen|kom|komen|lukt|past|gaat|peux|peut|pouvons|can|cannot|is|suis)$/
const AWAY = wordSet('indisponible indisponibles unavailable onbeschikbaar')
const NEVER = wordSet('niet nie nooit pas not cannot jamais never')

/** `woensdag is er dans, dan kan ik niet`, `… donc ce jour-là on ne peut pas`. */
function isDeniedThen(tokens: readonly Token[], at: number, to: number): boolean {
  const end = Math.min(at + 14, to, tokens.length)
  for (let place = at + 1; place < end; place += 1) {
    const text = tokens[place]?.text ?? ''
    if (/^[.!?;]$/.test(text)) return false
    if (/^(?:valt|vallen)$/.test(text) && /^(?:af|weg)$/.test(tokens[place + 1]?.text ?? ''))
      return true
    const isThen =
      THEN.has(text) ||
      (/^(?:jour|day|dag)$/.test(text) &&
        /^(?:ce|that|die|dien)$/.test(tokens[place - 1]?.text ?? ''))
    if (!isThen) continue
    const next = [1, 2, 3, 4, 5].map((ahead) => tokens[place + ahead]?.text ?? '')
    const stop = next.findIndex((word) => CLAUSE_END.has(word))
    const rest = stop < 0 ? next : next.slice(0, stop)
    if (rest.some((word) => AWAY.has(word))) return true
    if (rest.some((word) => CANNOT.test(word)) && rest.some((word) => NEVER.has(word))) return true
  }
  return false
}

/** `zaterdag niet`, but not `zaterdag niet op vrijdag`, where the word belongs to the next time. */
function isEndOfDenial(clause: readonly string[], start: number, size: number): boolean {
  const rest = clause.slice(start + 1, size)
  const isBeforeNext =
    size <= clause.length && rest.every((word) => BACK_GLUE.has(word)) && size < clause.length
  return !isBeforeNext && !NOT_AVAILABLE_BEHIND.has(clause[start + 1] ?? '')
}

function verbDenies(clause: readonly string[], start: number, size: number): boolean {
  const verb = clause.findIndex((word, at) => at >= start && VERB.has(word))
  if (verb < 0 || verb > start + 3) return false
  if (clause.slice(start, verb + 3).some((word) => THERE_IS.has(word))) return false
  for (let at = start; at < Math.min(verb + 6, clause.length, size); at += 1) {
    const word = clause[at] ?? ''
    if (/^(?:niet|nie|nee|neen|nooit|pas|jamais|not|never|cannot|plus)$/.test(word)) {
      // `le jeudi ne va plus`.
      const isMore = word === 'plus' && !clause.slice(0, at).includes('ne')
      return !NOT_AVAILABLE_BEHIND.has(clause[at + 1] ?? '') && !isMore
    }
    if (GOOD.has(word)) return false
  }
  return false
}

/** Whether the words behind say that the time is possible: `niet op maandag, dinsdag kan wel`. */
export function isGrantedBehind(tokens: readonly Token[], at: number): boolean {
  const next = [0, 1, 2].map((ahead) => tokens[at + ahead]?.text ?? '')
  const end = next.findIndex((word) => CLAUSE_END.has(word) && word !== 'wel')
  const clause = end < 0 ? next : next.slice(0, end)
  if (clause.some((word) => NOT.has(word))) return false
  return clause.some((word) =>
    /^(?:wel|kan|ok|oke|goed|past|lukt|oui|yes|works|fine|si|gaat|va|mag|vrij|libre|free)$/.test(
      word,
    ),
  )
}
