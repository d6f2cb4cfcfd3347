'use client'
import { Button, toast, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { createPortal } from 'react-dom'
import type { FormSaves } from '../../admin/use-form-saves.ts'
import type { Owner } from '../unsaved.ts'
import { CopyText, ThrowAway } from './left-buttons.tsx'
import { putOnShelf } from './shelf.ts'
import { Copying, nameOf, useCopy } from './use-copy.ts'
import { useGivenUp } from './use-given-up.ts'
import { type Left, useLeft } from './use-left.ts'
import { type Words, wordsIn } from './words.ts'
import '../../admin/rescue.css'

type Props = { isOver: () => boolean; opener: string | null; saves: FormSaves }

/**
 * Keeps a copy of what is not saved in this browser, and brings back what an earlier visit left there
 * when its page went away.
 */
export function UnsavedWords({ isOver, opener, saves }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const owner = useMemo<Owner | null>(
    () =>
      opener && collectionSlug
        ? { user: opener, collection: collectionSlug, document: id ? String(id) : null, locale }
        : null,
    [collectionSlug, id, locale, opener],
  )
  return owner && <OfDocument {...{ isOver, owner, saves }} />
}

type OfDocumentProps = Omit<Props, 'opener'> & { owner: Owner }

/** How long words that came back may be taken out again, in milliseconds. */
const regret = 30_000

function OfDocument({ isOver, owner, saves }: OfDocumentProps) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const isGivenUp = useGivenUp(saves)
  const keep = useCopy(saves, owner, { isGivenUp, isOver })
  const { forget, left, putIn } = useLeft({ keep, owner, saves })
  const takeOut = useEffectEvent(async ({ before, copy }: Left & { kind: 'back' }) => {
    if (!(await putIn(copy, before))) toast.error(words.typing)
  })
  const tell = useEffectEvent((back: Left & { kind: 'back' }) => {
    const action = { label: words.takeOut, onClick: () => void takeOut(back) }
    toast.info(words.back(back.copy.at), { action, duration: regret })
  })
  useEffect(() => {
    if (left?.kind === 'back') tell(left)
  }, [left])
  const put = async ({ copy }: Left) => {
    const isIn = await putIn(copy, copy.sent)
    if (isIn) forget()
    else toast.error(words.failed)
  }
  return (
    <>
      <Copying keep={keep} saves={saves} />
      {left && left.kind !== 'back' && (
        <Notice {...{ forget, left, words }} onPutIn={() => void put(left)} />
      )}
    </>
  )
}

type NoticeProps = {
  forget: () => void
  left: Left
  onPutIn: () => void
  words: Words
}

function Notice({ forget, left: { copy, kind }, onPutIn, words }: NoticeProps) {
  const isOffered = kind === 'offered'
  const throwAway = () => {
    putOnShelf(nameOf(copy), null)
    forget()
  }
  return createPortal(
    <div className="rescue-out" role={isOffered ? 'status' : 'alert'}>
      <p>
        <strong>{isOffered ? words.offered(copy.title, copy.at) : words.apart(copy.at)}</strong>{' '}
        {words.here}
      </p>
      <div>
        {isOffered && (
          <Button margin={false} onClick={onPutIn} size="small">
            {words.putIn}
          </Button>
        )}
        <CopyText copy={copy} words={words} />
        <ThrowAway onThrow={throwAway} words={words} />
        <Button buttonStyle="subtle" margin={false} onClick={forget} size="small">
          {words.later}
        </Button>
      </div>
    </div>,
    document.body,
  )
}
