import type { WidgetServerProps } from 'payload'
import { staff } from '../../access/roles.ts'
import { laggingTranslations } from '../../translations/lagging.ts'
import { openTasks } from '../../translations/open-tasks.ts'
import { Nothing, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** As many of each as are looked at. */
const shown = 4

/** Translations whose original was corrected, or says something else since. */
export async function Translations({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const person = staff(req)
  if (person === null) return null
  const [tasks, behind] = await Promise.all([
    openTasks(req, person),
    laggingTranslations(req, person),
  ])
  const asked = new Set(tasks.map(({ id }) => id))
  const others = behind.filter(({ id }) => !asked.has(id))
  if (tasks.length + others.length === 0)
    return (
      <Widget title={words.translations}>
        <Nothing about={words.noneToFollow} help={words.noneToFollowHelp} />
      </Widget>
    )
  return (
    <Widget title={words.translations}>
      <ul>
        {tasks.slice(0, shown).map(({ headline, id, language, note }) => (
          <li key={id}>
            <a href={`/admin/collections/articles/${id}`}>{headline || words.untitled}</a>
            <small>
              {language} · {words.originalCorrected} {note}
            </small>
          </li>
        ))}
        {others.slice(0, shown).map(({ behind: paragraphs, headline, id, isInDraft, language }) => (
          <li key={id}>
            <a href={`/admin/collections/articles/${id}/translation`}>
              {headline || words.untitled}
            </a>
            <small>
              {language} · {words.behind(paragraphs)}
              {isInDraft && ` · ${words.inDraft}`}
            </small>
          </li>
        ))}
      </ul>
    </Widget>
  )
}
