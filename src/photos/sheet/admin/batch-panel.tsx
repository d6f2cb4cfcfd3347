'use client'
import { Button } from '@payloadcms/ui'
import { type SyntheticEvent, useState } from 'react'
import {
  type Batch,
  type BatchField,
  batchFields,
  type BatchValue,
  changesFor,
} from '../../batch.ts'
import { asksProgramme, fillTemplate, isElsewhere, templates, variables } from '../../templates.ts'
import type { Frame } from '../frame.ts'
import type { Change } from '../sheet.ts'
import type { Choices } from './filter-bar.tsx'
import { BatchInput, unknownIn } from './batch-input.tsx'
import { useFirstFocus } from './use-first-focus.ts'
import { useProgramme } from './use-programme.ts'
import type { Words } from './words.ts'

export type Left = { unchanged: number; notFilled: number }

type Props = {
  choices: Choices
  event: string | null
  frames: Frame[]
  language: string
  /** Also how many photos stay as they are, and on how many a text does for want of what it names. */
  onApply: (changes: Change[], left: Left) => void
  onLeave: () => void
  words: Words
}

/** Sets the same on all selected photos: only what is chosen, over what is there or where nothing is. */
export function BatchPanel(props: Props) {
  const { choices, frames, language, onLeave, words } = props
  const { apply, batch, elsewhere, isUnclear, lacks, put } = useBatch(props)
  const panel = useFirstFocus<HTMLFormElement>()
  return (
    <form
      aria-label={words.batch.title(frames.length)}
      className="contact-sheet__panel"
      onKeyDown={(pressed) => {
        pressed.stopPropagation()
        if (pressed.key === 'Escape') onLeave()
      }}
      onSubmit={apply}
      ref={panel}
    >
      <h2>{words.batch.title(frames.length)}</h2>
      <p className="field-description">{words.batch.about}</p>
      {batchFields.map((field) => (
        <BatchInput
          {...{ choices, field, words }}
          given={batch[field] ?? null}
          key={field}
          onPut={(given) => put(field, given)}
          templates={field === 'caption' ? (templates[language] ?? templates.en ?? []) : []}
        />
      ))}
      <Variables {...{ elsewhere, lacks, words }} />
      <div className="contact-sheet__acts">
        <Button
          disabled={Object.keys(batch).length === 0 || isUnclear}
          margin={false}
          size="small"
          type="submit"
        >
          {words.batch.apply(frames.length)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onLeave} size="small">
          {words.leave}
        </Button>
      </div>
    </form>
  )
}

type VariablesProps = { elsewhere: number; lacks: number; words: Words }

/** What can be filled for each photo, and what of it cannot be here. */
function Variables({ elsewhere, lacks, words }: VariablesProps) {
  const { batch } = words
  return (
    <>
      <p className="field-description">
        {batch.variables(variables.map((name) => `{${name}}`).join(' '))}
      </p>
      {elsewhere > 0 && (
        <strong className="contact-sheet__wrong" role="status">
          {batch.elsewhere(elsewhere)}
        </strong>
      )}
      {lacks > 0 && (
        <strong
          className="contact-sheet__wrong"
          ref={(said) => said?.scrollIntoView({ block: 'nearest' })}
          role="alert"
        >
          {batch.noneFilled(lacks)}
        </strong>
      )}
    </>
  )
}

function useBatch({ event, frames, language, onApply }: Props) {
  const [batch, setBatch] = useState<Batch>({})
  const [lacks, setLacks] = useState(0)
  const programme = useProgramme(event, language)
  const put = (field: BatchField, given: BatchValue | null) => {
    setLacks(0)
    setBatch(({ [field]: _before, ...others }) => (given ? { ...others, [field]: given } : others))
  }
  const isUnclear = batchFields.some((field) => unknownIn(field, batch[field]).length > 0)
  const asks = Object.values(batch).some(({ value }) => asksProgramme(value))
  const elsewhere = asks ? frames.filter((frame) => isElsewhere(frame, event)).length : 0
  const apply = (submitted: SyntheticEvent) => {
    submitted.preventDefault()
    const notFilled = new Set<string>()
    const fill = (text: string, frame: Frame) => {
      const filled = fillTemplate(text, frame, { language, programme })
      if (filled === null) notFilled.add(frame.id)
      return filled
    }
    const changes = frames.map((frame) => ({ id: frame.id, set: changesFor(frame, batch, fill) }))
    const some = changes.filter(({ set }) => Object.keys(set).length > 0)
    if (some.length === 0 && notFilled.size > 0) return setLacks(notFilled.size)
    onApply(some, {
      unchanged: changes.length - some.length,
      notFilled: notFilled.size,
    })
  }
  return { apply, batch, elsewhere, isUnclear, lacks, put }
}
