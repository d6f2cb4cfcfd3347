import type { TextField } from 'payload'
import { webAddress } from '../richtext/web-address.ts'
import type { Said } from './refuse.ts'

/** The address of a page on the web, which a browser may safely follow. */
export function webPageField(options: {
  name: string
  label: Said
  help: Said
  required?: boolean
  admin?: Pick<NonNullable<TextField['admin']>, 'width' | 'position'>
}): TextField {
  const { admin, help, ...field } = options
  return {
    ...field,
    type: 'text',
    admin: { ...admin, description: help },
    validate: (value?: string | null) => {
      if (!value) return !options.required || 'Write the address, starting with https://.'
      const address = webAddress(value)
      return (
        Boolean(address && /^https?:/.test(address)) ||
        `“${value}” is not a web address. Write it whole, starting with https://.`
      )
    },
  }
}
