'use client'
import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import './drop-address.css'

const english = {
  make: 'Make address and copy it',
  help: 'It is shown once. Another one ends the one before.',
  copied: 'Copied. Give it to the photographer; it is not shown again.',
  byHand: 'Copy it now; it is not shown again.',
  failed: 'That did not work: try again.',
  first: 'Save first, then make its address.',
  revoked:
    'It is revoked: its address leads nowhere. Make a new link for whoever still has photos.',
}

const chinese: typeof english = {
  make: '生成并复制网址',
  help: '网址只显示一次；重新生成后，旧网址失效。',
  copied: '已复制，请发给摄影者；之后不再显示。',
  byHand: '请立即复制；之后不再显示。',
  failed: '操作失败，请重试。',
  first: '请先保存，再生成网址。',
  revoked: '已作废，网址不再可用。如还需接收图片，请新建链接。',
}

/** Makes the address of a saved link; the server keeps only its digest. */
export function DropAddress() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const isRevoked = useFormFields(([fields]) => fields.revoked?.value === true)
  const words = i18n.language.startsWith('zh') ? chinese : english
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState('')
  const make = async (): Promise<void> => {
    const at = `${config.routes.api}/dropLinks/${id}/address`
    const answer = await fetch(at, { method: 'POST', credentials: 'include' })
    if (!answer.ok) throw new Error(`${answer.status}`)
    const { address: made }: { address: string } = await answer.json()
    setAddress(made)
    setSaid((await write(made)) ? words.copied : words.byHand)
  }
  if (isRevoked) return <p className="drop-address">{words.revoked}</p>
  if (!id) return <p className="drop-address">{words.first}</p>
  return (
    <div className="drop-address">
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => void make().catch(() => setSaid(words.failed))}
      >
        {words.make}
      </Button>
      <p>{words.help}</p>
      {address && (
        <input
          aria-label={words.byHand}
          onFocus={({ target }) => target.select()}
          readOnly
          value={address}
        />
      )}
      <output>{said}</output>
    </div>
  )
}

/** Only pages that are served safely may write to the clipboard. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
