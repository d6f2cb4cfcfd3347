/** What the server said to a request of the board. */
export type Answer =
  | { kind: 'done'; body: Record<string, unknown> }
  | { kind: 'clash' }
  | { kind: 'refused'; message: string }
  | { kind: 'unreached' }

/** Asks as whoever is signed in. Never throws. */
export async function ask(
  address: string,
  { body, method = 'GET' }: { body?: object; method?: string } = {},
): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return answerOf(response.status, await response.json())
  } catch {
    return { kind: 'unreached' }
  }
}

/** 412: somebody else saved meanwhile. What else is refused says why itself. */
export function answerOf(status: number, said: unknown): Answer {
  if (status >= 200 && status < 300) return { kind: 'done', body: isRecord(said) ? said : {} }
  return status === 412 ? { kind: 'clash' } : { kind: 'refused', message: messageIn(said) }
}

function messageIn(answer: unknown): string {
  const errors: unknown[] = isRecord(answer) && Array.isArray(answer.errors) ? answer.errors : []
  const [first] = errors
  return isRecord(first) && typeof first.message === 'string' ? first.message : ''
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
