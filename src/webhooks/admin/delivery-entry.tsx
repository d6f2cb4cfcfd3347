import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerProps } from 'payload'
import { z } from 'zod'
import { roleOf } from '../../access/roles.ts'
import { DocumentLink } from '../../staff/admin/document-link.tsx'
import { attemptSchema } from '../attempt-record.ts'
import { deliveryStates } from '../delivery-states.ts'
import { subjectLabels } from '../event-labels.ts'
import { Attempts } from './attempts.tsx'
import { Replay } from './replay.tsx'
import './delivery.css'

const deliverySchema = z.object({
  id: z.string(),
  endpoint: z.string().nullish(),
  endpointName: z.string().nullish(),
  event: z.string(),
  title: z.string().nullish(),
  documentType: z.string().nullish(),
  document: z.string().nullish(),
  seq: z.number().nullish(),
  state: z.string(),
  nextAttemptAt: z.string().nullish(),
  payload: z.unknown(),
  attempts: z.array(attemptSchema).nullish(),
})

type Labels = readonly { value: string; label: { en: string; zh: string } }[]

/** One delivery in words: what was told to whom, each attempt, and the message itself. */
export function DeliveryEntry({ data, i18n, user }: UIFieldServerProps) {
  const delivery = deliverySchema.safeParse(data).data
  if (!delivery) return null
  const { attempts, document, documentType, endpoint, nextAttemptAt, seq, state } = delivery
  const words = i18n.language.startsWith('zh') ? chinese : english
  const said = (labels: Labels, value: string) => {
    const label = labels.find((each) => each.value === value)?.label
    return label ? getTranslation(label, i18n) : value
  }
  const isAdmin = roleOf(user) === 'admin'
  return (
    <div className="delivery field-type">
      <dl>
        <dt>{words.state}</dt>
        <dd className={`delivery-state delivery-state--${state}`}>{said(deliveryStates, state)}</dd>
        {nextAttemptAt && <dt>{words.next}</dt>}
        {nextAttemptAt && <dd>{`${nextAttemptAt.slice(0, 19).replace('T', ' ')} UTC`}</dd>}
        <dt>{words.to}</dt>
        <dd>
          {endpoint && isAdmin ? (
            <a href={`/admin/collections/webhooks/${endpoint}`}>{delivery.endpointName}</a>
          ) : (
            delivery.endpointName
          )}
        </dd>
        <dt>{words.event}</dt>
        <dd>{said(subjectLabels, delivery.event)}</dd>
        <dt>{words.about}</dt>
        <dd>
          {documentType ? (
            <DocumentLink act="" of={documentType} document={document} title={delivery.title} />
          ) : (
            delivery.title
          )}{' '}
          {seq ? `(${words.change} ${seq})` : ''}
        </dd>
      </dl>
      {isAdmin && endpoint && <Replay id={delivery.id} isDone={state === 'delivered'} />}
      <Attempts attempts={attempts ?? []} words={words} />
      <section>
        <h4>{words.message}</h4>
        <pre>{JSON.stringify(delivery.payload, null, 2)}</pre>
      </section>
    </div>
  )
}

const english = {
  state: 'State',
  next: 'Next attempt',
  to: 'To',
  event: 'Event',
  about: 'About',
  change: 'change',
  attempts: 'Attempts',
  none: 'None yet.',
  when: 'When',
  took: 'Took',
  answer: 'Answer',
  message: 'Message',
}

const chinese = {
  state: '状态',
  next: '下次尝试',
  to: '发往',
  event: '事件',
  about: '内容',
  change: '变更',
  attempts: '尝试',
  none: '尚无。',
  when: '时间',
  took: '用时',
  answer: '回应',
  message: '消息',
}
