/** A text in the two languages of the example newsroom. */
export type Both = { en: string; zh: string }

/** Printed wherever something of the example is not on record, so that nobody takes it for news. */
export const exampleNote: Both = {
  en: 'Example: invented for Rostrum’s example newsroom.',
  zh: '示例：为 Rostrum 示例编辑部虚构。',
}
