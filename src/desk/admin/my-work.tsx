import type { WidgetServerProps } from 'payload'
import { type Role, staff } from '../../access/roles.ts'
import { stageNamed } from '../../articles/stage-labels.ts'
import { listAddress } from '../list-address.ts'
import { mine, stagesOfMine } from '../dashboard/questions.ts'
import { byDeadline, readStories } from '../dashboard/stories.ts'
import { Nothing, StoryList, Widget } from './widget.tsx'
import { type Words, wordsIn } from './words.ts'

/** What lies with whoever looks, the earliest deadline first. */
export async function MyWork({ req }: WidgetServerProps) {
  const { language } = req.i18n
  const words = wordsIn(language)
  const viewer = staff(req)
  const person = viewer?.id ?? ''
  const lines = await readStories(req, { where: mine(person), sort: '-updatedAt' })
  const href = listAddress(
    'articles',
    [
      ['assignee', 'equals', person],
      ['stage', 'in', stagesOfMine],
    ],
    'dueAt',
  )
  return (
    <Widget title={words.myWork} to={lines.length > 0 ? { href, label: words.all } : undefined}>
      {lines.length === 0 ? (
        <NoWork role={viewer?.role ?? 'viewer'} words={words} />
      ) : (
        <StoryList
          about={({ stage }) => stageNamed(stage, language)}
          lines={byDeadline(lines)}
          now={new Date()}
          words={words}
        />
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
