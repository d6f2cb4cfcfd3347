'use client'
import type { CameraCount } from '../../agenda.ts'
import type { Words } from './words.ts'

type Props = {
  cameras: CameraCount[]
  chosen: string | null
  onChoose: (camera: string | null) => void
  words: Words
}

/** Which camera is meant, where several took the photos: each has a clock of its own. */
export function CameraChoice({ cameras, chosen, onChoose, words: { match } }: Props) {
  if (cameras.length < 2) return null
  const every = '*'
  return (
    <label className="contact-sheet__field">
      {match.camera}
      <select
        name="camera"
        onChange={({ target }) => onChoose(target.value === every ? null : target.value)}
        value={chosen ?? every}
      >
        <option value={every}>{match.allCameras}</option>
        {cameras.map(({ camera, count }) => (
          <option key={camera} value={camera}>
            {camera || match.noCamera} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}
