'use client'
import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { z } from 'zod'
import { useAnswer } from '../../fields/admin/use-answer.ts'

const answerSchema = z.object({
  stories: z.array(
    z.object({
      id: z.string(),
      headline: z.string(),
      language: z.string(),
      drift: z.array(
        z.object({ fact: z.string(), printed: z.string(), now: z.string().nullable() }),
      ),
    }),
  ),
})

type Story = z.infer<typeof answerSchema>['stories'][number]

/** On the form of an event: the stories that print what it no longer says, and the way to mend each. */
export function DriftPanel() {
  const { i18n } = useTranslation()
  const words = i18n.language.startsWith('zh') ? chinese : english
  const stories = answerSchema.safeParse(useAnswer('drift')).data?.stories ?? []
  if (stories.length === 0) return null
  return (
    <div className="field-type" role="status">
      <h4>{words.title(stories.length)}</h4>
      {stories.map((story) => (
        <Banner key={story.id} type="info">
          <DriftedLine story={story} words={words} />
        </Banner>
      ))}
    </div>
  )
}

type LineProps = { story: Story; words: typeof english }

function DriftedLine({ story: { drift, headline, id, language }, words }: LineProps) {
  const { config } = useConfig()
  const router = useRouter()
  const [said, setSaid] = useState('')
  const { admin, api } = config.routes
  const form = `${admin}/collections/articles/${id}`
  const update = async () => {
    const answer = await fetch(`${api}/articles/${id}/renew-facts`, {
      method: 'POST',
      credentials: 'include',
    })
    if (answer.ok) router.push(`${form}?correct`)
    else setSaid(words.failed)
  }
  const changes = drift.map(({ now, printed }) => `${printed} → ${now ?? '–'}`)
  return (
    <>
      <a href={form}>{headline}</a> ({language}): {changes.join('; ')}{' '}
      <Button buttonStyle="secondary" margin={false} onClick={() => void update()} size="small">
        {words.update}
      </Button>{' '}
      {said}
    </>
  )
}

const english = {
  title: (count: number) =>
    count === 1
      ? 'One published story prints the old facts'
      : `${count} published stories print the old facts`,
  update: 'Update and correct …',
  failed: 'The story could not be changed: open it.',
}

const chinese: typeof english = {
  title: (count) => `${count} 篇已发布的文章印着旧信息`,
  update: '更新并更正……',
  failed: '无法修改该文章，请打开处理。',
}
