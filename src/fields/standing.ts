import type { CheckboxField, Field, Option, SelectField } from 'payload'
import { desk, nobody } from '../access/who.ts'
import { killReasons } from '../wire/kill-reasons.ts'
import { whyField } from '../staff/why.ts'
import { dayAndTime } from './day-and-time.ts'
import type { Said } from './refuse.ts'

const deskDecides = { create: desk, update: desk }
const unlisted = { disableBulkEdit: true, disableListColumn: true, disableListFilter: true }
const nobodyWrites = { create: nobody, update: nobody }

/**
 * Whether a document may be shown, and by whose word. `killing` says what a kill does to it. With
 * `killsByAct` nobody chooses it here: there is a button for it.
 */
export function standingFields(killing: Said, { killsByAct = false } = {}): Field[] {
  return [
    {
      name: 'pubStatus',
      type: 'select',
      required: killsByAct,
      defaultValue: 'usable',
      disableDuplicate: true,
      access: deskDecides,
      label: { en: 'May be used', zh: '可用状态' },
      admin: { description: killing },
      ...(killsByAct ? { filterOptions: withoutKilling } : {}),
      options: [
        { value: 'usable', label: { en: 'Usable', zh: '可用' } },
        { value: 'withheld', label: { en: 'Withheld for now', zh: '暂缓' } },
        { value: 'canceled', label: { en: 'Killed', zh: '撤稿' } },
      ],
    },
    { ...whyField(), access: deskDecides, ...(killsByAct ? { hidden: true } : {}) },
    killReason(),
    {
      name: 'killedAt',
      type: 'date',
      disableDuplicate: true,
      access: nobodyWrites,
      label: { en: 'Killed at', zh: '撤稿时间' },
      admin: {
        readOnly: true,
        disableBulkEdit: true,
        date: dayAndTime,
        condition: (data) => Boolean(data.killedAt),
        description: {
          en: 'Set by itself; readers who could have it until then are told that it is gone.',
          zh: '自动填写；此前已公开的，读者会看到“已撤回”。',
        },
      },
    },
    hadReaders(),
  ]
}

/** By what readers had when it was killed, whatever its newest draft said. */
function hadReaders(): CheckboxField {
  return {
    name: 'hadReaders',
    type: 'checkbox',
    disableDuplicate: true,
    access: nobodyWrites,
    label: { en: 'Readers had it', zh: '读者曾看到' },
    admin: {
      ...unlisted,
      condition: () => false,
      description: {
        en: 'Noted with the kill: whether readers could have it until then.',
        zh: '撤稿时自动记录：此前是否已公开。',
      },
    },
  }
}

function killReason(): SelectField {
  return {
    name: 'killReason',
    type: 'select',
    disableDuplicate: true,
    access: deskDecides,
    label: { en: 'Reason for readers', zh: '公开的撤稿原因' },
    admin: {
      readOnly: true,
      disableBulkEdit: true,
      condition: ({ killReason: known, pubStatus }) => pubStatus === 'canceled' && Boolean(known),
      description: {
        en: 'Public: whoever asks for it is told so. It is chosen with the kill.',
        zh: '公开：读者访问时会看到；撤稿时选定。',
      },
    },
    options: Object.entries(killReasons).map(([value, label]) => ({ value, label })),
  }
}

/** Killed is a choice only where that has happened. */
const withoutKilling: SelectField['filterOptions'] = ({ data, options }) =>
  options.filter((option) => (keyOf(option) === 'canceled') === (data.pubStatus === 'canceled'))

const keyOf = (option: Option): string => (typeof option === 'string' ? option : option.value)
