import type { Linked, LinkedPhoto, Resolve } from '../../../src/richtext/linked.ts'
import type { PublicType, Ref } from '../../../src/wire/documents.ts'

/** Every document is public but those whose id begins with `hidden`. */
export const resolveNews: Resolve = ({ ref, id }) =>
  id.startsWith('hidden') ? null : linked(ref, id)

export const noDocument: Resolve = () => null

export function refTo(ref: PublicType, id: string): Ref {
  return { ref, id }
}

export function aPhoto(id: string): LinkedPhoto {
  return {
    type: 'photos',
    id,
    href: `/photos/${id}`,
    title: 'The hall in Liuzhou',
    src: `/images/${id}/960.jpg`,
    sources: [{ type: 'image/avif', srcset: `/images/${id}/960.avif 960w` }],
    width: 960,
    height: 640,
    alt: 'A full hall',
    caption: 'Delegates in Liuzhou',
    credit: 'Example Desk/Fu Huazhou',
    crops: [{ name: 'banner', src: `/images/${id}/banner.jpg`, width: 960, height: 320 }],
  }
}

const forum = { start: '2024-10-29T09:00:00+08:00', timeZone: 'Asia/Shanghai' }

function linked(type: PublicType, id: string): Linked {
  const base = { id, href: `https://news.example/${type}/${id}`, title: `${type} ${id}` }
  switch (type) {
    case 'photos':
      return aPhoto(id)
    case 'galleries':
      return { ...base, type, photos: [aPhoto('one'), aPhoto('two')] }
    case 'sessions':
      return { ...base, ...forum, type, end: '2024-10-29T10:30:00+08:00', room: 'Hall 1' }
    case 'events':
      return { ...base, ...forum, type, end: '2024-10-31T18:00:00+08:00', place: 'Liuzhou' }
    case 'speakers':
      return { ...base, type, jobTitle: 'Director', organisation: 'Center', portrait: aPhoto('p') }
    default:
      return { ...base, type }
  }
}
