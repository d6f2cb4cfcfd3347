import type { CollectionSlug, Condition, Field, FilterOptions, RelationshipField } from 'payload'
import type { Said } from '../fields/refuse.ts'
import { photoField } from '../photos/photo-field.ts'
import { altTextHere, captionHere } from '../photos/words-here.ts'

/** What the story is about. */
export function linkFields(): Field[] {
  return [
    photoField({
      name: 'leadPhoto',
      label: { en: 'Lead photo', zh: '主图' },
      help: { en: 'Shown first, and in lists.', zh: '首先显示，也用于列表。' },
    }),
    captionHere({
      label: { en: 'Caption of the lead photo here', zh: '主图在此处的说明' },
      condition: hasLeadPhoto,
    }),
    altTextHere({
      label: { en: 'Alt text of the lead photo here', zh: '主图在此处的替代文本' },
      condition: hasLeadPhoto,
    }),
    itsEvents(),
    itsSessions(),
    ...whoAndWhere(),
    {
      ...many(
        'articles',
        { en: 'Related articles', zh: '相关文章' },
        {
          en: 'Offered to readers after this one, in this order.',
          zh: '读完本文后推荐，按此顺序。',
        },
      ),
      name: 'relatedArticles',
      filterOptions: others,
    },
  ]
}

const hasLeadPhoto: Condition = ({ leadPhoto }) => Boolean(leadPhoto)

function itsEvents(): RelationshipField {
  return many(
    'events',
    { en: 'Events', zh: '活动' },
    {
      en: 'What it reports on; it is listed on the page of each. An embargo on one holds this article back too.',
      zh: '报道的活动；文章会列在各活动页面。活动禁发期间，本文也不公开。',
    },
  )
}

function itsSessions(): RelationshipField {
  const field = many(
    'sessions',
    { en: 'Sessions', zh: '场次' },
    {
      en: 'Choose the event first. An embargo on a session holds this article back too.',
      zh: '请先选择活动。场次禁发期间，本文也不公开。',
    },
  )
  const admin = { ...field.admin, sortOptions: 'startsAt' }
  return { ...field, admin, filterOptions: ofTheseEvents }
}

function whoAndWhere(): RelationshipField[] {
  return [
    many(
      'speakers',
      { en: 'Speakers', zh: '发言嘉宾' },
      {
        en: 'Who is quoted or written about; it is listed on their pages.',
        zh: '文中引述或报道的人物；文章会列在其页面。',
      },
    ),
    many(
      'organisations',
      { en: 'Organisations', zh: '单位' },
      {
        en: 'Which it is about. Where it came from goes under Credit.',
        zh: '文中涉及的单位；供稿单位请填在“署名”。',
      },
    ),
    many(
      'places',
      { en: 'Places', zh: '地点' },
      { en: 'Where it happened, as exactly as is known.', zh: '事发地点，尽量具体。' },
    ),
    many(
      'topics',
      { en: 'Topics', zh: '话题' },
      {
        en: 'Two or three it is really about; readers follow them.',
        zh: '选两三个核心话题，读者据此查找和订阅。',
      },
    ),
  ]
}

/** Once events are chosen, only their sessions are offered. */
const ofTheseEvents: FilterOptions = ({ data }) => {
  const events: unknown = data?.events
  return Array.isArray(events) && events.length > 0 ? { event: { in: events } } : true
}

const others: FilterOptions = ({ id }) => (id ? { id: { not_equals: id } } : true)

function many(slug: CollectionSlug, label: Said, description: Said) {
  return {
    name: slug,
    type: 'relationship',
    relationTo: slug,
    hasMany: true,
    label,
    admin: { description },
  } satisfies RelationshipField
}
