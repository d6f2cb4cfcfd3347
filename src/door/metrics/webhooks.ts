import type { LabelledReading } from './metrics.ts'

type Told = { queue: () => Record<string, number> }

/** What webhooks have still to be told, and what they could not be told. */
export function webhookReadings({ queue }: Told): LabelledReading[] {
  return [
    {
      name: 'rostrum_webhook_deliveries',
      help: 'Deliveries of webhooks that have not arrived',
      label: 'state',
      read: queue,
    },
  ]
}
