import type { ScheduleLine } from '../dashboard/schedules.ts'
import { When } from './when.tsx'
import type { Words } from './words.ts'

/** What is done at which time, or why it was not. */
export function ScheduleList({ lines, words }: { lines: readonly ScheduleLine[]; words: Words }) {
  return (
    <ul>
      {lines.map(({ act, article, at, error, id, isFailed, title, zone }) => (
        <li key={id}>
          <a href={`/admin/collections/articles/${article}`}>{title || words.untitled}</a>
          <small className={isFailed ? 'desk-widget__late' : undefined}>
            {isFailed ? words.failedAct[act] : words.act[act]} <When at={at} zone={zone} />
            {error && `: ${error}`}
          </small>
        </li>
      ))}
    </ul>
  )
}
