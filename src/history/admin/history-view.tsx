'use client'
import { Button, Gutter, useTranslation } from '@payloadcms/ui'
import { DocumentSteps } from '../../fields/admin/document-steps.tsx'
import { DifferenceList } from './difference-list.tsx'
import { RevisionList } from './revision-list.tsx'
import { useHistory } from './use-history.ts'
import { wordsIn } from './words.ts'
import './history.css'

/** Who changed what in an article: its kept states beside what differs between two of them. */
export function HistoryView() {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { differences, isFailed, more, pages, pair, setPair } = useHistory()
  const revOf = (id: string) => pages?.revisions.find((each) => each.id === id)?.rev ?? 0
  return (
    <Gutter className="history">
      <DocumentSteps view={words.tab} />
      <section>
        <h2>{words.title}</h2>
        <p>{isFailed ? words.failed : words.help}</p>
        {pages && <RevisionList {...pages} {...{ pair, setPair, words }} />}
        {!pages && !isFailed && <p role="status">{words.loading}</p>}
        {pages?.hasMore && (
          <Button buttonStyle="secondary" onClick={more} size="small">
            {words.more}
          </Button>
        )}
      </section>
      <section aria-live="polite">
        {pair && differences && (
          <>
            <h2>{words.between(revOf(pair.from), revOf(pair.to))}</h2>
            <DifferenceList differences={differences} words={words} />
          </>
        )}
      </section>
    </Gutter>
  )
}
