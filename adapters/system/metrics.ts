/**
 * Numbers for operators: how often each event of the journal happened, and how the process is doing.
 * Collecting begins with the first look; counting costs one addition.
 */
import type { Registry } from 'prom-client'
import type { Journal } from '../../core/ports/index.ts'

export interface Metrics {
  /** The same journal, counted. */
  readonly counting: (journal: Journal) => Journal
  /** Everything as Prometheus reads it. */
  readonly render: () => Promise<{ contentType: string; text: string }>
}

/** One gauge: its value, or one for each `of` under its label. */
export interface Reading {
  readonly name: string
  readonly help: string
  readonly label?: string
  readonly values: readonly { readonly of?: string; readonly value: number }[]
}

/** `readings` are taken at each look. */
export function metrics(readings: () => Promise<readonly Reading[]> = async () => []): Metrics {
  const events = new Map<string, number>()
  const alarms = new Map<string, number>()
  let registry: Promise<Registry> | undefined
  return {
    counting: (journal) => ({
      note(event, facts) {
        add(events, event)
        journal.note(event, facts)
      },
      alarm(event, cause, facts) {
        add(events, event)
        add(alarms, event)
        journal.alarm(event, cause, facts)
      },
    }),
    async render() {
      registry ??= collecting(events, alarms)
      const ready = await registry
      await gauge(ready, await readings())
      return { contentType: ready.contentType, text: await ready.metrics() }
    },
  }
}

function add(counts: Map<string, number>, event: string): void {
  counts.set(event, (counts.get(event) ?? 0) + 1)
}

async function gauge(registry: Registry, readings: readonly Reading[]): Promise<void> {
  const { Gauge } = await import('prom-client')
  for (const { name, help, label, values } of readings) {
    registry.removeSingleMetric(name)
    const labelNames = label === undefined ? [] : [label]
    const shown = new Gauge({ name, help, labelNames, registers: [registry] })
    for (const { of = '', value } of values)
      shown.set(label === undefined ? {} : { [label]: of }, value)
  }
}

async function collecting(
  events: ReadonlyMap<string, number>,
  alarms: ReadonlyMap<string, number>,
): Promise<Registry> {
  const prom = await import('prom-client')
  const registry = new prom.Registry()
  const show = (name: string, help: string, counts: ReadonlyMap<string, number>): void => {
    new prom.Counter({
      name,
      help,
      labelNames: ['event'],
      registers: [registry],
      collect() {
        this.reset()
        for (const [event, count] of counts) this.inc({ event }, count)
      },
    })
  }
  show('goesting_events_total', 'Events in the journal, by name.', events)
  show('goesting_alarms_total', 'Events that somebody should look at, by name.', alarms)
  prom.collectDefaultMetrics({ register: registry })
  return registry
}
