'use client'
import { Button } from '@payloadcms/ui'
import type { KeyboardEvent, MouseEvent } from 'react'
import { usePictures } from '../../galleries/admin/use-pictures.ts'
import { type Box, mayGo, sessionOf } from '../box.ts'
import type { Writing } from '../outbox.ts'
import { runningAt, type Running } from '../running.ts'
import { Attached } from './attached.tsx'
import { type Choice, Choices } from './choices.tsx'
import { GrowingText } from './growing-text.tsx'
import { PhotoButtons } from './photo-buttons.tsx'
import { UploadList } from './upload-list.tsx'
import { isSend, useMac } from './use-mac.ts'
import { useNow } from './use-now.ts'
import { useUploads } from './use-uploads.ts'
import type { useWriting } from './use-writing.ts'
import type { Words } from './words.ts'

type Props = {
  contributors: readonly Choice[]
  event: string
  mayPublish: boolean
  mayUpload: boolean
  onSend: (writing: Writing) => void
  person: string
  scope: string
  sessions: readonly Running[]
  words: Words
  writing: ReturnType<typeof useWriting>
}

/** The box one writes an update in, with the keys of a chat: ⌘ or Ctrl with Enter sends it. */
export function Composer(props: Props) {
  const { event, mayPublish, mayUpload, person, scope, sessions, words, writing } = props
  const { attach, attachAway, box, set, setNote } = writing
  const running = runningAt(sessions, useNow())
  const photos = box?.note.photos ?? none
  const { known } = usePictures(photos)
  const session = box ? sessionOf(box, running) : null
  const about = { event, session: session ?? '' }
  const uploads = useUploads({
    ...{ about, person, scope },
    onPhoto: (photo) => attach([photo]),
    onPhotoAway: attachAway,
  })
  if (box === null) return <div className="live__box" />
  const uploading = uploads.running
  const { onHeadlineKey, onKeyDown, send } = sending(props, { box, session, uploading })
  return (
    <section aria-label={words.text} className="live__box" onKeyDown={onKeyDown}>
      <Headline {...{ words }} onKeyDown={onHeadlineKey} onWrite={set} value={box.headline} />
      <GrowingText
        label={words.text}
        onChange={(text) => setNote((note) => ({ ...note, text }))}
        value={box.note.text}
      />
      <Attached
        {...{ known, photos, words }}
        onTakeOut={(photo) =>
          setNote((note) => ({ ...note, photos: note.photos.filter((each) => each !== photo) }))
        }
      />
      <UploadList {...{ uploads, words }} />
      <Choices {...{ ...props, box, running, session }} />
      <div className="live__send">
        <PhotoButtons
          {...{ mayUpload, uploads, words }}
          onAdd={attach}
          scope={about}
          there={photos}
        />
        <SendButtons {...{ mayPublish, send, uploading, words }} isHeld={!mayGo(box, uploading)} />
      </div>
    </section>
  )
}

type HeadlineProps = Pick<Props, 'words'> & {
  value: string
  onKeyDown: (pressed: KeyboardEvent) => void
  onWrite: (written: { headline: string }) => void
}

function Headline({ onKeyDown, onWrite, value, words }: HeadlineProps) {
  return (
    <input
      aria-label={words.headline}
      className="live__headline"
      maxLength={200}
      onChange={({ target }) => onWrite({ headline: target.value })}
      onKeyDown={onKeyDown}
      placeholder={words.headline}
      value={value}
    />
  )
}

const none: readonly string[] = []

type Sent = { box: Box; session: string | null; uploading: number }

function sending(props: Props, { box, session, uploading }: Sent) {
  const { mayPublish, onSend, writing } = props
  const send = (publish: boolean, from: Element): void => {
    if (mayGo(box, uploading)) {
      const { hasChosen: _hasChosen, ...words } = box
      onSend({ ...words, session, publish })
      writing.clear()
    }
    focusText(from)
  }
  const onKeyDown = (pressed: KeyboardEvent): void => {
    if (!isSend(pressed) || !isWithin(pressed)) return
    pressed.preventDefault()
    send(mayPublish, pressed.currentTarget)
  }
  const onHeadlineKey = (pressed: KeyboardEvent): void => {
    const isWord = pressed.nativeEvent.isComposing
    if (isSend(pressed) || pressed.key !== 'Enter' || isWord) return
    pressed.preventDefault()
    focusText(pressed.currentTarget)
  }
  return { onHeadlineKey, onKeyDown, send }
}

/** React hands on what was pressed in a dialog, too, that a button of the box has opened. */
function isWithin({ currentTarget, target }: KeyboardEvent): boolean {
  return target instanceof Node && currentTarget.contains(target)
}

/** The next update is written where the last one was. */
function focusText(from: Element): void {
  from.closest('.live__box')?.querySelector('textarea')?.focus()
}

type SendProps = Pick<Props, 'mayPublish' | 'words'> & {
  isHeld: boolean
  send: (publish: boolean, from: Element) => void
  uploading: number
}

function SendButtons({ isHeld: disabled, mayPublish, send, uploading, words }: SendProps) {
  const isMac = useMac()
  const on = (publish: boolean) => (event: MouseEvent) => send(publish, event.currentTarget)
  return (
    <>
      {uploading > 0 ? (
        <span role="status">{words.waitsFor(uploading)}</span>
      ) : (
        <span className="live__keys">{words.keys}</span>
      )}
      {mayPublish && (
        <Button
          buttonStyle="secondary"
          disabled={disabled}
          margin={false}
          onClick={on(false)}
          size="medium"
        >
          {words.keep}
        </Button>
      )}
      <Button disabled={disabled} margin={false} onClick={on(mayPublish)} size="medium">
        {mayPublish ? words.publish : words.send} <kbd>{isMac ? words.mac : words.other}</kbd>
      </Button>
    </>
  )
}
