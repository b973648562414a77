/** Numbers for operators, as Prometheus reads them. */
import { expect, it } from 'vitest'
import { metrics } from '../../../adapters/system/metrics.ts'
import { keptJournal } from '../../_kit/journal.ts'

it('counts every event by its name, and hands it on to the journal', async () => {
  const { counting, render } = metrics()
  const kept = keptJournal()
  const journal = counting(kept)
  journal.note('outbox.sent', { id: 'o1' })
  journal.note('outbox.sent', { id: 'o2' })
  journal.alarm('outbox.broken', new Error('no'), { id: 'o3' })
  expect(kept.notes.map(({ facts }) => facts['id'])).toEqual(['o1', 'o2'])
  expect(kept.alarms).toHaveLength(1)

  const { contentType, text } = await render()
  expect(contentType).toMatch(/^text\/plain/)
  expect(text).toContain('goesting_events_total{event="outbox.sent"} 2')
  expect(text).toContain('goesting_events_total{event="outbox.broken"} 1')
  expect(text).toContain('goesting_alarms_total{event="outbox.broken"} 1')
  expect(text).toContain('process_cpu_seconds_total')
})

it('goes on counting after it was read', async () => {
  const { counting, render } = metrics()
  const journal = counting(keptJournal())
  journal.note('started')
  await render()
  journal.note('started')
  expect((await render()).text).toContain('goesting_events_total{event="started"} 2')
})

it('keeps two houses in one process apart', async () => {
  const [one, two] = [metrics(), metrics()]
  one.counting(keptJournal()).note('started')
  await one.render()
  expect((await two.render()).text).not.toContain('event="started"')
})
