import { Button, toast, useDocumentInfo, useField } from '@payloadcms/ui'
import type { Words } from './words.ts'

type Props = { revision: number; words: Words }

/** A translation is up to date when its translator says so, as part of the form it stands in. */
export function MarkUpToDate({ revision, words }: Props) {
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const { disabled, setValue, value } = useField<number>({ path: 'translatedFromRevision' })
  if (value === revision) return <span role="status">{words.marked(revision)}</span>
  if (!hasSavePermission || disabled || isTrashed) return null
  const mark = (): void => {
    setValue(revision)
    toast.success(words.marked(revision))
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={mark} size="small" type="button">
      {words.mark}
    </Button>
  )
}
