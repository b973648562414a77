/** How far somebody is with a talent, when they say so. */
import type { Level } from '../domain/index.ts'
import { type Hit, hitsOf, type Line, type Phrase, phrase } from './words-line.ts'

/** Years in figures that make somebody advanced. */
const TEN_UP = Array.from({ length: 56 }, (_, at) => String(at + 10)).join('|')

/** `een beetje` measures much: here it is no level. */
const NO_LEVEL =
  "(?! (?:kan|kunnen|kunt|wil|wilt|zou|help|helpen|hulp|begeleiden|uitleg|tijd|gezelschap|beweging|rust|lucht|plezier|meer|minder|ver|duur|bang|verlegen|moe|schrik|laat|vroeg|later|geld|babbelen|buiten|onzeker|zenuwachtig|eenzaam|van alles|de temps|d' aide|loin|cher|chere|timide|peur|plus|trop|d' argent|tard|seule?|nerveux|fatiguee?|of|shy|nervous|scared|far|late|too|more|help|expensive|worried|lonely|older|later|tired|afraid) )"

export const LEVEL_CUES: readonly (readonly [Level, Phrase])[] = [
  [
    'beginner',
    phrase(`
    (?:nog )?nooit ~(?:gedaan|geprobeerd|geleerd|gespeeld|gekookt|geprogrammeerd|gefietst|gezwommen);
    nog nooit; beginner; beginneling; beginnend(?:e)?; absolute beginner; van nul; vanaf nul;
    van (?:het )?begin; de basis; basis; helemaal nieuw; geen ervaring; zonder ervaring; a1; a2;
    voor groentje; eerste stappen; weet er ~(?:niks|niets|nix) van; (?:kan|kun) (?:er )?(?:nog )?(?:helemaal )?(?:niks|niets|nix)(?: van)?; (?:ken|weet|snap) (?:er )?(?:nog )?(?:helemaal )?(?:niks|niets|nix) van; (?:complete |totale |absolute )?noob; ik nooit gedaan;
    wil beginnen met; zou willen beginnen; debutante?; grand debutant;
    jamais (?:fait|essayee?|appris|joue|cuisine|cousu|montee?|tricote|peint|touche|pratique|roule|nage|danse|chante|programme|jardine|pris de cours|eu de cours|tenu); je n'ai jamais; debuter; a partir de zero;
    de zero; les bases; niveau debutant; sans experience; aucune experience; je debute;
    tout debut; beginner; beginners; complete beginner; from scratch;
    never (?:done|tried|learned|learnt|played|cooked|sewn|knitted|touched); no experience;
    the basics; basics; absolute beginner; newbie; from zero; just starting; just started;
    new to (?:it|this)
  `),
  ],
  [
    'intermediate',
    phrase(`
    een (?:klein )?beetje${NO_LEVEL}; halfgevorderd; b1; b2; gemiddeld;
    redelijk (?:goed)?; al wat ervaring; ken de basis; tussenin; niet slecht; al enige ervaring;
    kan de basis; kan al wat; un (?:petit )?peu${NO_LEVEL}; niveau (?:moyen|intermediaire|b1|b2); intermediaire; moyen;
    quelques bases; deja les bases; je me debrouille; a (?:little )?bit${NO_LEVEL}; a little${NO_LEVEL};
    some experience; intermediate; know the basics; okay at; not bad at; decent; average
  `),
  ],
  [
    'advanced',
    phrase(`
    gevorderd(?:e)?;
    (?:al|sinds|reeds|meer dan) (?:\\d\\d|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig) jaar;
    (?:${TEN_UP}|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig) jaar (?:ervaring|lang|bezig|gedaan);
    (?:heel|gans|geheel) (?:mijn|mn|het|ons) leven; heel mijn leven; heel mijn carriere;
    professioneel; beroeps; (?:ben|als) ~expert; (?:zeer|heel|erg|ben ik|ben|best) ervaren; ervaren (?:in|met); van beroep; c1; c2; moedertaal;
    (?:doe|doen|werk|speel|brei|naai|kook|bak|geef|maak|dans|zing|schilder|teken|repareer|herstel|haak|tuinier|fotografeer) ~\\d\\d jaar(?= (?:[^a-z0-9 ]|$|ik |kan |en ));
    al jaren; al heel lang; vloeiend; jarenlang; van kindsbeen; avancee?; confirmee?;
    (?:depuis|pendant) (?:\\d\\d|dix|quinze|vingt|trente|quarante) ans;
    (?:${TEN_UP}|dix|quinze|vingt|trente) ans d'experience; toute ma vie; experte?;
    professionnel(?:le)?; niveau avance; couramment; experimentee?;
    depuis toujours; advanced;
    (?:for|over|since) (?:over |more than |about )?(?:\\d\\d|ten|fifteen|twenty|thirty|forty) years;
    (?:${TEN_UP}|ten|fifteen|twenty|thirty) years (?:of )?(?:experience|now);
    (?:all|whole) my (?:whole )?life; my (?:whole|entire) life; expert; professional(?:ly)?;
    experienced; fluent(?:ly)?; for ages; very experienced
  `),
  ],
]

interface LevelHit extends Hit {
  readonly level: Level
}

/** Every statement of a level, in the order of the text. */
export function levelsIn(line: Line): LevelHit[] {
  return LEVEL_CUES.flatMap(([level, pattern]) =>
    hitsOf(line, pattern).map(({ from, to }) => ({ from, to, level })),
  ).sort((a, b) => a.from - b.from || b.to - a.to)
}

/** A talent that is named somewhere. */
interface Named extends Hit {
  readonly concept: string
}

/** The level of a talent: of the nearest statement that is nearer to it than to any other talent. */
export function levelOf(
  line: Line,
  { concept }: Named,
  levels: readonly LevelHit[],
  topics: readonly Named[],
): Level | undefined {
  let best: { level: Level; gap: number } | undefined
  for (const statement of levels) {
    const mine = topics.filter((topic) => topic.concept === concept)
    const reached = mine.filter(
      (topic) => isCefr(line, statement) || !crossesStop(line, topic, statement),
    )
    const gap = Math.min(...reached.map((topic) => gapBetween(topic, statement)))
    const isOthers = topics.some(
      (topic) => topic.concept !== concept && gapBetween(topic, statement) < gap,
    )
    if (isOthers || gap >= (best?.gap ?? Infinity)) continue
    best = { level: statement.level, gap }
  }
  return best?.level
}

/** `A2` tells of a language, wherever it stands. */
function isCefr(line: Line, { from, to }: Hit): boolean {
  return line.tokens.slice(from, to).some(({ text }) => /^[abc][12]$/.test(text))
}

function gapBetween(a: Hit, b: Hit): number {
  return a.to <= b.from ? b.from - a.to : b.to <= a.from ? a.from - b.to : 0
}

function crossesStop(line: Line, a: Hit, b: Hit): boolean {
  const between = a.to <= b.from ? line.tokens.slice(a.to, b.from) : line.tokens.slice(b.to, a.from)
  return between.filter(({ text }) => /^[.!?;]$/.test(text)).length > 1
}
