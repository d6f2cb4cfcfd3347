import type { WidgetServerProps } from 'payload'
import { ready } from '../dashboard/questions.ts'
import { nextSchedules } from '../dashboard/schedules.ts'
import { byDeadline, readStories } from '../dashboard/stories.ts'
import { ScheduleList } from './schedule-list.tsx'
import { Nothing, StoryList, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** What has its time, the next first; then what is approved and has none. */
export async function GoingOut({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const [schedules, approved] = await Promise.all([
    nextSchedules(req),
    readStories(req, { where: ready, sort: 'updatedAt' }),
  ])
  const timed = new Set(schedules.map(({ article }) => article))
  const others = byDeadline(approved.filter(({ id }) => !timed.has(id)))
  return (
    <Widget title={words.goingOut}>
      {schedules.length > 0 && <ScheduleList lines={schedules} words={words} />}
      {others.length > 0 && (
        <>
          <small>{words.noTimeYet}</small>
          <StoryList lines={others} now={new Date()} words={words} />
        </>
      )}
      {schedules.length + others.length === 0 && (
        <Nothing about={words.noneGoingOut} help={words.noneGoingOutHelp} />
      )}
    </Widget>
  )
}
