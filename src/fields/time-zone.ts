import type { PayloadRequest, TextField } from 'payload'
import { isTimeZone } from '../programme/local-time.ts'
import { type Said, sayTo } from './refuse.ts'

/** The zone of the machine Rostrum runs on, where no other is known. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** An IANA zone name, offered from the list the browser knows. */
export function timeZoneField(options: {
  name: string
  label: Said
  help: Said
  required?: boolean
  admin?: Pick<NonNullable<TextField['admin']>, 'position' | 'width'>
}): TextField {
  const { admin, help, ...field } = options
  return {
    ...field,
    type: 'text',
    admin: {
      ...admin,
      description: help,
      components: { Field: '/src/fields/admin/time-zone.tsx#TimeZone' },
    },
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
      if (!value) return !options.required || sayTo(req, missing)
      return isTimeZone(value) || sayTo(req, unknown(value))
    },
  }
}

const missing: Said = {
  en: 'Choose the time zone, such as Asia/Shanghai.',
  zh: '请选择时区，如 Asia/Shanghai。',
}

const unknown = (zone: string): Said => ({
  en: `“${zone}” is not a time zone. Write a name like Asia/Shanghai or Europe/Paris.`,
  zh: `“${zone}”不是时区。请填写 Asia/Shanghai、Europe/Paris 等名称。`,
})
