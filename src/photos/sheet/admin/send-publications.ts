import type { Publications } from '../publications.ts'
import type { EditResult } from '../save-apart.ts'

type To = { api: string; language: string }

/**
 * Publishes photos or takes them back, each on the revision it was looked at. Null when nobody
 * answered, or not as expected.
 */
export async function sendPublications(
  { api, language }: To,
  sent: Publications,
): Promise<EditResult[] | null> {
  try {
    const answer = await fetch(`${api}/photos/publications?locale=${language}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(sent),
    })
    return answer.ok ? (await answer.json()).results : null
  } catch {
    return null
  }
}
