'use client'
import { useId } from 'react'
import { type BatchField, type BatchValue, empties } from '../../batch.ts'
import { unknownVariables } from '../../templates.ts'
import type { Choices } from './filter-bar.tsx'
import type { Words } from './words.ts'

type Props = {
  choices: Choices
  field: BatchField
  given: BatchValue | null
  onPut: (given: BatchValue | null) => void
  templates: string[]
  words: Words
}

const lists: BatchField[] = ['creators', 'keywords']
/** Texts that are filled for each photo. */
const filled: BatchField[] = ['caption', 'headline']

/** What a text of a batch names that means nothing. */
export function unknownIn(field: BatchField, given: BatchValue | null | undefined): string[] {
  return given && filled.includes(field) ? unknownVariables(given.value) : []
}

const long: BatchField[] = ['caption', 'headline', 'usageTerms']

/** One field of a batch: left alone until somebody says how it is to be set. */
export function BatchInput({ choices, field, given, onPut, templates, words }: Props) {
  const id = useId()
  const { batch } = words
  const unknown = unknownIn(field, given)
  const choose = (mode: string) =>
    onPut(isMode(mode) ? { mode, value: given?.value ?? firstOf(field, choices) } : null)
  const write = (value: string) => given && onPut({ ...given, value })
  return (
    <div className="batch-input">
      <label htmlFor={id}>{batch.fields[field]}</label>
      <select
        id={id}
        name={field}
        onChange={({ target }) => choose(target.value)}
        value={given?.mode ?? ''}
      >
        <option value="">{batch.keep}</option>
        <option value="ifEmpty">{batch.ifEmpty}</option>
        <option value="replace">{batch.replace}</option>
        {lists.includes(field) && <option value="add">{batch.add}</option>}
      </select>
      {given && templates.length > 0 && (
        <select
          aria-label={batch.template}
          onChange={({ target }) => write(target.value)}
          value={templates.includes(given.value) ? given.value : ''}
        >
          <option value="">{batch.template}</option>
          {templates.map((template) => (
            <option key={template}>{template}</option>
          ))}
        </select>
      )}
      {given && (
        <Value
          {...{ choices, field, given, words }}
          describedBy={unknown.length > 0 ? `${id}-unknown` : undefined}
          label={batch.fields[field]}
          onWrite={write}
        />
      )}
      <Faults {...{ batch, given, unknown }} id={`${id}-unknown`} />
    </div>
  )
}

type FaultsProps = Pick<Props, 'given'> & Pick<Words, 'batch'> & { id: string; unknown: string[] }

/** What of it cannot be filled, and what it takes away. */
function Faults({ batch, given, id, unknown }: FaultsProps) {
  return (
    <>
      {unknown.length > 0 && (
        <strong className="contact-sheet__wrong" id={id} role="status">
          {batch.unknown(unknown.map((name) => `{${name}}`).join(' '))}
        </strong>
      )}
      {given && empties(given) && (
        <strong className="contact-sheet__wrong" role="status">
          {batch.empties}
        </strong>
      )}
    </>
  )
}

function isMode(mode: string): mode is BatchValue['mode'] {
  return mode === 'replace' || mode === 'ifEmpty' || mode === 'add'
}

type ValueProps = Pick<Props, 'choices' | 'field' | 'words'> & {
  describedBy: string | undefined
  given: BatchValue
  label: string
  onWrite: (value: string) => void
}

function Value(props: ValueProps) {
  const { choices, describedBy, field, given, label, onWrite, words } = props
  const options = optionsOf(field, choices)
  const common = {
    'aria-describedby': describedBy,
    'aria-invalid': describedBy !== undefined,
    'aria-label': label,
    name: `${field}-value`,
    onChange: ({ target }: { target: { value: string } }) => onWrite(target.value),
    value: given.value,
  }
  if (options)
    return (
      <select {...common}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    )
  if (long.includes(field)) return <textarea {...common} rows={3} />
  return <input {...common} placeholder={lists.includes(field) ? words.batch.list : undefined} />
}

function optionsOf(field: BatchField, choices: Choices): [string, string][] | null {
  switch (field) {
    case 'event':
      return [['', '–'], ...choices.events.map(({ id, name }): [string, string] => [id, name])]
    case 'session':
      return [['', '–'], ...choices.sessions.map(({ id, title }): [string, string] => [id, title])]
    case 'usageCategory':
      return choices.categories.map(({ label, value }): [string, string] => [value, label])
    default:
      return null
  }
}

function firstOf(field: BatchField, choices: Choices): string {
  return optionsOf(field, choices)?.[0]?.[0] ?? ''
}
