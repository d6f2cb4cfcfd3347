'use client'
import {
  Button,
  ConfirmationModal,
  TextareaInput,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { KillReasonChoice } from '../../fields/admin/kill-reason.tsx'
import { useHold } from '../../fields/admin/use-hold.ts'
import type { KillReason } from '../../wire/kill-reasons.ts'

const deciders: unknown[] = ['admin', 'editor']

/** Kills a photo, after saying what that means and asking why. */
export function KillButton() {
  const { id, isTrashed, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { toggleModal } = useModal()
  const { i18n } = useTranslation()
  const [why, setWhy] = useState('')
  const [killReason, setKillReason] = useState<KillReason | null>(null)
  const kill = useKill()
  // A draft may say so of a photo that readers still have.
  const isKilled = Boolean(savedDocumentData?.killedAt)
  if (!id || isTrashed || isKilled || !deciders.includes(user?.role)) return null
  const modal = `kill-${id}`
  const words = i18n.language.startsWith('zh') ? chinese : english
  return (
    <>
      <Button
        buttonStyle="secondary"
        id="action-kill"
        margin={false}
        onClick={() => toggleModal(modal)}
        size="medium"
      >
        {words.kill} …
      </Button>
      <ConfirmationModal
        body={
          <>
            <p>{words.about}</p>
            <KillReasonChoice onChange={setKillReason} reason={killReason} />
            <TextareaInput
              description={words.help}
              label={words.why}
              onChange={({ target }: { target: { value: string } }) => setWhy(target.value)}
              path="killed-because"
              value={why}
            />
          </>
        }
        confirmLabel={words.kill}
        heading={words.heading}
        modalSlug={modal}
        onConfirm={() => kill({ killReason, why }, words)}
      />
    </>
  )
}

type Said = { killReason: KillReason | null; why: string }

/** Asks the server for the kill, and shows the photo as it is then. */
function useKill(): (said: Said, words: typeof english) => Promise<void> {
  const hold = useHold()
  const { id, setHasPublishedDoc, setLastUpdateTime, updateSavedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { reset } = useForm()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const kill = async ({ killReason, why }: Said, words: typeof english): Promise<void> => {
    const query = new URLSearchParams({ depth: '0', 'fallback-locale': 'null', locale, why })
    const answer = await fetch(`${config.routes.api}/photos/${id}?${query}`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ pubStatus: 'canceled', killReason }),
    }).catch(() => null)
    const said = await answer?.json().catch(() => null)
    if (!answer?.ok) {
      toast.error(said?.errors?.[0]?.message ?? words.failed)
      return
    }
    await reset(said.doc)
    updateSavedDocumentData(said.doc)
    setLastUpdateTime(Date.parse(said.doc.updatedAt))
    setHasPublishedDoc(false)
    toast.success(words.killed)
  }
  return (said, words) => hold(() => kill(said, words))
}

const english = {
  kill: 'Kill',
  heading: 'Kill this photo?',
  about:
    'Readers lose it at once, with all its copies, in every story and gallery that shows it, and receivers are told to remove it. What is written on this form and not saved is lost. It comes out again only when an editor sets “May be used” to usable and publishes it.',
  why: 'Why',
  help: 'For the audit log, so that colleagues know later. Readers are not told.',
  killed: 'The photo is killed.',
  failed: 'The photo was not killed: try again.',
}

const chinese: typeof english = {
  kill: '撤稿',
  heading: '确定撤回这张图片？',
  about:
    '图片及其全部副本将立即对读者消失，包括所有引用它的稿件和图集，并通知接收方撤稿。表单中尚未保存的内容将丢失。只有编辑将“可用状态”改回“可用”后才能重新发布。',
  why: '原因',
  help: '记入审计日志，供同事日后查阅，读者看不到。',
  killed: '图片已撤回。',
  failed: '撤稿未成功，请重试。',
}
