import type { Payload } from 'payload'

/** That a photo arrived: all that its sender may read of it. */
export type DropReceipt = { id: string; name: string; size: number; sha256: string; at: string }

/** What came through a link, in the order in which it came. */
export async function receiptsOf(payload: Payload, link: string): Promise<DropReceipt[]> {
  const { docs } = await payload.find({
    collection: 'photos',
    where: { droppedThrough: { equals: link } },
    sort: 'createdAt',
    select: { originalName: true, filesize: true, sha256: true, createdAt: true },
    ...{ depth: 0, draft: true, limit: 5000, pagination: false, trash: true, overrideAccess: true },
  })
  return docs.map(({ createdAt: at, filesize, id, originalName, sha256 }) => ({
    ...{ id, name: originalName ?? '', size: filesize ?? 0, sha256: sha256 ?? '', at },
  }))
}

/** How many came through a link. */
export async function countOf(payload: Payload, link: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'photos',
    where: { droppedThrough: { equals: link } },
    ...{ trash: true, overrideAccess: true },
  })
  return totalDocs
}

/** Matches what a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/

/** As a table that spreadsheets open, with the mark by which they know UTF-8. */
export function asCsv(receipts: DropReceipt[]): string {
  const cell = (value: string | number): string => {
    const text = String(value)
    return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  }
  const rows = receipts.map(({ at, id, name, sha256, size }) => [id, name, size, sha256, at])
  const lines = [['id', 'file', 'bytes', 'sha256', 'received'], ...rows]
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}
