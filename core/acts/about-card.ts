/** Words about one's own card, beside what else is going on: a line by its name, short messages, company. */
import {
  asksShort,
  companyIn,
  type Draft,
  type Line,
  lineNamed,
  type Own,
  paragraphs,
  withChoices,
} from '../dialogue/index.ts'
import { t } from '../texts/index.ts'
import { aside } from './always.ts'
import { mayEditCard } from './card-choices.ts'
import { begin } from './converse.ts'
import { askLine, withOwn } from './edit-card.ts'
import type { Words } from './opening.ts'
import type { Scene } from './scene.ts'

export async function aboutCard(scene: Scene, { text }: Words): Promise<boolean> {
  // How they want to be written to is theirs from the first word, as their language is.
  if (asksShort(text)) return keep(scene, 'short', { short: true }, paragraphs(t('card.short.on')))
  if (!mayEditCard(scene.member)) return false
  const line = lineNamed(text)
  if (line !== undefined) {
    const next = askLine(scene, line)
    if (next !== undefined) await begin(scene, next)
    return true
  }
  const company = companyIn(text)
  if (company === undefined) return false
  return keep(scene, 'company', { company }, paragraphs(t(`card.company.on.${company}`)))
}

async function keep(scene: Scene, line: Line, own: Own, receipt: Draft): Promise<true> {
  scene.member = withOwn(scene.member, own)
  const change = {
    command: 'card-line',
    about: line,
    label: t('card.change'),
    quiet: true,
  } as const
  await aside(scene, mayEditCard(scene.member) ? withChoices(receipt, [change]) : receipt)
  return true
}
