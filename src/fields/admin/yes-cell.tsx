'use client'
import { useTranslation } from '@payloadcms/ui'
import type { CheckboxFieldClient, DefaultCellComponentProps } from 'payload'

/** A tick in a list, where there is one. */
export function YesCell({ cellData }: DefaultCellComponentProps<CheckboxFieldClient>) {
  const { i18n } = useTranslation()
  if (!cellData) return '–'
  return i18n.language.startsWith('zh') ? '✓ 是' : '✓ Yes'
}
