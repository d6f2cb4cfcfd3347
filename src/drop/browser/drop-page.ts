import '../../uploads/browser/uploader.css'
import './drop-page.css'
import { storageHere } from '../../uploads/browser/memory.ts'
import { openUploader } from '../../uploads/browser/uploader.ts'

/** The page of a drop link: what is asked once, and the uploader. */
const root = document.getElementById('uploader')
const storage = storageHere()
const fields = { name: input('name'), credit: input('credit') }

for (const [key, field] of Object.entries(fields)) {
  const place = `rostrum-drop-${key}`
  field.value = storage.getItem(place) ?? ''
  field.addEventListener('change', () => storage.setItem(place, field.value))
}

if (root) {
  const { endpoint = '', scope = '' } = root.dataset
  openUploader({ endpoint, scope }).show(root, {
    language: document.documentElement.lang,
    about: () => ({ name: fields.name.value, credit: fields.credit.value }),
    linkOf: () => null,
  })
}

function input(id: string): HTMLInputElement {
  const found = document.getElementById(id)
  if (found instanceof HTMLInputElement) return found
  throw new Error(`The page has no field “${id}”`)
}
