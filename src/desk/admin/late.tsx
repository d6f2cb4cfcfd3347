import type { WidgetServerProps } from 'payload'
import { late } from '../dashboard/questions.ts'
import { troubledSchedules } from '../dashboard/schedules.ts'
import { readStories } from '../dashboard/stories.ts'
import { ScheduleList } from './schedule-list.tsx'
import { Nothing, StoryList, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** What did not go out as scheduled, then what is past its deadline and not handed in. */
export async function Late({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const now = new Date()
  const [schedules, lines] = await Promise.all([
    troubledSchedules(req, now),
    readStories(req, { where: late(now), sort: 'dueAt' }),
  ])
  return (
    <Widget title={words.lateTitle}>
      {schedules.length > 0 && <ScheduleList lines={schedules} words={words} />}
      {lines.length > 0 && <StoryList lines={lines} now={now} words={words} />}
      {schedules.length + lines.length === 0 && (
        <Nothing about={words.noneLate} help={words.noneLateHelp} />
      )}
    </Widget>
  )
}
