'use client'
import { Banner, useTranslation } from '@payloadcms/ui'

/** What came of an attempt somebody waited for. */
export type Outcome = { id: string; state: string; status: number | null; error: string | null }

/** One sentence on it, with the way to the delivery unless we are there. */
export function Sent({ isHere = false, outcome }: { isHere?: boolean; outcome: Outcome }) {
  const { i18n } = useTranslation()
  const isChinese = i18n.language.startsWith('zh')
  const { error, id, state, status } = outcome
  const words = isChinese ? chinese : english
  const isGood = state === 'delivered'
  const isWaiting = state === 'pending'
  return (
    <Banner type={isGood ? 'success' : isWaiting ? 'info' : 'error'}>
      {isGood ? words.arrived(status) : isWaiting ? words.waiting : words.failed(error)}{' '}
      {!isHere && <a href={`/admin/collections/webhookDeliveries/${id}`}>{words.look}</a>}
    </Banner>
  )
}

const english = {
  arrived: (status: number | null) => `It arrived: answered ${status}.`,
  waiting: 'No answer yet; the attempt goes on.',
  failed: (error: string | null) => `It did not arrive: ${error}.`.replace(/\.\.$/, '.'),
  look: 'Look at the delivery',
}

const chinese = {
  arrived: (status: number | null) => `已送达：对方返回 ${status}。`,
  waiting: '尚无回应，仍在尝试。',
  failed: (error: string | null) => `未送达：${error}`,
  look: '查看投递记录',
}
