'use client'
import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { text } from '../../photos/admin/text.ts'
import { placesOfWords } from '../places-of-words.ts'
import { type Step, stepsBetween, type Use } from '../arrange.ts'

/** The photos as the form has them now, and the ways to change them: its own, so that it saves them. */
export function useUses(path: string, schemaPath: string) {
  const [fields] = useAllFormFields()
  const { addFieldRow, moveFieldRow, removeFieldRow } = useForm()
  const [past, setPast] = useState<readonly (readonly Use[])[]>([])
  const uses = (fields[path]?.rows ?? []).map((row, at): Use => {
    const valueOf = (name: string) => fields[`${path}.${at}.${name}`]?.value
    const photo = text(valueOf('photo'))
    return {
      ...{ row: row.id, photo, crop: text(valueOf('crop')) },
      ...{ caption: text(valueOf('captionOverride')), alt: text(valueOf('altOverride')) },
    }
  })
  const faults = uses.map((_, at) => {
    const names = ['photo', ...placesOfWords]
    const wrong = names.map((name) => fields[`${path}.${at}.${name}`])
    return wrong.find((field) => field?.valid === false)?.errorMessage ?? ''
  })
  const take = (step: Step): void => {
    if (step.kind === 'remove') removeFieldRow({ path, rowIndex: step.at })
    else if (step.kind === 'move')
      moveFieldRow({ path, moveFromIndex: step.from, moveToIndex: step.to })
    else addFieldRow({ path, schemaPath, rowIndex: step.at, subFieldState: stateOf(step.use) })
  }
  const arrange = (wanted: readonly Use[]): void => {
    setPast([...past, uses].slice(-remembered))
    stepsBetween(uses, wanted).forEach(take)
  }
  const undo = (): boolean => {
    const before = past.at(-1)
    if (!before) return false
    setPast(past.slice(0, -1))
    stepsBetween(uses, before).forEach(take)
    return true
  }
  return { uses, arrange, canUndo: past.length > 0, faults, undo }
}

/** The most that can be taken back. */
const remembered = 50

function stateOf({ alt, caption, crop, photo, row }: Use) {
  const field = (value: string) => ({
    ...{ initialValue: value, passesCondition: true, valid: true, value },
  })
  return {
    ...(row === null ? {} : { id: field(row) }),
    ...{ photo: field(photo), captionOverride: field(caption), altOverride: field(alt) },
    crop: field(crop),
  }
}
