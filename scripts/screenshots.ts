import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { logIn, openBrowser, settled, sitDown } from '../tests/support/desk.ts'
import { openSite } from '../tests/support/site.ts'
import { buildIfChanged } from './build.ts'

/** Draws the pictures of the README and the documentation anew, from the example newsroom. */
const images = join(import.meta.dirname, '..', 'docs', 'images')

await buildIfChanged()
mkdirSync(images, { recursive: true })
const site = await openSite({ script: 'scripts/demo.ts' })
const browser = await openBrowser()
const desk = await sitDown(browser, site.url, { width: 1280, height: 800 })
const { page } = desk

await logIn(desk, 'editor@rostrum.example')
await draw('dashboard', '/admin')
await draw('coverage', `${await first('events')}/coverage`)
await draw('article', await first('articles'))
await draw('photos', '/admin/collections/photos')
await draw('event', await first('events'))
await draw('home', '/')
await draw('api', '/docs#tag/articles/GET/v1/articles', 'GET /v1/articles?limit=1')
await browser.close()
await site.stop()

/** `shown` is a text that is there when the page is. */
async function draw(name: string, path: string, shown?: string): Promise<void> {
  await page.goto(path)
  if (shown !== undefined) await page.getByText(shown).first().waitFor()
  await settled(desk)
  await page.screenshot({ path: join(images, `${name}.png`) })
  process.stdout.write(`docs/images/${name}.png\n`)
}

async function first(collection: string): Promise<string> {
  const id = await page.evaluate(async (slug) => {
    const res = await fetch(`/api/${slug}?limit=1&depth=0&sort=createdAt`)
    return (await res.json()).docs[0].id
  }, collection)
  return `/admin/collections/${collection}/${id}`
}
