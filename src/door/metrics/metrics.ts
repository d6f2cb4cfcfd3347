import {
  AggregatorRegistry,
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
  type PrometheusContentType,
} from 'prom-client'
import type { Measure } from '../../delivery/measure.ts'

/** One figure read when somebody asks, or one for each value of a label. */
export type Reading = {
  /** `rostrum_…`, with its unit at the end. */
  name: string
  help: string
  /** A count that only grows while the process lives; its name ends in `_total`. */
  grows?: true
  /** All processes that serve together say the same, not each a part of it. */
  isShared?: true
  read: () => number
}

export type LabelledReading = Omit<Reading, 'read'> & {
  label: string
  read: () => Record<string, number>
}

export type Metrics = {
  /** What delivery tells of its answers. */
  measure: Measure
  /** Adds figures of another part. Reading must be quick and must not throw. */
  add: (readings: readonly (Reading | LabelledReading)[]) => void
  /** Everything, as Prometheus reads it. */
  print: () => Promise<{ contentType: string; text: string }>
}

/** Seconds: from a turn that came at once to one that should have been refused. */
const waits = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

/**
 * Counts for Prometheus: this process, and whatever is added. `figures` prints those of several
 * processes together, which then is what everybody gets from each.
 */
export function startMetrics(figures?: () => Promise<string>): Metrics {
  const registry = figures ? new AggregatorRegistry<PrometheusContentType>() : new Registry()
  AggregatorRegistry.setRegistries([registry])
  collectDefaultMetrics({ register: registry })
  const waited = new Histogram({
    name: 'rostrum_wait_seconds',
    help: 'How long answers that had to be made waited for their turn',
    buckets: waits,
    registers: [registry],
  })
  return {
    measure: { answered: countAnswers(registry), waited: (ms) => waited.observe(ms / 1000) },
    add: (readings) => {
      for (const reading of readings) register(registry, reading)
    },
    print: async () => ({
      contentType: registry.contentType,
      text: await (figures ? figures() : registry.metrics()),
    }),
  }
}

/** Counted in a plain map, so that a request costs a look-up; put into form when read. */
function countAnswers(registry: Registry): Measure['answered'] {
  const counts = new Map<string, { labels: Record<string, string>; count: number }>()
  const counter = new Counter({
    name: 'rostrum_answers_total',
    help: 'Answers of the delivery API by route, status and what the cache had',
    labelNames: ['route', 'status', 'cache'],
    registers: [],
    collect() {
      this.reset()
      for (const { labels, count } of counts.values()) this.inc(labels, count)
    },
  })
  registry.registerMetric(counter)
  return (route, code, cache) => {
    const key = `${route} ${code} ${cache}`
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { labels: { route, status: statusOf(code), cache }, count: 1 })
  }
}

/** Its class, but those an operator acts on by themselves. */
function statusOf(code: number): string {
  return [304, 429, 503].includes(code) ? String(code) : `${Math.floor(code / 100)}xx`
}

function register(registry: Registry, reading: Reading | LabelledReading): void {
  const { name, help } = reading
  if (!('label' in reading) && reading.grows) return registerCount(registry, reading)
  const labelNames = 'label' in reading ? [reading.label] : []
  const gauge = new Gauge({
    name,
    help,
    labelNames,
    aggregator: reading.isShared ? 'max' : 'sum',
    registers: [],
    collect() {
      if (!('label' in reading)) return this.set(reading.read())
      this.reset()
      for (const [value, figure] of Object.entries(reading.read())) {
        this.set({ [reading.label]: value }, figure)
      }
    },
  })
  registry.registerMetric(gauge)
}

function registerCount(registry: Registry, { name, help, read }: Reading): void {
  const counter = new Counter({
    name,
    help,
    registers: [],
    collect() {
      this.reset()
      this.inc(read())
    },
  })
  registry.registerMetric(counter)
}
