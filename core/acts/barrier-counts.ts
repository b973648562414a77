/**
 * What people agreed to pass on, as the coordinator reads it: counts, and none so small that it could be
 * somebody. What is left over of a count is never that small either, so that nothing follows from it.
 */
import { type Draft, paragraphs } from '../dialogue/index.ts'
import { BarrierKind, type BarrierReport, LEAST_SHOWN } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { all } from './all.ts'
import { nameOfBarrier } from './barrier-named.ts'
import type { Scene } from './scene.ts'

export interface BarrierCount {
  readonly kind: BarrierKind
  readonly count: number
  readonly places: readonly { readonly place: string; readonly count: number }[]
}

/** By kind, the most frequent first, each with the municipalities that can be told. */
export function countsOf(reports: readonly BarrierReport[]): BarrierCount[] {
  return BarrierKind.options
    .map((kind) => {
      const ofKind = reports.filter((one) => one.kind === kind)
      return { kind, count: ofKind.length, places: placesOf(ofKind) }
    })
    .filter(({ count }) => count >= LEAST_SHOWN)
    .sort((a, b) => b.count - a.count)
}

function placesOf(reports: readonly BarrierReport[]): { place: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { municipality } of reports)
    if (municipality !== undefined) counts.set(municipality, (counts.get(municipality) ?? 0) + 1)
  const shown = [...counts]
    .map(([place, count]) => ({ place, count }))
    .filter(({ count }) => count >= LEAST_SHOWN)
    .sort((a, b) => b.count - a.count || (a.place < b.place ? -1 : 1))
  const told = (): number => shown.reduce((sum, { count }) => sum + count, 0)
  const isTelling = (rest: number): boolean => rest > 0 && rest < LEAST_SHOWN
  while (shown.length > 0 && isTelling(reports.length - told())) shown.pop()
  return shown
}

export async function barrierCounts({
  house,
  club,
}: Pick<Scene, 'house' | 'club'>): Promise<Draft> {
  const reports: BarrierReport[] = []
  for await (const { record } of all(house, 'barrierReports', club.id, 'byMonth', []))
    reports.push(record)
  const counts = countsOf(reports)
  const least = { least: LEAST_SHOWN }
  if (counts.length === 0) return paragraphs(t('barrier.counts.none', least))
  return paragraphs(t('barrier.counts'), ...counts.map(lineOf), t('barrier.counts.few', least))
}

function lineOf({ kind, count, places }: BarrierCount): Phrase {
  const what = { phrase: nameOfBarrier(kind) }
  if (places.length === 0) return t('barrier.counts.line', { what, count })
  const list = places.map((one) => ({ phrase: t('barrier.counts.place', { ...one }) }))
  return t('barrier.counts.places', { what, count, places: { list } })
}
