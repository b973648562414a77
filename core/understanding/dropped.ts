/** The talents that somebody is done with. */
import type { Mention } from './mention.ts'
import type { Line } from './words-line.ts'

/** Before a talent, in the same clause: it is done with. */
const DONE_BEFORE =
  / (?:niet meer|niks meer met|nooit meer|niet langer|no longer|not anymore|stop met|stop|gestopt met|stoppen met|schrap|verwijder|wis|haal|remove|delete|supprime|supprimez|enleve|enlevez|retire|retirez|plus (?:envie|besoin|faire|apprendre|de|d'|du)|ne (?:veux|voudrais|peux|fais) plus|arrete (?:de|d'|le|la|les)?) (?:(?!maar |mais |but |wel |en |et |and )[^ .,;!?]+ ){0,4}$/
/** Behind it: `naaien hoeft niet meer`, `geen gitaar meer`, `not sewing anymore`. */
const DONE_AFTER =
  /^ (?:[^ .,;!?]+ ){0,3}?(?:niet meer|niet langer|meer|mag weg|weg|anymore|any more)(?= (?:[.,!?;]|$|maar |mais |but |wel |leren |doen |spelen |volgen |geven |maken )|$)/
const NONE_BEFORE = / (?:geen|niet|nooit|not|n'|ne|pas)(?: [^ .,;!?]+){0,5} $/

/** The talents that somebody is done with, in the order of the text. */
export function droppedOf(line: Line, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => {
    const start = line.starts[mention.from] ?? 0
    const before = line.text.slice(Math.max(0, start - 70), start)
    if (DONE_BEFORE.test(before)) return true
    const end = (line.starts[mention.to] ?? line.text.length) - 1
    const behind = line.text.slice(end, end + 50)
    if (!DONE_AFTER.test(behind)) return false
    return NONE_BEFORE.test(before) || /^ (?:[^ .,;!?]+ ){0,3}?(?:niet|mag weg|weg)/.test(behind)
  })
}
