import type { WidgetServerProps } from 'payload'
import { type EmbargoEnd, embargoEnds } from '../../schedule/embargo-ends.ts'
import { untilLifted, weekFrom } from '../dashboard/questions.ts'
import { readStories } from '../dashboard/stories.ts'
import { listAddress } from '../list-address.ts'
import { When } from './when.tsx'
import { Nothing, shown, StoryList, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** What becomes public within a week because its embargo ends, then stories that wait for somebody to lift it. */
export async function Embargoes({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const now = new Date()
  const ends = await embargoEnds(req, weekFrom(now))
  const endless = await readStories(req, { where: untilLifted, sort: '-updatedAt' })
  return (
    <Widget title={words.embargoes}>
      {ends.length + endless.length === 0 && (
        <Nothing about={words.noneHeld} help={words.noneHeldHelp} />
      )}
      <ul>
        {ends.slice(0, shown).map((end) => (
          <li key={end.id}>
            <a href={addressOf(end)}>{end.title || words.untitled}</a>
            <small>
              {words.embargoOf(end.of, end.count)} · {words.until}{' '}
              <When at={end.at} zone={end.zone} />
            </small>
          </li>
        ))}
      </ul>
      {ends.length > shown && (
        <small>
          <a href="/admin/calendar">{words.more(ends.length - shown)}</a>
        </small>
      )}
      {endless.length > 0 && <small>{words.untilLifted}</small>}
      <StoryList lines={endless} now={now} words={words} />
    </Widget>
  )
}

function addressOf({ at, count, id, of }: EmbargoEnd): string {
  if (count === 1) return `/admin/collections/${of}/${id}`
  return listAddress(of, [['embargoUntil', 'equals', at]])
}
