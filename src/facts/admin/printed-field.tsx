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
  useOnlyEvent()
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

/** Where a story is about one event, its facts are those of that event until somebody says otherwise. */
function useOnlyEvent(): void {
  const { savedDocumentData } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const isChosen = useFormFields(([{ event }]) => Boolean(event?.value))
  const events: unknown = savedDocumentData?.events
  const [only, ...others] = Array.isArray(events) ? events.map(idOf) : []
  const hasAsked = useRef(false)
  useEffect(() => {
    if (hasAsked.current || isChosen || !only || others.length > 0) return
    hasAsked.current = true
    dispatchFields({ type: 'UPDATE', path: 'event', value: only })
  }, [dispatchFields, isChosen, only, others.length])
}

function idOf(event: unknown): string {
  return typeof event === 'object' && event !== null && 'id' in event
    ? textOf(event.id)
    : textOf(event)
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
