'use client'
import {
  FieldDescription,
  FieldLabel,
  useConfig,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import './crop-choice.css'
import { text } from './text.ts'
import { useSeen } from './use-seen.ts'

/** In the form: which crop of the photo beside it is shown. */
export function CropField({ field, path, readOnly }: TextFieldClientProps) {
  const { admin, label } = field
  return (
    <div className="field-type crop-choice">
      <FieldLabel htmlFor={`crop-${path}`} label={label} path={path} />
      <CropChoice id={`crop-${path}`} isReadOnly={readOnly === true} path={path} />
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}

type Props = { id?: string; isReadOnly: boolean; path: string }

/** The crops of the photo that is chosen in the same row, by name. */
export function CropChoice({ id, isReadOnly, path }: Props) {
  const { setValue, value } = useField<string | null>({ path })
  const { i18n } = useTranslation()
  const own = useId()
  const photo = useFormFields(([fields]) => fields[path.replace(/crop$/, 'photo')]?.value)
  const { seen, shown } = useSeen<HTMLSelectElement>()
  const drawn = useDrawnCrops(seen ? text(photo) : '')
  const words = i18n.language.startsWith('zh') ? chinese : english
  const chosen = text(value)
  const known = ['', 'square', 'wide', ...(drawn ?? [])]
  const isGone = drawn !== null && !known.includes(chosen)
  return (
    <select
      disabled={isReadOnly}
      id={id ?? own}
      onChange={({ target }) => setValue(target.value || null)}
      ref={shown}
      value={chosen}
    >
      {[...new Set([...known, chosen])].map((name) => (
        <option key={name} value={name}>
          {isGone && name === chosen ? words.gone(name) : (words.names[name] ?? name)}
        </option>
      ))}
    </select>
  )
}

const answer = z.object({ crops: z.array(z.object({ name: z.string() })).nullish() })

/** Null until they are known. */
function useDrawnCrops(photo: string): string[] | null {
  const { config } = useConfig()
  const { api } = config.routes
  const [names, setNames] = useState<string[] | null>(null)
  useEffect(() => {
    setNames(null)
    if (photo === '') return
    const leaving = new AbortController()
    const address = `${api}/photos/${photo}?draft=true&depth=0&select[crops]=true`
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then(async (found) => answer.parse(found.ok ? await found.json() : null))
      .then(({ crops }) => setNames((crops ?? []).map(({ name }) => name)))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [api, photo])
  return names
}

type Words = { names: Record<string, string>; gone: (name: string) => string }

const english: Words = {
  names: { '': 'Whole picture', square: 'Square', wide: 'Wide (16:9)' },
  gone: (name) => `${name}: the photo no longer has it`,
}

const chinese: Words = {
  names: { '': '全图', square: '方形', wide: '宽幅（16:9）' },
  gone: (name) => `${name}：图片已无此裁切`,
}
