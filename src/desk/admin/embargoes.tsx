import type { WidgetServerProps } from 'payload'
import { held } from '../dashboard/questions.ts'
import { byEmbargo, readStories } from '../dashboard/stories.ts'
import { Nothing, StoryList, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** Stories that become public within a week because their embargo ends, then those that wait for somebody to lift it. */
export async function Embargoes({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const now = new Date()
  const lines = byEmbargo(await readStories(req, { where: held(now), sort: 'embargoUntil' }))
  return (
    <Widget title={words.embargoes}>
      {lines.length === 0 ? (
        <Nothing about={words.noneHeld} help={words.noneHeldHelp} />
      ) : (
        <StoryList lines={lines} now={now} time="embargoUntil" words={words} />
      )}
    </Widget>
  )
}
