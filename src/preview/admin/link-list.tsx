'use client'
import { Button } from '@payloadcms/ui'
import type { Link } from './use-links.ts'
import { sayTime, type Words } from './words.ts'

type Props = {
  links: Link[]
  onCopy: (link: Link) => void
  onRevoke: (link: Link) => void
  words: Words
}

/** The links that work now: for whom, until when, and whether anybody came. */
export function LinkList({ links, onCopy, onRevoke, words }: Props) {
  return (
    <section>
      <h3>{words.existing}</h3>
      {links.length === 0 && <p>{words.none}</p>}
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <span>
              <strong>{link.note || words.unnamed}</strong>
              <small>
                {words.until(sayTime(link.expiresAt))} ·{' '}
                {link.lastOpenedAt ? words.opened(sayTime(link.lastOpenedAt)) : words.unopened}
              </small>
            </span>
            <Button
              aria-label={`${words.copy}: ${link.note || words.unnamed}`}
              buttonStyle="secondary"
              margin={false}
              onClick={() => onCopy(link)}
              size="small"
            >
              {words.copy}
            </Button>
            <Button
              aria-label={`${words.revoke}: ${link.note || words.unnamed}`}
              buttonStyle="error"
              margin={false}
              onClick={() => onRevoke(link)}
              size="small"
            >
              {words.revoke}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
