'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { codedTexts } from '../../codes.ts'
import type { Frame } from '../frame.ts'
import { FramePicture } from './frame-picture.tsx'
import { FrameScene } from './frame-scene.tsx'
import { useProgramme } from './use-programme.ts'
import type { Words } from './words.ts'

type Props = { frame: Frame; language: string; onLeave: () => void; words: Words }

/**
 * The words of a photo that are not this person's to change. It takes the keys: whoever begins to type
 * means none of the commands of the sheet.
 */
export function ReadWords({ frame, language, onLeave, words }: Props) {
  const panel = useRef<HTMLElement>(null)
  const programme = useProgramme(frame.event, language)
  useEffect(() => panel.current?.focus(), [])
  const keep = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === 'Escape') onLeave()
  }
  return (
    <aside
      aria-label={words.captionPanel}
      className="contact-sheet__panel"
      onKeyDown={keep}
      ref={panel}
      tabIndex={-1}
    >
      <FramePicture frame={frame} />
      <FrameScene {...{ frame, programme, words }} />
      <p role="status">{words.notYours}</p>
      <dl className="contact-sheet__words" lang={language}>
        {codedTexts
          .filter((field) => frame[field] !== '')
          .map((field) => (
            <div key={field}>
              <dt>{words.fields[field]}</dt>
              <dd>{frame[field]}</dd>
            </div>
          ))}
      </dl>
      <div className="contact-sheet__acts">
        <Button buttonStyle="secondary" margin={false} onClick={onLeave} size="small">
          {words.leave}
        </Button>
      </div>
    </aside>
  )
}
