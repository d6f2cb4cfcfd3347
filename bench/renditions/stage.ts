import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictures } from '../../scripts/example/pictures/catalogue.ts'
import { develop } from '../../scripts/example/pictures/develop.ts'
import type { Shot } from '../../src/delivery/images/pictures.ts'
import type { Rendition } from '../../src/delivery/images/rendition.ts'
import { formats, widths } from '../../src/delivery/images/sizes.ts'
import { editedOf, shotOf } from '../../src/delivery/images/version.ts'
import type { PublicDocument } from '../../src/wire/documents.ts'

/** Twelve megapixels of the example's format. */
export const size = { width: 4244, height: 2829 }

/** Draws pictures of the example into a folder, once, and names their files. */
export async function drawn(folder: string, many: number, width = size.width): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  for (const { name, scene } of pictures.slice(0, many)) {
    const file = `${name}-${width}.jpg`
    if (!existsSync(join(folder, file)))
      writeFileSync(join(folder, file), await develop(scene(), width))
    files.push(file)
  }
  return files
}

/** A photo of that file as its copies are made, and all of them. */
export function setOf(file: string): { shot: Shot; renditions: Rendition[] } {
  const document: PublicDocument = {
    ...{ type: 'photos', id: file, title: file, file, ...size },
    caption: { localized: { en: 'The opening in Liuzhou.', zh: '柳州开幕式。' } },
    creditText: "People's Daily Online/Fu Huazhou",
  }
  const edited = editedOf({ document }, { languages: ['en', 'zh'], titleOf: () => null })
  const shot = shotOf({ document }, edited)
  if (shot === null) throw new Error('There is no original')
  const address = { id: file, version: edited.version, crop: 'full' }
  const renditions = widths.flatMap((width) =>
    formats.map(({ extension }) => ({ ...address, width, format: extension })),
  )
  return { shot, renditions }
}
