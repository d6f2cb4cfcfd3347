'use client'
import { Button, useDocumentInfo, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import { isWriting } from '../is-writing.ts'
import { useBringIn } from './use-bring-in.ts'
import { useNews } from './use-news.ts'
import { sayWhen, wordsIn } from './words.ts'
import './together.css'

/**
 * One line over a form about what others have done to its document since. The form shows it at once
 * where nothing is unsaved and nobody is writing in it; otherwise by a button, or with the next save.
 */
export function NewsLine() {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { setLastUpdateTime } = useDocumentInfo()
  const { formRef } = useForm()
  const isModified = useFormModified()
  const bringIn = useBringIn()
  const isWritten = () => isWritingIn(formRef.current)
  const mayShow = () => !isModified && !isWritten()
  const { dismiss, holder, isBehind, news } = useNews(
    ({ act, at }) => {
      // The stage and what can be done with the story are asked for anew.
      setLastUpdateTime(Date.parse(at))
      if (mayShow() && !isWriting(act)) void bringIn(act, isWritten)
    },
    () => mayShow() && void bringIn('autosave', isWritten),
  )
  // Who is writing has changed it, of course.
  const done = news && !(holder && isWriting(news.act)) ? news : null
  const isOffered = isBehind && !isModified
  const isTold = done !== null || holder !== null || isOffered
  // What is said is read out where it comes into a place that was there before.
  return (
    <div className={isTold ? 'news-line' : undefined}>
      <div className="news-line__said" role="status">
        {done && <span>{words.done(done, sayWhen(done.at))}</span>}
        {holder && <span>{words.writing(holder.name, sayWhen(holder.at))}</span>}
        {isOffered && !done && !holder && <span>{words.newer}</span>}
      </div>
      {isOffered && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void bringIn(news?.act)}
          size="small"
        >
          {words.show}
        </Button>
      )}
      {done && (
        <Button
          aria-label={words.dismiss}
          buttonStyle="none"
          className="news-line__close"
          icon="x"
          margin={false}
          onClick={dismiss}
          size="small"
        />
      )}
    </div>
  )
}

/** Whether the cursor stands in a field of the form. */
function isWritingIn(form: HTMLElement | null): boolean {
  const { activeElement: at } = document
  if (!(at instanceof HTMLElement) || !form?.contains(at)) return false
  return at.isContentEditable || at.matches('input, textarea, select')
}
