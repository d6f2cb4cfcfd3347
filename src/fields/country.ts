import type { PayloadRequest, TextField } from 'payload'
import { sayTo } from './refuse.ts'

/** ISO 3166-1 alpha-2: the two letters every other system understands. */
export function countryField(): TextField {
  return {
    name: 'country',
    type: 'text',
    index: true,
    label: { en: 'Country', zh: '国家' },
    admin: {
      width: '50%',
      components: { Cell: '/src/fields/admin/country-cell.tsx#CountryCell' },
      description: {
        en: 'Two letters: CN, TH, VN, ID. Front ends print the name in their language.',
        zh: '两个字母：CN、TH、VN、ID。前端会用读者的语言显示国名。',
      },
    },
    hooks: {
      beforeValidate: [
        ({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
      ],
    },
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
      !value ||
      isCountry(value) ||
      sayTo(req, {
        en: `“${value}” is not a country code. Write two letters, such as CN or TH.`,
        zh: `“${value}”不是国家代码。请填写两个字母，如 CN 或 TH。`,
      }),
  }
}

export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
}
