import { Banner } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

const steps = [
  { slug: 'users', en: 'Give your colleagues accounts', zh: '为同事开设账号' },
  { slug: 'events', en: 'Add the event you cover', zh: '添加要报道的活动' },
  { slug: 'sessions', en: 'Put its sessions on the programme', zh: '录入活动议程的场次' },
  { slug: 'photos', en: 'Bring in photos', zh: '上传图片' },
  { slug: 'articles', en: 'Write the first article', zh: '撰写第一篇文章' },
]

/** What to do first, on the dashboard of a newsroom that has no event and no article yet. */
export async function FirstSteps({ i18n, payload, permissions }: ServerProps) {
  const open = steps.filter(({ slug }) => permissions?.collections?.[slug]?.create)
  if (open.length === 0 || !(await isEmpty(payload))) return null
  const isChinese = i18n.language.startsWith('zh')
  return (
    <Banner type="info">
      <strong>
        {isChinese ? '编辑部还是空的。从这里开始：' : 'The newsroom is empty. Start here:'}
      </strong>
      <ol>
        {open.map(({ slug, en, zh }) => (
          <li key={slug}>
            <a href={`/admin/collections/${slug}/create`}>{isChinese ? zh : en}</a>
          </li>
        ))}
      </ol>
    </Banner>
  )
}

async function isEmpty(payload: ServerProps['payload']): Promise<boolean> {
  const articles = await payload.count({ collection: 'articles', overrideAccess: true })
  const events = await payload.count({ collection: 'events', overrideAccess: true })
  return articles.totalDocs + events.totalDocs === 0
}
