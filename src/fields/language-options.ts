import { env } from '../env.ts'

/** The newsroom's languages, each in its own words: English, 中文. */
export const languageOptions = env.languages.map((value) => ({
  value,
  label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
}))
