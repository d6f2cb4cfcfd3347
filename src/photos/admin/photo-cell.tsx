import type { DefaultServerCellComponentProps } from 'payload'
import { PhotoLink } from './photo-link.tsx'
import { text } from './text.ts'
import './photo-cell.css'

/** A photo in a list: large enough to recognise, with the colour it will have while it loads. */
export function PhotoCell({ rowData }: DefaultServerCellComponentProps) {
  const photo = new Map<string, unknown>(Object.entries(rowData))
  const src = text(photo.get('thumbnailURL'))
  return (
    <PhotoLink id={text(photo.get('id'))}>
      <span
        className="photo-cell__picture"
        style={{ backgroundColor: text(photo.get('dominantColor')) || undefined }}
      >
        {src && <img alt="" decoding="async" loading="lazy" src={src} />}
      </span>
      <span className="photo-cell__name">
        {text(photo.get('title')) || text(photo.get('originalName'))}
      </span>
    </PhotoLink>
  )
}
