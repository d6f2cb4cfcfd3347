'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { usageCategories } from '../../photos/usage-category.ts'
import type { Common } from './common-values.ts'
import { useChoices } from './use-choices.ts'
import type { Words } from './words.ts'

type Props = { common: Common; onChange: (common: Common) => void; words: Words }

const texts = [
  { field: 'creators', label: 'creators' },
  { field: 'creditText', label: 'credit' },
  { field: 'copyrightNotice', label: 'copyright' },
  { field: 'keywords', label: 'keywords' },
] as const

/** Event, session, and the values of the batch. What is changed counts for files not sent yet. */
export function CommonForm({ common, onChange, words }: Props) {
  const { events, sessions } = useChoices(common.event)
  const { i18n } = useTranslation()
  const set = (part: Partial<Common>): void => onChange({ ...common, ...part })
  return (
    <fieldset className="upload-desk__common">
      <legend>{words.common}</legend>
      <Choice
        isWide
        label={words.event}
        onChange={(event) => set({ event, session: '' })}
        options={events}
        value={common.event}
      />
      <Choice
        isWide
        label={words.session}
        onChange={(session) => set({ session })}
        options={sessions}
        value={common.session}
      />
      {texts.map(({ field, label }) => (
        <Text
          key={field}
          label={words[label]}
          onChange={(value) => set({ [field]: value })}
          value={common[field]}
        />
      ))}
      <Choice
        label={words.cameAs}
        onChange={(usageCategory) => set({ usageCategory })}
        options={categoriesIn(i18n.language)}
        value={common.usageCategory}
      />
      <Choice
        label={words.when}
        onChange={(when) => set({ isReplacing: when === 'replace' })}
        options={[{ id: 'replace', name: words.replace }]}
        none={words.ifEmpty}
        value={common.isReplacing ? 'replace' : ''}
      />
    </fieldset>
  )
}

function categoriesIn(language: string): { id: string; name: string }[] {
  return Object.entries(usageCategories)
    .filter(([id]) => id !== 'unknown')
    .map(([id, { en, zh }]) => ({ id, name: language.startsWith('zh') ? zh : en }))
}

type TextProps = { label: string; onChange: (value: string) => void; value: string }

function Text({ label, onChange, value }: TextProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        maxLength={500}
        onChange={({ target }) => onChange(target.value)}
        value={value}
      />
    </div>
  )
}

type ChoiceProps = TextProps & {
  isWide?: boolean
  none?: string
  options: { id: string; name: string }[]
}

function Choice({ isWide, label, none = '–', onChange, options, value }: ChoiceProps) {
  const id = useId()
  return (
    <div className={isWide ? 'upload-desk__wide' : undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={({ target }) => onChange(target.value)} value={value}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
