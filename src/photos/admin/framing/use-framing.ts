'use client'
import { useAllFormFields, useForm } from '@payloadcms/ui'
import { type Cut, following, freeName, type Point, tidyPoint } from '../../framing.ts'
import { text } from '../text.ts'

/** A crop as the form has it now. */
export type FormCrop = Cut & { name: string }

export type Framing = ReturnType<typeof useFraming>

const sides = ['x', 'y', 'width', 'height'] as const

/** Focal point and crops as the form has them now, and the ways to change them: it saves them. */
export function useFraming() {
  const [fields] = useAllFormFields()
  const { addFieldRow, dispatchFields, removeFieldRow, setModified } = useForm()
  const number = (path: string, otherwise: number): number => {
    const value = fields[path]?.value
    return typeof value === 'number' ? value : otherwise
  }
  const put = (path: string, value: number | string): void => {
    setModified(true)
    dispatchFields({ type: 'UPDATE', path, value })
  }
  const focus: Point = { x: number('focalPoint.x', 50), y: number('focalPoint.y', 50) }
  const crops = (fields.crops?.rows ?? []).map((_, at): FormCrop => {
    const side = (name: string, otherwise: number) => number(`crops.${at}.${name}`, otherwise)
    const name = text(fields[`crops.${at}.name`]?.value)
    return { name, x: side('x', 0), y: side('y', 0), ...lengths(side) }
  })
  const cut = (at: number, to: Cut): void => {
    for (const side of sides)
      if (crops[at]?.[side] !== to[side]) put(`crops.${at}.${side}`, to[side])
  }
  return {
    ...{ crops, cut, focus },
    /** Moves the point; crops as they were when that began come along as far as they must. */
    look: (at: Point, from: readonly Cut[] = crops): void => {
      const point = tidyPoint(at)
      put('focalPoint.x', point.x)
      put('focalPoint.y', point.y)
      for (const [nth, crop] of from.entries()) cut(nth, following(crop, point))
    },
    rename: (at: number, name: string): void => put(`crops.${at}.name`, name),
    add: (cropped: Cut): number => {
      const rowIndex = crops.length
      const name = freeName(
        'banner',
        crops.map((crop) => crop.name),
      )
      const subFieldState = stateOf({ ...following(cropped, focus), name })
      addFieldRow({ path: 'crops', rowIndex, schemaPath: 'crops', subFieldState })
      setModified(true)
      return rowIndex
    },
    remove: (rowIndex: number): void => {
      removeFieldRow({ path: 'crops', rowIndex })
      setModified(true)
    },
  }
}

function lengths(side: (name: string, otherwise: number) => number) {
  return { width: side('width', 100), height: side('height', 100) }
}

function stateOf(crop: FormCrop) {
  const field = (value: number | string) => ({
    ...{ initialValue: value, passesCondition: true, valid: true, value },
  })
  return {
    ...{ name: field(crop.name), x: field(crop.x), y: field(crop.y) },
    ...{ width: field(crop.width), height: field(crop.height) },
  }
}
