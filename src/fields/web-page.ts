import type { PayloadRequest, TextField } from 'payload'
import { webAddress } from '../richtext/web-address.ts'
import { type Said, sayTo } from './refuse.ts'

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
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
      if (!value) return !options.required || sayTo(req, missing)
      const address = webAddress(value)
      return Boolean(address && /^https?:/.test(address)) || sayTo(req, noAddress(value))
    },
  }
}

const missing: Said = {
  en: 'Write the address, starting with https://.',
  zh: '请填写网址，以 https:// 开头。',
}

const noAddress = (text: string): Said => ({
  en: `“${text}” is not a web address. Write it whole, starting with https://.`,
  zh: `“${text}”不是网址。请填写完整网址，以 https:// 开头。`,
})
