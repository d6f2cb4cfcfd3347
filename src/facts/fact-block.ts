import type { Block, Field } from 'payload'
import { factLabels } from './fact-kinds.ts'

/** A fact of an event within a sentence. It keeps what was printed, so that a change is noticed. */
export const factBlock = (): Block => ({
  slug: 'fact',
  interfaceName: 'FactBlock',
  labels: {
    singular: { en: 'Fact of an event', zh: '活动信息' },
    plural: { en: 'Facts of events', zh: '活动信息' },
  },
  admin: {
    disableBlockName: true,
    components: { Label: '/src/facts/admin/fact-label.tsx#FactLabel' },
  },
  fields: [...which(), ...asPrinted()],
})

function which(): Field[] {
  return [
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      required: true,
      label: { en: 'Event', zh: '活动' },
      admin: {
        description: {
          en: 'When it changes, the desk is told.',
          zh: '活动信息变更时会提醒编辑部。',
        },
      },
    },
    {
      name: 'fact',
      type: 'select',
      required: true,
      options: factLabels,
      label: { en: 'Fact', zh: '信息' },
      admin: { description: { en: 'What is printed of it.', zh: '印出哪一项。' } },
    },
  ]
}

function asPrinted(): Field[] {
  return [
    {
      name: 'printed',
      type: 'text',
      maxLength: 500,
      label: { en: 'As printed', zh: '印出的文字' },
      admin: {
        components: { Field: '/src/facts/admin/printed-field.tsx#PrintedField' },
        description: {
          en: 'Filled in from the event; reword it if the sentence needs it.',
          zh: '由活动自动填写；可按语句需要改写。',
        },
      },
    },
    {
      name: 'value',
      type: 'text',
      label: { en: 'Value when printed', zh: '印出时的值' },
      admin: { hidden: true },
    },
  ]
}
