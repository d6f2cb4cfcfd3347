import type { DeskFigures } from '../../desk/figures.ts'
import type { LabelledReading } from './metrics.ts'

/** What the newsroom's own work has still to do. */
export function deskReadings(figures: () => DeskFigures): LabelledReading[] {
  return [
    {
      name: 'rostrum_schedules',
      help: 'Schedules that wait, should have been done, or failed this week',
      isShared: true,
      label: 'state',
      read: () => figures().schedules,
    },
    {
      name: 'rostrum_mail',
      help: 'Letters that have not been sent',
      isShared: true,
      label: 'state',
      read: () => figures().mail,
    },
  ]
}
