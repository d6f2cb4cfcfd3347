import type { CollectionSlug, FilterOptions, RelationshipField, UploadField } from 'payload'

/** What the story is about. */
export function linkFields(): (RelationshipField | UploadField)[] {
  return [
    {
      name: 'leadPhoto',
      type: 'upload',
      relationTo: 'photos',
      label: { en: 'Lead photo', zh: '主图' },
      admin: { description: { en: 'Shown first, and in lists.', zh: '首先显示，也用于列表。' } },
    },
    many('events', { en: 'Events', zh: '活动' }),
    { ...many('sessions', { en: 'Sessions', zh: '场次' }), filterOptions: ofTheseEvents },
    many('speakers', { en: 'Speakers', zh: '发言嘉宾' }),
    many('organisations', { en: 'Organisations', zh: '单位' }),
    many('places', { en: 'Places', zh: '地点' }),
    many('topics', { en: 'Topics', zh: '话题' }),
    {
      ...many('articles', { en: 'Related articles', zh: '相关文章' }),
      name: 'relatedArticles',
      filterOptions: others,
    },
  ]
}

/** Once events are chosen, only their sessions are offered. */
const ofTheseEvents: FilterOptions = ({ data }) => {
  const events: unknown = data?.events
  return Array.isArray(events) && events.length > 0 ? { event: { in: events } } : true
}

const others: FilterOptions = ({ id }) => (id ? { id: { not_equals: id } } : true)

function many(slug: CollectionSlug, label: { en: string; zh: string }) {
  return {
    name: slug,
    type: 'relationship',
    relationTo: slug,
    hasMany: true,
    label,
  } satisfies RelationshipField
}
