import type { Payload } from 'payload'
import type { DropLink } from './open.ts'

/** What the page says its photos are of: event and session, as they are called in a language. */
export async function toldOf(
  payload: Payload,
  { event, session }: DropLink,
  language: 'en' | 'zh',
): Promise<string> {
  const { localization } = payload.config
  const asked = {
    ...(localization && localization.localeCodes.includes(language) ? { locale: language } : {}),
    ...{ depth: 0, disableErrors: true, draft: true },
  } as const
  const [whole, part] = await Promise.all([
    payload.findByID({
      ...asked,
      ...{ collection: 'events', id: event, select: { name: true }, overrideAccess: true },
    }),
    session === null
      ? null
      : payload.findByID({
          ...asked,
          ...{ collection: 'sessions', id: session, select: { title: true }, overrideAccess: true },
        }),
  ])
  return [whole?.name, part?.title].filter(Boolean).join(' · ')
}
