import type { z } from 'zod'
import type { Said } from './refuse.ts'

/** Says which of the texts that were sent is too long, and how long it may be; null when none is. */
export function sayTooLong({ issues }: z.ZodError): Said | null {
  for (const issue of issues) {
    if (issue.code !== 'too_big' || issue.origin !== 'string') continue
    const [field, most] = [issue.path.join('.'), String(issue.maximum)]
    return {
      en: `“${field}” is too long: write at most ${most} characters.`,
      zh: `“${field}”过长：最多 ${most} 个字符。`,
    }
  }
  return null
}
