import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { drawn } from '../bench/renditions/stage.ts'
import { unlike } from '../bench/uploads/pictures.ts'
import { ask, type Desk, logIn, openBrowser, settled, sitDown } from '../tests/support/desk.ts'
import { openSite } from '../tests/support/site.ts'
import { buildIfChanged } from './build.ts'

/**
 * Draws the pictures of the README and the documentation anew, from the example newsroom. With
 * `--folder shots` it draws the screens of the desk in both languages and by day and night into
 * that folder instead, to look them over.
 */
const { values } = parseArgs({ options: { folder: { type: 'string' } } })
const documentation = join(import.meta.dirname, '..', 'docs', 'images')
const folder = values.folder ?? documentation

type Picture = {
  name: string
  path: (desk: Desk) => string | Promise<string>
  /** A text that is there when the page is. */
  shown?: string
  /** What is done there first; what is under way then is not waited for. */
  act?: (desk: Desk) => Promise<void>
}

const desk: Picture[] = [
  { name: 'dashboard', path: () => '/admin' },
  { name: 'coverage', path: async (at) => `${await formOf(at, 'events')}/coverage` },
  { name: 'article', path: (at) => formOf(at, 'articles') },
]

const live = { name: 'live', path: async (at: Desk) => `${await liveBlog(at)}/live` }
const translation = {
  name: 'translation',
  path: async (at: Desk) => `${await translated(at)}/translation`,
}
const contactSheet = { name: 'contact-sheet', path: () => '/admin/contact-sheet' }
const upload = { name: 'upload', path: () => '/admin/upload-photos', act: sendTwoHundred }

const documented: Picture[] = [
  ...desk,
  live,
  translation,
  contactSheet,
  { name: 'photos', path: () => '/admin/collections/photos', act: untilNamed },
  { name: 'event', path: (at) => formOf(at, 'events') },
  { name: 'home', path: () => '/' },
  {
    name: 'api',
    path: () => '/docs#tag/articles/GET/v1/articles',
    shown: 'GET /v1/articles?limit=1',
  },
  upload,
]

const lookedOver: Picture[] = [
  ...desk,
  { name: 'pre-flight', path: (at) => formOf(at, 'articles', 'where[stage][equals]=approved') },
  { name: 'history', path: async (at) => `${await corrected(at)}/history` },
  live,
  translation,
  contactSheet,
  { name: 'calendar', path: () => '/admin/calendar' },
  { name: 'fix-next', path: () => '/admin/fix-next' },
  { name: 'gallery', path: (at) => formOf(at, 'galleries') },
  upload,
]

await buildIfChanged()
mkdirSync(folder, { recursive: true })
const site = await openSite({ script: 'scripts/demo.ts' })
const browser = await openBrowser()
if (folder === documentation) await draw(documented, { language: 'en', theme: 'light' })
else
  for (const language of ['en', 'zh'])
    for (const theme of ['light', 'dark']) await draw(lookedOver, { language, theme })
await browser.close()
await site.stop()

type Look = { language: string; theme: string }

async function draw(pictures: Picture[], { language, theme }: Look): Promise<void> {
  const at = await sitDown(browser, site.url, { width: 1280, height: 800, language })
  await logIn(at, 'editor@rostrum.example')
  await at.context.addCookies([
    { name: 'rostrum-lng', value: language, url: site.url },
    { name: 'rostrum-theme', value: theme, url: site.url },
  ])
  const look = folder === documentation ? '' : `-${language}-${theme}`
  for (const { act, name, path, shown } of pictures) {
    const answer = await at.page.goto(await path(at))
    if (!answer?.ok()) throw new Error(`${name}: ${answer?.status() ?? 'no answer'}`)
    if (shown !== undefined) await at.page.getByText(shown).first().waitFor()
    await settled(at)
    await act?.(at)
    const file = join(folder, `${name}${look}.png`)
    // In 256 colours: a third of the bytes, and nobody sees it.
    await sharp(await at.page.screenshot())
      .png({ palette: true, effort: 10 })
      .toFile(file)
    process.stdout.write(`${file}\n`)
  }
  await at.context.close()
}

/** A list asks for what its rows are about once they are seen. */
async function untilNamed({ page }: Desk): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('tbody tr')?.textContent.includes('...'))
}

/** Two hundred photos, of which the first are there. */
async function sendTwoHundred({ page }: Desk): Promise<void> {
  const card = mkdtempSync(join(tmpdir(), 'rostrum-card-'))
  const drawings = await drawn(card, 10, 1600)
  const files = Array.from({ length: 200 }, (_, nth) => {
    const path = join(card, `DSC_${2001 + nth}.JPG`)
    const drawing = readFileSync(join(card, drawings[nth % drawings.length] ?? ''))
    writeFileSync(path, unlike(drawing, `${Date.now()} ${nth}`))
    return path
  })
  await page.locator('input[type=file][multiple]').first().setInputFiles(files)
  await page.getByText(/(?<!\d)(?:2[4-9]|3\d) (?:of|\/) 200/).waitFor({ timeout: 300_000 })
  rmSync(card, { recursive: true })
}

function liveBlog(at: Desk): Promise<string> {
  return formOf(at, 'articles', 'where[storyType][equals]=liveBlog')
}

function translated(at: Desk): Promise<string> {
  return formOf(at, 'articles', 'where[translationOf][exists]=true')
}

function corrected(at: Desk): Promise<string> {
  return formOf(at, 'articles', 'where[stage][equals]=corrected')
}

/** Where the form of the first such document is. */
async function formOf(at: Desk, collection: string, where = ''): Promise<string> {
  const query = `${where}&draft=true&limit=1&depth=0&sort=createdAt`
  const { docs } = await ask(at, `${collection}?${query}`)
  return `/admin/collections/${collection}/${docs[0].id}`
}
