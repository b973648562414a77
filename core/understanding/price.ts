/** The most that somebody can pay. What an activity costs is said elsewhere and is no limit. */
import type { Found } from './reading.ts'
import { firstHit, type Line, phrase, spanOf } from './words-line.ts'

const FREE = phrase(`
    gratis; kosteloos; voor (?:niks|niets|nop); (?:ik )?geen (?:geld|centen|budget); niks kosten; niets kosten; geen geld; zonder te betalen; leefloon; ocmw; geen cent(?: meer)?;
    (?:mag|moet|zou|kan) ~(?:niks|niets) ~(?:kosten|mag kosten); gratuit(?:e|s|es|ement)?; pas d'argent; plus d'argent; pas un (?:sou|euro|rond); sans payer; sans le sou; revenu d'integration; cpas;
    free; for free; no money; free of charge; without paying; no budget; broke
  `)
const FREE_AS_A_BIRD = phrase(`
    (?:i am|am|are you|feel|free|sugar|gluten|alcohol|smoke|are|is he|is she|we are|step) free;
    free (?:on|in|at|time|every|most|after|all|to|evenings?|mornings?|afternoons?|day|days|this|again|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|spot|spots|place|places|range|style|from)
  `)
const MOST =
  /(?:^| )(?:max|maximum|maximaal|hoogstens|hooguit|tot|onder|minder dan|niet meer dan|niet duurder dan|ten hoogste|maar|moins de|pas plus de|pas plus que|maximum de|que|jusqu' a|au maximum|at most|up to|under|less than|no more than|not more than|only|only pay|only spend|only afford|below|budget|budget van|budget is|budget de|budget of|mon budget|est de)(?: de| van| is| est de| [.:]| ongeveer| een| rond| about| around)? (?:€ |euro )?$/
const MONEY_AFTER = /^ (?:€|euro|euros|eur)(?= )/
const MONEY_BEFORE = /(?:€|euro) $/
const LIMIT_AFTER =
  /^ (?:€|euro|euros|eur) (?:max|maximum|maximaal|hoogstens|of minder|ou moins|or less|tops|at most|au maximum|is (?:mijn|het) max)(?= )/
const WINDOW = 40

/** The most that somebody can pay in euro: 0 when it must be free. */
export function priceIn(line: Line): Found<number> | undefined {
  for (const [at, token] of line.tokens.entries()) {
    const amount = token.kind === 'number' ? limitAt(line, at, token.text) : undefined
    if (amount !== undefined) {
      const span = spanOf(line, { from: at, to: at + 1 })
      return { value: amount, span, method: 'rule', score: 1 }
    }
  }
  const free = firstHit(line, FREE)
  if (free === undefined || firstHit(line, FREE_AS_A_BIRD) !== undefined) return undefined
  return { value: 0, span: spanOf(line, free), method: 'rule', score: 0.9 }
}

function limitAt(line: Line, at: number, text: string): number | undefined {
  const figures = /^(\d{1,4}(?:[.,]\d{1,2})?)(eur|euro|euros)?$/.exec(text)
  if (figures === null) return undefined
  const start = line.starts[at] ?? 0
  const before = line.text.slice(Math.max(0, start - WINDOW), start)
  const after = line.text.slice(start + text.length, start + text.length + WINDOW)
  const isMoney = figures[2] !== undefined || MONEY_AFTER.test(after) || MONEY_BEFORE.test(before)
  const isLimit = MOST.test(before) || LIMIT_AFTER.test(after)
  return isMoney && isLimit ? Number((figures[1] ?? '').replace(',', '.')) : undefined
}
