'use client'
import {
  Button,
  toast,
  useDocumentInfo,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { FormSaves } from '../../admin/use-form-saves.ts'
import type { Owner, Unsaved } from '../unsaved.ts'
import { CopyText, ThrowAway } from './left-buttons.tsx'
import { putOnShelf } from './shelf.ts'
import type { Left } from './use-bring.ts'
import { Copying, nameOf, useCopy } from './use-copy.ts'
import { useGivenUp } from './use-given-up.ts'
import { useLeft } from './use-left.ts'
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

function OfDocument({ isOver, owner, saves }: OfDocumentProps) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const isGivenUp = useGivenUp(saves)
  const keep = useCopy(saves, owner, { isGivenUp, isOver })
  const { accept, forget, left, takeOut } = useLeft({ keep, owner, saves })
  const put = async (copy: Unsaved) => {
    if (!(await accept(copy))) toast.error(words.failed)
  }
  const undo = async (back: Left & { kind: 'back' }) => {
    if (!(await takeOut(back))) toast.error(words.typing)
  }
  return (
    <>
      <Copying keep={keep} saves={saves} />
      {left?.kind === 'back' && (
        <Back
          at={left.copy.at}
          isAutosave={saves.isAutosave}
          onClose={forget}
          onTakeOut={() => void undo(left)}
          words={words}
        />
      )}
      {left && left.kind !== 'back' && (
        <Apart {...{ forget, left, words }} onPutIn={() => void put(left.copy)} />
      )}
    </>
  )
}

type BackProps = {
  at: number
  isAutosave: boolean
  onClose: () => void
  onTakeOut: () => void
  words: Words
}

/** Says that words came back, until it is closed or somebody has saved them. */
function Back({ at, isAutosave, onClose, onTakeOut, words }: BackProps) {
  const isModified = useFormModified()
  const wasModified = useRef(false)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (wasModified.current && !isModified && !isAutosave) close()
    wasModified.current = isModified
  }, [isAutosave, isModified])
  return (
    <Notice role="status" text={<strong>{words.back(at)}</strong>}>
      <Button buttonStyle="secondary" margin={false} onClick={onTakeOut} size="small">
        {words.takeOut}
      </Button>
      <Button buttonStyle="subtle" margin={false} onClick={onClose} size="small">
        {words.close}
      </Button>
    </Notice>
  )
}

type ApartProps = {
  forget: () => void
  left: Left
  onPutIn: () => void
  words: Words
}

function Apart({ forget, left: { copy, kind }, onPutIn, words }: ApartProps) {
  const isOffered = kind === 'offered'
  const unsaved = copy.document === null ? words.offered(copy.title, copy.at) : words.found(copy.at)
  const throwAway = () => {
    putOnShelf(nameOf(copy), null)
    forget()
  }
  const text = (
    <>
      <strong>{isOffered ? unsaved : words.apart(copy.at)}</strong> {words.here}
    </>
  )
  return (
    <Notice role={isOffered ? 'status' : 'alert'} text={text}>
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
    </Notice>
  )
}

type NoticeProps = { children: ReactNode; role: 'alert' | 'status'; text: ReactNode }

function Notice({ children, role, text }: NoticeProps) {
  return createPortal(
    <div className="rescue-out" role={role}>
      <p>{text}</p>
      <div>{children}</div>
    </div>,
    document.body,
  )
}
