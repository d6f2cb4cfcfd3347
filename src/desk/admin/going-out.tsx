import type { WidgetServerProps } from 'payload'
import { ready } from '../dashboard/questions.ts'
import { byDeadline, readStories } from '../dashboard/stories.ts'
import { Nothing, StoryList, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** What is approved or has its time. */
export async function GoingOut({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const lines = await readStories(req, { where: ready, sort: 'updatedAt' })
  return (
    <Widget title={words.goingOut}>
      {lines.length === 0 ? (
        <Nothing about={words.noneGoingOut} help={words.noneGoingOutHelp} />
      ) : (
        <StoryList lines={byDeadline(lines)} now={new Date()} time="dueAt" words={words} />
      )}
    </Widget>
  )
}
