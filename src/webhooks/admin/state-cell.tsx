import { getTranslation } from '@payloadcms/translations'
import type { DefaultServerCellComponentProps } from 'payload'
import { deliveryStates } from '../delivery-states.ts'
import './delivery.css'

/** Where a delivery stands, coloured like a traffic light. */
export function StateCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const value: unknown = cellData
  const state = deliveryStates.find((each) => each.value === value)
  if (!state) return '–'
  return (
    <span className={`delivery-state delivery-state--${state.value}`}>
      {getTranslation(state.label, i18n)}
    </span>
  )
}
