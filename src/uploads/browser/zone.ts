import { filesDropped } from './dropped.ts'
import { element } from './element.ts'
import type { Words } from './words.ts'

/** By name and by type: phones turn their own format into one of these when it is not among them. */
const accept =
  'image/jpeg,image/png,image/webp,image/avif,image/tiff,.jpg,.jpeg,.png,.webp,.avif,.tif,.tiff'

/** Where files are chosen, and dropped: anywhere on the page, as beside it they would replace the page. */
export function makeZone(words: Words, onFiles: (files: File[]) => void) {
  const input = element('input', { type: 'file', multiple: true, accept, id: 'up-files' })
  const note = element('p', { class: 'up-left-out', role: 'status' })
  const trouble = element('p', { class: 'up-unread', role: 'alert', hidden: true })
  const root = element(
    'div',
    { class: 'up-zone' },
    input,
    element('label', { for: 'up-files', class: 'up-button' }, words.choose),
    element('p', { class: 'up-or-drop' }, words.orDrop),
    element('p', {}, words.kinds),
    note,
    trouble,
  )
  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])])
    input.value = ''
  })
  const stop = takeDrops(root, async (data) => {
    const { files, leftOut, unread } = await filesDropped(data)
    note.textContent = leftOut > 0 ? words.leftOut(leftOut) : ''
    trouble.hidden = unread.length === 0
    trouble.textContent = unread.length > 0 ? words.unread(unread) : ''
    onFiles(files)
  })
  return { root, stop }
}

function takeDrops(zone: HTMLElement, onDrop: (data: DataTransfer) => Promise<void>): () => void {
  const listening = new AbortController()
  const on = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    document.addEventListener(name, act, { signal: listening.signal })
  on('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    zone.classList.add('up-over')
  })
  on('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) zone.classList.remove('up-over')
  })
  on('drop', (event) => {
    zone.classList.remove('up-over')
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    void onDrop(event.dataTransfer)
  })
  return () => listening.abort()
}
