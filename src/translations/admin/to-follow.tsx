'use client'
import { Banner, Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { readMoves, type StoryMoves } from '../../articles/admin/story-moves.ts'
import { useAnswer } from '../../fields/admin/use-answer.ts'

const answerSchema = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      source: z.object({ id: z.string(), headline: z.string().nullish() }).nullish().catch(null),
      correction: z.object({ text: z.string().nullish() }).nullish().catch(null),
    }),
  ),
})

type Task = z.infer<typeof answerSchema>['docs'][number]

/**
 * On a translation whose original was corrected: what was said, and the way to it. What readers do
 * not have for now follows nothing until it is back.
 */
export function ToFollow() {
  const { i18n } = useTranslation()
  const { isTrashed } = useDocumentInfo()
  const moves = readMoves(useAnswer('moves'))
  const { isFailed, tasks, tick } = useTasks()
  if (tasks.length === 0 || !moves) return null
  const words = i18n.language.startsWith('zh') ? chinese : english
  const isDown = moves.isWithdrawn || isTrashed || down.includes(moves.stage)
  if (isDown) return <p className="field-type to-follow">{words.later(tasks.length)}</p>
  return (
    <div className="field-type to-follow" role="status">
      <h4>{words.title}</h4>
      {tasks.map((task) => (
        <Banner key={task.id} type="info">
          <TaskLine task={task} tick={() => void tick(task)} words={words} />
        </Banner>
      ))}
      {isFailed && <p>{words.failed}</p>}
    </div>
  )
}

const down: StoryMoves['stage'][] = ['killed', 'spiked']

function useTasks() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [tasks, setTasks] = useState<Task[]>([])
  const [isFailed, setFailed] = useState(false)
  const address = `${config.routes.api}/translationTasks`
  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    const where = `where[article][equals]=${id}&where[state][equals]=open`
    fetch(`${address}?${where}&depth=1&limit=10`, {
      credentials: 'include',
      signal: leaving.signal,
    })
      .then(async (answer) => setTasks(answerSchema.parse(await answer.json()).docs))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [address, id])
  const tick = async (task: Task) => {
    const answer = await fetch(`${address}/${task.id}`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ state: 'done' }),
    })
    setFailed(!answer.ok)
    if (answer.ok) setTasks(tasks.filter((each) => each !== task))
  }
  return { isFailed, tasks, tick }
}

type LineProps = { task: Task; tick: () => void; words: typeof english }

function TaskLine({ task: { correction, source }, tick, words }: LineProps) {
  const { config } = useConfig()
  return (
    <>
      {correction?.text}{' '}
      {source && (
        <a href={`${config.routes.admin}/collections/articles/${source.id}`}>
          {source.headline ?? words.original}
        </a>
      )}{' '}
      <Button buttonStyle="secondary" margin={false} onClick={tick} size="small">
        {words.done}
      </Button>
    </>
  )
}

const english = {
  title: 'The original was corrected',
  later: (count: number) =>
    count === 1
      ? 'One correction of the original is to follow once this is back.'
      : `${count} corrections of the original are to follow once this is back.`,
  original: 'Open the original',
  done: 'Done',
  failed: 'It could not be ticked off: try again.',
}

const chinese: typeof english = {
  title: '原稿已更正',
  later: (count) => `本稿恢复后，还有 ${count} 处原稿更正需要跟进。`,
  original: '打开原稿',
  done: '已处理',
  failed: '未能标记，请重试。',
}
