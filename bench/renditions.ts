import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inFolder, picturesOf } from '../src/delivery/images/pictures.ts'
import { pathOf } from '../src/delivery/images/rendition.ts'
import { start } from './serving/child.ts'
import { sideBySide } from './serving/load.ts'
import { shareOf } from './renditions/quality.ts'
import { drawn, setOf } from './renditions/stage.ts'

/**
 * Public copies of photos of twelve megapixels, which the example draws: processor time of one whole
 * set, memory of `--photos` of them (50 unless said), what a kept copy costs to send beside bare
 * node:http that streams the same file, and bytes beside JPEG's at the same PSNR. Processor time and
 * ratios, as the machine may have other work. `--folder` only compares the bytes, of the photographs in
 * a folder of yours: drawn ones flatter.
 */
const { values } = parseArgs({
  options: { photos: { type: 'string', default: '50' }, folder: { type: 'string' } },
})
if (values.folder !== undefined) {
  await bytes(photographsIn(values.folder))
  process.exit()
}
const folder = join(tmpdir(), 'rostrum-bench-pictures')
const files = await drawn(folder, 12)
const [file = ''] = files
const env = { BENCH_PICTURES: folder, BENCH_FILE: file }

await processorTime()
await beside('640 pixels in WebP', 640, 'webp')
await beside('1280 pixels in JPEG', 1280, 'jpg')
await bytes(files.map((each) => join(folder, each)))
await memory()

async function processorTime(): Promise<void> {
  const { renditions, shot } = setOf(file)
  const pictures = picturesOf(inFolder(folder))
  const together = await spent(async () => {
    await pictures.getAll?.(shot, renditions, {
      turn: (work) => work(),
      print: (_, work) => work(),
    })
  })
  const apart = await spent(async () => {
    for (const rendition of renditions) await pictures.get(shot, rendition)
  })
  const saved = Math.round(100 * (1 - together / apart))
  say(`six widths in three formats: ${together.toFixed(2)} s of processor time`)
  say(`  decoded for each one:      ${apart.toFixed(2)} s, so decoding once saves ${saved} %`)
}

/** In seconds; the better of three. */
async function spent(work: () => Promise<void>): Promise<number> {
  const all: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage()
    await work()
    const { system, user } = process.cpuUsage(before)
    all.push((system + user) / 1e6)
  }
  return Math.min(...all)
}

async function beside(name: string, width: number, format: 'webp' | 'jpg'): Promise<void> {
  const rendition = setOf(file).renditions.find(
    (each) => each.width === width && each.format === format,
  )
  if (!rendition) throw new Error('There is no such copy')
  const ours = await start('../renditions/serve.ts', env)
  const url = `http://127.0.0.1:${String(ours.ready.port)}${pathOf(rendition)}`
  const copy = Buffer.from(await (await fetch(url)).arrayBuffer())
  const kept = join(folder, 'kept', `${width}.${format}`)
  mkdirSync(join(folder, 'kept'), { recursive: true })
  writeFileSync(kept, copy)
  const bare = await start('../renditions/bare.ts', { BENCH_FILE: kept })
  const done = await sideBySide(
    {
      ours: { url, spent: ours.spent },
      bare: { url: `http://127.0.0.1:${String(bare.ready.port)}/`, spent: bare.spent },
    },
    { seconds: 4, rounds: 3 },
  )
  for (const child of [ours, bare]) child.stop()
  if (!done.ours || !done.bare) throw new Error('Nothing was measured')
  const ratio = (done.ours.perSecond / done.bare.perSecond).toFixed(2)
  const byTime = (done.bare.cpu / done.ours.cpu).toFixed(2)
  say(
    `kept copy of ${name} (${Math.round(copy.length / 1024)} KB): ${ratio} of bare node:http; by server time ${byTime}`,
  )
}

function photographsIn(within: string): string[] {
  const names = readdirSync(within, { recursive: true, encoding: 'utf8' })
  const found = names.filter((name) => /\.(?:jpe?g|png|tiff?|webp)$/i.test(name)).toSorted()
  if (found.length === 0) throw new Error(`There are no pictures in ${within}`)
  return found.map((name) => join(within, name))
}

async function bytes(paths: string[]): Promise<void> {
  for (const format of ['avif', 'webp'] as const) {
    const shares: number[] = []
    for (const path of paths) shares.push(await shareOf(format, path, 1280))
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    say(
      `${format} at the PSNR of JPEG q75, ${shares.length} pictures: ${Math.round(100 * (mean - 1))} % of bytes`,
    )
  }
}

async function memory(): Promise<void> {
  const batch = await start('../renditions/batch.ts', env)
  const most = Number(await batch.ask('make', values.photos))
  const seconds = (await batch.spent()) / 1e6
  batch.stop()
  say(
    `${values.photos} photos one after the other: at most ${Math.round(most / 1e6)} MB, ${seconds.toFixed(0)} s of processor time`,
  )
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
