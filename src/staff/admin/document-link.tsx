type Props = { act: string; of: string; document?: string | null; title?: string | null }

/** A document by its title, linked unless it was deleted for good. */
export function DocumentLink({ act, document, of, title }: Props) {
  const name = title || document || '–'
  if (!document || act === 'delete') return name
  const address = document === of ? `/admin/globals/${of}` : `/admin/collections/${of}/${document}`
  return <a href={address}>{name}</a>
}
