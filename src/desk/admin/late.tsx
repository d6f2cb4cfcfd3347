import type { WidgetServerProps } from 'payload'
import { late } from '../dashboard/questions.ts'
import { readStories } from '../dashboard/stories.ts'
import { Nothing, StoryList, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** What is past its deadline and not handed in, the longest first. */
export async function Late({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const now = new Date()
  const lines = await readStories(req, { where: late(now), sort: 'dueAt' })
  return (
    <Widget title={words.lateTitle}>
      {lines.length === 0 ? (
        <Nothing about={words.noneLate} help={words.noneLateHelp} />
      ) : (
        <StoryList lines={lines} now={now} time="dueAt" words={words} />
      )}
    </Widget>
  )
}
