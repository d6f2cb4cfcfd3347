import type { WidgetServerProps } from 'payload'
import { staff } from '../../access/roles.ts'
import { listAddress } from '../list-address.ts'
import { mine } from '../dashboard/questions.ts'
import { byDeadline, readStories } from '../dashboard/stories.ts'
import { Nothing, StoryList, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** What lies with whoever looks, the earliest deadline first. */
export async function MyWork({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const person = staff(req)?.id ?? ''
  const lines = await readStories(req, { where: mine(person), sort: '-updatedAt' })
  const all = { href: listAddress('articles', [['assignee', 'equals', person]]), label: words.all }
  return (
    <Widget title={words.myWork} to={lines.length > 0 ? all : undefined}>
      {lines.length === 0 ? (
        <Nothing
          about={words.noWork}
          help={words.noWorkHelp}
          to={{ href: '/admin/coverage', label: words.toBoard }}
        />
      ) : (
        <StoryList lines={byDeadline(lines)} now={new Date()} time="dueAt" words={words} />
      )}
    </Widget>
  )
}
