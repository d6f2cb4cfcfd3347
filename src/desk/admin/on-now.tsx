import type { WidgetServerProps } from 'payload'
import { sessionsOn } from '../dashboard/sessions-on.ts'
import { When } from './when.tsx'
import { Nothing, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** The sessions that are on, each with its row on the board and the live blog. */
export async function OnNow({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const sessions = await sessionsOn(req, new Date())
  return (
    <Widget title={words.onNow}>
      {sessions.length === 0 ? (
        <Nothing
          about={words.noneOn}
          help={words.noneOnHelp}
          to={{ href: '/admin/coverage', label: words.toBoard }}
        />
      ) : (
        <ul>
          {sessions.map(({ blog, end, event, id, title }) => (
            <li key={id}>
              <a href={`/admin/collections/events/${event.id}/coverage#${id}`}>{title}</a>
              <small>
                {event.name} · {words.until} <When at={end} zone={event.timeZone} />
                {blog !== null && (
                  <>
                    {' · '}
                    <a href={`/admin/collections/articles/${blog}/live`}>{words.liveBlog}</a>
                  </>
                )}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Widget>
  )
}
