/** How far somebody is with a talent, when they say so. */
import type { Level } from '../domain/index.ts'
import { type Hit, hitsOf, type Line, phrase } from './words-line.ts'

export const LEVEL_CUES: readonly (readonly [Level, RegExp])[] = [
  [
    'beginner',
    phrase(`
    (?:nog )?nooit ~(?:gedaan|geprobeerd|geleerd|gespeeld|gekookt|geprogrammeerd|gefietst|gezwommen);
    nog nooit; beginner; beginneling; beginnend(?:e)?; absolute beginner; van nul; vanaf nul;
    van (?:het )?begin; de basis; basis; helemaal nieuw; geen ervaring; zonder ervaring; a1; a2;
    voor groentje; eerste stappen; weet er niks van; kan er niks van;
    wil beginnen met; zou willen beginnen; kan (?:er )?nog niks; debutante?; grand debutant;
    jamais (?:fait|essaye|appris|joue|cuisine|cousu); je n'ai jamais; debuter; a partir de zero;
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
    een (?:klein )?beetje; (?:al )?een beetje; beetje; halfgevorderd; b1; b2; gemiddeld;
    redelijk (?:goed)?; al wat ervaring; ken de basis; tussenin; niet slecht; al enige ervaring;
    kan de basis; kan al wat; un peu; niveau (?:moyen|intermediaire|b1|b2); intermediaire; moyen;
    quelques bases; deja les bases; je me debrouille; a (?:little )?bit; a little;
    some experience; intermediate; know the basics; okay at; not bad at; decent; average
  `),
  ],
  [
    'advanced',
    phrase(`
    gevorderd(?:e)?;
    (?:al|sinds|reeds|meer dan) (?:\\d\\d|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig) jaar;
    (?:\\d\\d|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig) jaar (?:ervaring|lang|bezig|gedaan);
    (?:heel|gans|geheel) (?:mijn|mn|het|ons) leven; heel mijn leven; heel mijn carriere;
    professioneel; beroeps; expert; zeer ervaren; ervaren; van beroep; c1; c2; moedertaal;
    al jaren; al heel lang; vloeiend; jarenlang; van kindsbeen; avancee?; confirmee?;
    (?:depuis|pendant) (?:\\d\\d|dix|quinze|vingt|trente|quarante) ans;
    (?:\\d\\d|dix|quinze|vingt|trente) ans d'experience; toute ma vie; experte?;
    professionnel(?:le)?; niveau avance; couramment; experimentee?;
    depuis toujours; advanced;
    (?:for|over|since) ?(?:over |more than |about )?(?:\\d\\d|ten|fifteen|twenty|thirty|forty) years;
    (?:\\d\\d|ten|fifteen|twenty|thirty) years (?:of )?(?:experience|now)?;
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
    hitsOf(line, pattern).map((hit) => ({ ...hit, level })),
  ).sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The level that belongs to tokens: the nearest statement in the clauses around them. */
export function levelOf(
  line: Line,
  hit: Hit,
  levels: readonly LevelHit[],
  others: readonly Hit[],
): Level | undefined {
  let best: { level: Level; gap: number } | undefined
  for (const statement of levels) {
    const gap = gapBetween(hit, statement)
    const nearer = others.some((other) => gapBetween(other, statement) < gap)
    if (nearer || crossesStop(line, hit, statement)) continue
    if (best === undefined || gap < best.gap) best = { level: statement.level, gap }
  }
  return best?.level
}

function gapBetween(a: Hit, b: Hit): number {
  return a.to <= b.from ? b.from - a.to : b.to <= a.from ? a.from - b.to : 0
}

function crossesStop(line: Line, a: Hit, b: Hit): boolean {
  const between = a.to <= b.from ? line.tokens.slice(a.to, b.from) : line.tokens.slice(b.to, a.from)
  return between.filter(({ text }) => /^[.!?;]$/.test(text)).length > 1
}
