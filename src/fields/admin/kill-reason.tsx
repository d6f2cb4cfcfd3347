'use client'
import { SelectInput, useTranslation } from '@payloadcms/ui'
import { isKillReason, type KillReason, killReasons } from '../../wire/kill-reasons.ts'

type Props = { onChange: (reason: KillReason | null) => void; reason: KillReason | null }

/** Asked before something is killed: what readers are told of the reason. */
export function KillReasonChoice({ onChange, reason }: Props) {
  const { i18n } = useTranslation()
  const isChinese = i18n.language.startsWith('zh')
  const { help, label } = isChinese ? chinese : english
  return (
    <SelectInput
      description={help}
      label={label}
      name="kill-reason"
      onChange={(option) => {
        const value = Array.isArray(option) ? option[0]?.value : option?.value
        onChange(isKillReason(value) ? value : null)
      }}
      options={Object.entries(killReasons).map(([value, { en, zh }]) => ({
        value,
        label: isChinese ? zh : en,
      }))}
      path="kill-reason"
      value={reason ?? ''}
    />
  )
}

const english = {
  label: 'Reason for readers',
  help: 'Public: whoever asks for it is told so. Leave it empty to say nothing.',
}

const chinese: typeof english = {
  label: '公开的撤稿原因',
  help: '公开：读者访问时会看到；留空则不说明。',
}
