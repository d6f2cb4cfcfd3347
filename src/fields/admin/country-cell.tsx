'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

/** A country in a list, by its name in the language of the admin. */
export function CountryCell({ cellData }: DefaultCellComponentProps<TextFieldClient>) {
  const { i18n } = useTranslation()
  const code: unknown = cellData
  if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code)) return '–'
  return new Intl.DisplayNames(i18n.language, { type: 'region' }).of(code) ?? code
}
