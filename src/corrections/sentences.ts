import type { Said } from '../fields/refuse.ts'

export const noteMissing: Said = {
  en: 'Tell readers what was wrong and what is right: the note is empty.',
  zh: '请告知读者错在何处、正确为何：说明为空。',
}
