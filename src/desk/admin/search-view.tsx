import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '../../photos/own-language.ts'
import { DeskPage, viewerOf } from '../../staff/admin/desk-page.tsx'
import { readQuestion } from '../search/question.ts'
import { SearchDesk } from './search-desk.tsx'

/** Everything one may see, by words, event, person and state, at `/admin/search`. */
export async function SearchView(props: AdminViewServerProps) {
  viewerOf(props)
  const { req } = props.initPageResult
  const usual = { depth: 0, limit: 200, pagination: false } as const
  const [events, people] = await Promise.all([
    req.payload.find({
      ...usual,
      overrideAccess: false,
      collection: 'events',
      draft: true,
      joins: false,
      sort: '-start',
      select: { name: true },
      req: inOwnLanguage(req),
    }),
    req.payload.find({
      ...usual,
      overrideAccess: false,
      collection: 'users',
      sort: 'name',
      select: { name: true },
      req: inOwnLanguage(req),
    }),
  ])
  return (
    <DeskPage page={props}>
      <SearchDesk
        events={events.docs.map(({ id, name }) => ({ id, name }))}
        first={readQuestion(props.searchParams ?? {})}
        people={people.docs.map(({ id, name }) => ({ id, name }))}
      />
    </DeskPage>
  )
}
