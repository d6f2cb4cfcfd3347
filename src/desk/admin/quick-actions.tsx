import type { WidgetServerProps } from 'payload'
import { type Role, staff } from '../../access/roles.ts'
import './widget.css'
import { type Words, wordsIn } from './words.ts'

type Action = keyof Words['actions']

const addresses: Record<Action, string> = {
  article: '/admin/collections/articles/create',
  upload: '/admin/upload-photos',
  sheet: '/admin/contact-sheet',
  fix: '/admin/fix-next',
  coverage: '/admin/coverage',
  search: '/admin/search',
  event: '/admin/collections/events/create',
}

const desk: Action[] = ['article', 'coverage', 'search', 'upload', 'sheet', 'fix', 'event']

/** What somebody of this role begins with. */
const actionsOf: Record<Role, Action[]> = {
  admin: desk,
  editor: desk,
  reporter: ['article', 'coverage', 'search', 'sheet'],
  translator: ['coverage', 'search', 'fix'],
  photographer: ['upload', 'sheet', 'fix', 'coverage'],
  viewer: ['coverage', 'search'],
}

/** Buttons to where work begins. */
export function QuickActions({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const role = staff(req)?.role ?? 'viewer'
  return (
    <nav aria-label={words.actionsTitle} className="desk-actions">
      {actionsOf[role].map((action, nth) => (
        <a data-first={nth === 0} href={addresses[action]} key={action}>
          {words.actions[action]}
        </a>
      ))}
    </nav>
  )
}
