'use client'
import { Button, useRouteCache } from '@payloadcms/ui'
import { Sent, type Outcome } from './sent.tsx'
import { useAct } from './use-act.ts'

/** Sends a delivery again as it was, and shows the attempt in the table when it is made. */
export function Replay({ id, isDone }: { id: string; isDone: boolean }) {
  const { act, answer, fault, isBusy, say } = useAct<Outcome>(`/webhookDeliveries/${id}/replay`)
  const { clearRouteCache } = useRouteCache()
  const replay = async () => {
    await act()
    clearRouteCache()
  }
  return (
    <div className="delivery__replay">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void replay()}
      >
        {isDone
          ? say({ en: 'Send it again', zh: '重新发送' })
          : say({ en: 'Try it now', zh: '立即重试' })}
      </Button>
      {answer && !isBusy && <Sent isHere outcome={answer} />}
      {fault && <p role="alert">{fault}</p>}
    </div>
  )
}
