/** Files that were dropped, and how many in dropped folders are of a kind nobody takes. */
export type Dropped = { files: File[]; leftOut: number }

/** Matches what could be a picture; HEIC is refused with a reason of its own. */
const pictures = /\.(?:jpe?g|png|webp|avif|tiff?|hei[cf])$/i

/** Matches what systems put beside files: `.DS_Store`, `._DSC_1.JPG`, `Thumbs.db`. */
const litter = /^\.|^thumbs\.db$/i

/**
 * All dropped files, those within folders too. To be called while the drop is told: later the
 * browser gives nothing out. What was dropped by itself is taken whatever it is called.
 */
export async function filesDropped(data: DataTransfer): Promise<Dropped> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry())
  const loose = [...data.files].filter((_, nth) => !entries[nth]?.isDirectory)
  const folders = entries.filter((entry) => entry !== null).filter(isFolder)
  const within = (await Promise.all(folders.map(filesIn))).flat()
  const seen = within.filter(({ name }) => !litter.test(name))
  const taken = seen.filter(({ name }) => pictures.test(name))
  return { files: [...loose, ...taken], leftOut: seen.length - taken.length }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const entries = await entriesIn(folder)
  const files = await Promise.all(entries.filter(isFile).map(read))
  const below = await Promise.all(entries.filter(isFolder).map(filesIn))
  return [...files, ...below].flat()
}

/** A browser tells a hundred at a time, until it tells none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}

/** What cannot be read is left out. */
async function read(entry: FileSystemFileEntry): Promise<File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  )
}
