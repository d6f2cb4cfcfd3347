import type { WidgetServerProps } from 'payload'
import { listAddress } from '../list-address.ts'
import { inReview } from '../dashboard/questions.ts'
import { byDeadline, readStories } from '../dashboard/stories.ts'
import { Nothing, StoryList, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** What writers have handed in. */
export async function WaitingForReview({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const lines = await readStories(req, { where: inReview, sort: 'updatedAt' })
  const all = { href: listAddress('articles', [['stage', 'equals', 'review']]), label: words.all }
  return (
    <Widget title={words.waiting} to={lines.length > 0 ? all : undefined}>
      {lines.length === 0 ? (
        <Nothing about={words.noneWaiting} help={words.noneWaitingHelp} />
      ) : (
        <StoryList lines={byDeadline(lines)} now={new Date()} words={words} />
      )}
    </Widget>
  )
}
