import type { WidgetServerProps } from 'payload'
import { type Role, staff } from '../../access/roles.ts'
import { listAddress } from '../list-address.ts'
import { mine } from '../dashboard/questions.ts'
import { byDeadline, readStories } from '../dashboard/stories.ts'
import { Nothing, StoryList, Widget } from './widget.tsx'
import { type Words, wordsIn } from './words.ts'

/** What lies with whoever looks, the earliest deadline first. */
export async function MyWork({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const viewer = staff(req)
  const person = viewer?.id ?? ''
  const lines = await readStories(req, { where: mine(person), sort: '-updatedAt' })
  const all = { href: listAddress('articles', [['assignee', 'equals', person]]), label: words.all }
  return (
    <Widget title={words.myWork} to={lines.length > 0 ? all : undefined}>
      {lines.length === 0 ? (
        <NoWork role={viewer?.role ?? 'viewer'} words={words} />
      ) : (
        <StoryList lines={byDeadline(lines)} now={new Date()} time="dueAt" words={words} />
      )}
    </Widget>
  )
}

/** Translators begin at a story that is out, everybody else at the board. */
function NoWork({ role, words }: { role: Role; words: Words }) {
  const published = listAddress('articles', [['_status', 'equals', 'published']])
  return role === 'translator' ? (
    <Nothing
      about={words.noWork}
      help={words.noTranslationsHelp}
      to={{ href: published, label: words.toPublished }}
    />
  ) : (
    <Nothing
      about={words.noWork}
      help={words.noWorkHelp}
      to={{ href: '/admin/coverage', label: words.toBoard }}
    />
  )
}
