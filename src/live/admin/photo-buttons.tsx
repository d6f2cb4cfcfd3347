'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { PhotoPicker } from '../../galleries/admin/photo-picker.tsx'
import { wordsIn as galleryWordsIn } from '../../galleries/admin/words.ts'
import type { useUploads } from './use-uploads.ts'
import type { Words } from './words.ts'

type Props = {
  mayUpload: boolean
  onAdd: (photos: string[]) => void
  scope: { event: string; session: string }
  there: readonly string[]
  uploads: ReturnType<typeof useUploads>
  words: Words
}

/** Photos of the desk, or new ones from this laptop or phone. */
export function PhotoButtons({ mayUpload, onAdd, scope, there, uploads, words }: Props) {
  const { i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const pickerWords = { ...galleryWordsIn(i18n.language), pickerTitle: words.pickerTitle }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)} size="small">
        {words.photo}
      </Button>
      {mayUpload && (
        <>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => input.current?.click()}
            size="small"
          >
            {words.upload}
          </Button>
          <input
            accept="image/*,.tif,.tiff,.avif"
            aria-label={words.upload}
            className="live__file"
            multiple
            onChange={({ target }) => {
              uploads.add(target.files)
              target.value = ''
            }}
            ref={input}
            tabIndex={-1}
            type="file"
          />
        </>
      )}
      {isOpen && (
        <PhotoPicker
          onAdd={onAdd}
          onClose={() => setOpen(false)}
          scope={scope}
          there={there}
          words={pickerWords}
        />
      )}
    </>
  )
}
