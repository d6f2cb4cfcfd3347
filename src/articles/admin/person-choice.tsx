'use client'
import { SelectInput, useTranslation } from '@payloadcms/ui'
import { usePeople } from '../../translations/admin/use-people.ts'
import { barWords } from './bar-words.ts'

type Props = { onChange: (person: string | null) => void; person: string | null }

/** Asked when a story is assigned: to whom. */
export function PersonChoice({ onChange, person }: Props) {
  const { i18n } = useTranslation()
  const people = usePeople()
  const words = barWords(i18n.language)
  return (
    <SelectInput
      description={words.toWhomHelp}
      isClearable={false}
      label={words.toWhom}
      name="move-assignee"
      onChange={(option) => {
        const value = Array.isArray(option) ? option[0]?.value : option?.value
        onChange(typeof value === 'string' ? value : null)
      }}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      path="move-assignee"
      required
      value={person ?? ''}
    />
  )
}
