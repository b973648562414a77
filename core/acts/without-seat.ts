/** What somebody reads for whom there was no place: their own reason, what would help, and what there is now. */
import { type Draft, type DraftChoice, paragraphs, withChoices } from '../dialogue/index.ts'
import type { ConceptId, Member } from '../domain/index.ts'
import type { Unplaced } from '../forming/index.ts'
import { mayBeMatchedOn } from '../policy/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { t } from '../texts/index.ts'
import { WAYS_ON } from './ways-on.ts'

export function waitingDraft({ reason, wouldHelp }: Unplaced, wish?: ConceptId): Draft {
  const own = reason.key === 'forming.seat.none' ? [] : [reason]
  const help = wouldHelp ?? t('round.unplaced.why')
  const said = paragraphs(t('forming.seat.none'), ...own, help, t('round.unplaced.next'))
  return withChoices(said, waysOf(wish))
}

/** «Waarom?»: what a group takes, and nothing of others. */
export function whyNoSeat(wish?: ConceptId): Draft {
  return withChoices(paragraphs(t('round.unplaced.why')), waysOf(wish))
}

/** What they want first, as far as people can be found for it. */
export function wishOf({ wants }: Member, taxonomy: Taxonomy): ConceptId | undefined {
  return wants.find(({ concept }) => mayBeMatchedOn(concept, taxonomy) === 'people')?.concept
}

function waysOf(wish: ConceptId | undefined): DraftChoice[] {
  return [
    { command: 'round-join', about: 'next', label: t('round.again') },
    ...(wish === undefined
      ? []
      : [{ command: 'wish-show' as const, about: wish, label: t('round.unplaced.now') }]),
    ...WAYS_ON,
  ]
}
