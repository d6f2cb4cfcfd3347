'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { type Conflict, conflictsIn } from '../metadata/conflict.ts'
import { inWords } from './in-words.ts'
import { useWriteValue } from './use-write-value.ts'

type Choice = 'open' | 'other' | 'kept'

/**
 * The other value a file has, to be taken with one click, or put aside. The same click takes it back
 * until the photo is saved.
 */
export function Contradiction({ conflict }: { conflict: Conflict }) {
  const { i18n } = useTranslation()
  const write = useWriteValue(conflict.field)
  const { setValue, value } = useField<unknown>({ path: 'conflicts' })
  const [choice, setChoice] = useState<Choice>('open')
  const { field, other, places, taken } = conflict
  const isOther = choice === 'other'
  const rest = conflictsIn(value).filter((each) => each.field !== field)
  const choose = (next: Choice): void => {
    if ((next === 'other') !== isOther) write(next === 'other' ? other : taken)
    setValue(next === 'kept' ? rest : [...rest, conflict])
    setChoice(next)
  }
  const say = sayIn(i18n.language)
  const [shown, place] = isOther ? [taken, places.taken] : [other, places.other]
  if (choice === 'kept') {
    return (
      <div className="contradiction">
        {say.kept} <Button onClick={() => choose('open')}>{say.undo}</Button>
      </div>
    )
  }
  return (
    <div className="contradiction" role="note">
      {say.saysToo(place.toUpperCase())} <q>{inWords(shown)}</q>{' '}
      <Button onClick={() => choose(isOther ? 'open' : 'other')}>
        {isOther ? say.back : say.use}
      </Button>{' '}
      {!isOther && <Button onClick={() => choose('kept')}>{say.keep}</Button>}
    </div>
  )
}

function Button({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <button className="contradiction__button" onClick={onClick} type="button">
      {children}
    </button>
  )
}

function sayIn(language: string) {
  return language.startsWith('zh')
    ? {
        saysToo: (place: string) => `文件的 ${place} 另写作：`,
        ...{ use: '改用此值', back: '改回', keep: '保留现值', kept: '保留现值。', undo: '撤销' },
      }
    : {
        saysToo: (place: string) => `The file’s ${place} says:`,
        ...{ use: 'Use this', back: 'Change back', keep: 'Keep ours', kept: 'Kept.', undo: 'Undo' },
      }
}
