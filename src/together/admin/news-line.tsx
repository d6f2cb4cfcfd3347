'use client'
import { Button, useDocumentInfo, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import { useShow } from '../../fields/admin/use-show.ts'
import { noteMerge } from '../../rescue/merges.ts'
import type { Act } from '../../staff/act.ts'
import { isWriting } from '../is-writing.ts'
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
  const { id, setLastUpdateTime } = useDocumentInfo()
  const { formRef } = useForm()
  const isModified = useFormModified()
  const show = useShow()
  const update = async (act: Act = 'edit') => {
    noteMerge(String(id))
    await show(act)
  }
  const { dismiss, holder, isBehind, news } = useNews(({ act, at }) => {
    // The stage and what can be done with the story are asked for anew.
    setLastUpdateTime(Date.parse(at))
    if (!isModified && !isWriting(act) && !isWritingIn(formRef.current)) void update(act)
  })
  if (!news && !holder) return null
  // Who is writing has changed it, of course.
  const done = news && !(holder && isWriting(news.act)) ? news : null
  return (
    <div className="news-line" role="status">
      {done && <span>{words.done(done, sayWhen(done.at))}</span>}
      {holder && <span>{words.writing(holder.name, sayWhen(holder.at))}</span>}
      {isBehind && !isModified && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void update(news?.act)}
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
