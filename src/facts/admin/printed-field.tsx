'use client'
import {
  TextInput,
  useConfig,
  useDocumentInfo,
  useField,
  useForm,
  useFormFields,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'
import { z } from 'zod'

const saidSchema = z.record(
  z.string(),
  z.object({ value: z.string(), printed: z.string() }).nullable(),
)

/** What is printed: filled in when event and fact are chosen, and anew when another is. */
export function PrintedField({ field, path, readOnly }: TextFieldClientProps) {
  const { setValue, showError, value } = useField<string>({ path })
  usePrinted(setValue)
  return (
    <TextInput
      description={field.admin?.description}
      label={field.label}
      onChange={({ target }: { target: { value: string } }) => setValue(target.value)}
      path={path}
      readOnly={readOnly === true}
      showError={showError}
      value={value}
    />
  )
}

/** What an older fact was printed with stays as it is: opening it changes nothing. */
function usePrinted(setValue: (printed: string) => void): void {
  const { dispatchFields } = useForm()
  const { config } = useConfig()
  const language = textOf(useDocumentInfo().savedDocumentData?.language) || 'en'
  const chosen = useFormFields(([{ event, fact }]) =>
    [textOf(event?.value), textOf(fact?.value)].join(' ').trim(),
  )
  const isPrinted = useFormFields(([{ value }]) => Boolean(value?.value))
  const before = useRef(isPrinted ? chosen : '')
  const { api } = config.routes
  useEffect(() => {
    const [event, fact] = chosen.split(' ')
    if (!event || !fact || chosen === before.current) return
    const leaving = new AbortController()
    const fill = async () => {
      const address = `${api}/events/${event}/facts?language=${language}`
      const answer = await fetch(address, { credentials: 'include', signal: leaving.signal })
      const said = saidSchema.parse(await answer.json())[fact]
      before.current = chosen
      setValue(said?.printed ?? '')
      dispatchFields({ type: 'UPDATE', path: 'value', value: said?.value ?? null })
    }
    fill().catch(() => undefined)
    return () => leaving.abort()
  }, [api, chosen, dispatchFields, language, setValue])
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
