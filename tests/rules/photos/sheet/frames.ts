import { type Frame, frameOf } from '../../../../src/photos/sheet/frame.ts'

/** A photo of a contact sheet with nothing written but what is given. */
export const frame = (id: string, values: Partial<Frame> = {}): Frame => ({
  ...frameOf({ id, rev: 1 }),
  ...values,
})
