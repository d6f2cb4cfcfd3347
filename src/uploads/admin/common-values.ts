/** What is said of all photos at once, as the form has it. */
export type Common = {
  event: string
  session: string
  creators: string
  creditText: string
  copyrightNotice: string
  keywords: string
  usageCategory: string
  /** Whether it stands instead of what the files say, or only where they say nothing. */
  isReplacing: boolean
}

export const nothingInCommon: Common = {
  ...{ event: '', session: '', creators: '', creditText: '', copyrightNotice: '', keywords: '' },
  usageCategory: '',
  isReplacing: false,
}

/** The same as it is sent along with each photo. */
export function aboutOf(common: Common): object {
  const { copyrightNotice, creators, creditText, event, isReplacing, keywords, session } = common
  const { usageCategory } = common
  const values = {
    ...(creditText.trim() ? { creditText: creditText.trim() } : {}),
    ...(copyrightNotice.trim() ? { copyrightNotice: copyrightNotice.trim() } : {}),
    ...(creators.trim() ? { creators: listOf(creators).map((name) => ({ name })) } : {}),
    ...(keywords.trim() ? { keywords: listOf(keywords) } : {}),
    ...(usageCategory ? { usageCategory } : {}),
  }
  const isSaid = Object.keys(values).length > 0
  return {
    ...(event ? { event } : {}),
    ...(session ? { session } : {}),
    ...(isSaid ? { batch: isReplacing ? { replace: values } : { ifEmpty: values } } : {}),
  }
}

/** Matches what stands between two of a list, Chinese or not. */
const separators = /[,，、;；]/

function listOf(written: string): string[] {
  return written
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
