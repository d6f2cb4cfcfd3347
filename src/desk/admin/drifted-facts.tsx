import type { WidgetServerProps } from 'payload'
import { driftedFacts } from '../../facts/drift.ts'
import { Nothing, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** As many as are looked at. */
const shown = 6

/** Published stories that print what their event no longer says; the form of the event mends them. */
export async function DriftedFacts({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const stories = await driftedFacts(req)
  return (
    <Widget title={words.drifted}>
      {stories.length === 0 ? (
        <Nothing about={words.noneDrifted} help={words.noneDriftedHelp} />
      ) : (
        <ul>
          {stories.slice(0, shown).map(({ drift, headline, id, language }) => (
            <li key={id}>
              <a href={`/admin/collections/articles/${id}`}>{headline}</a>
              <small>
                {language}
                {drift.map(({ event, fact, now, printed }) => (
                  <span key={`${event} ${fact}`}>
                    {' · '}
                    <a href={`/admin/collections/events/${event}`}>
                      {printed} → {now ?? '–'}
                    </a>
                  </span>
                ))}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Widget>
  )
}
