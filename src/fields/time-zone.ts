import type { TextField } from 'payload'
import { isTimeZone } from '../programme/local-time.ts'
import type { Said } from './refuse.ts'

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
    validate: (value?: string | null) => {
      if (!value) return !options.required || 'Choose the time zone, such as Asia/Shanghai.'
      return (
        isTimeZone(value) ||
        `“${value}” is not a time zone. Write a name like Asia/Shanghai or Europe/Paris.`
      )
    },
  }
}
