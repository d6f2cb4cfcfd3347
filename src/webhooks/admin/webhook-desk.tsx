'use client'
import { Button, CopyToClipboard, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { Sent, type Outcome } from './sent.tsx'
import { useAct } from './use-act.ts'
import './webhook-desk.css'

/** What can be done with a saved endpoint: try it, get its secret, see what it was told. */
export function WebhookDesk() {
  const { id } = useDocumentInfo()
  const kind = useFormFields(([fields]) => fields.kind?.value)
  if (!id) return null
  return (
    <div className="field-type webhook-desk">
      {kind === 'standardWebhook' && <Secret id={String(id)} />}
      <Trial id={String(id)} />
    </div>
  )
}

function Trial({ id }: { id: string }) {
  const { act, answer, fault, isBusy, say } = useAct<Outcome>(`/webhooks/${id}/test`)
  const deliveries = `/admin/collections/webhookDeliveries?where[endpoint][equals]=${id}`
  return (
    <section>
      <h4>{say({ en: 'Try it', zh: '测试' })}</h4>
      <p className="field-description">
        {say({
          en: 'Sends a message of the type “test” with the settings as they were last saved.',
          zh: '按最近保存的设置发送一条类型为“test”的消息。',
        })}
      </p>
      <div className="webhook-desk__acts">
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void act()}>
          {say({ en: 'Send a test', zh: '发送测试' })}
        </Button>
        <a href={deliveries}>{say({ en: 'All its deliveries', zh: '全部投递记录' })}</a>
      </div>
      {answer && !isBusy && <Sent outcome={answer} />}
      {fault && <p role="alert">{fault}</p>}
    </section>
  )
}

type Shown = { secret: string; previousUntil: string | null; rev: number | null }

function Secret({ id }: { id: string }) {
  const { act, answer, fault, isBusy, say } = useAct<Shown>(`/webhooks/${id}/secret`)
  const { dispatchFields } = useForm()
  const wasShown = useFormFields(([fields]) => Boolean(fields.secretShownAt?.value))
  const isAgain = wasShown || answer !== null
  const show = async () => {
    const shown = await act()
    if (shown?.rev) dispatchFields({ type: 'UPDATE', path: 'rev', value: shown.rev })
  }
  return (
    <section>
      <h4>{say({ en: 'Secret', zh: '密钥' })}</h4>
      <p className="field-description">{say(answer ? once : wasShown ? replaceHelp : showHelp)}</p>
      {answer && (
        <p className="webhook-desk__secret" role="status">
          <code>{answer.secret}</code> <CopyToClipboard value={answer.secret} />
        </p>
      )}
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void show()}>
        {isAgain
          ? say({ en: 'Replace the secret', zh: '更换密钥' })
          : say({ en: 'Show the secret', zh: '显示密钥' })}
      </Button>
      {fault && <p role="alert">{fault}</p>}
    </section>
  )
}

const showHelp = {
  en: 'Every message is signed with it; the receiver needs it to know that a message is ours. It is shown once.',
  zh: '每条消息都用它签名，接收方凭此确认消息来自我们。仅显示一次。',
}

const replaceHelp = {
  en: 'It was shown already. Replace it and both secrets are valid for a day, so that the receiver can change over.',
  zh: '密钥已显示过。更换后，新旧密钥在一天内同时有效，便于接收方切换。',
}

const once = {
  en: 'Copy it now: it is not shown again. A secret it replaces stays valid for a day.',
  zh: '请立即复制：不会再次显示。更换后，旧密钥在一天内仍然有效。',
}
