/**
 * Files that were dropped, how many in dropped folders are of a kind nobody takes, and the names of
 * photos and folders there that could not be read, or not to the end.
 */
export type Dropped = { files: File[]; leftOut: number; unread: string[] }

/** Matches what could be a picture; HEIC is refused with a reason of its own. */
const pictures = /\.(?:jpe?g|png|webp|avif|tiff?|hei[cf])$/i

/** Matches what systems put beside files: `.DS_Store`, `._DSC_1.JPG`, `Thumbs.db`. */
const litter = /^\.|^thumbs\.db$/i

/**
 * All dropped files, those within folders too. To be called while the drop is told: later the
 * browser gives nothing out. What was dropped by itself is taken whatever it is called.
 */
export async function filesDropped(data: DataTransfer): Promise<Dropped> {
  // Only what is a file has its place among `files`: text may lie between.
  const items = [...data.items].filter(({ kind }) => kind === 'file')
  const entries = items.map((item) => item.webkitGetAsEntry())
  const loose = [...data.files].filter((_, nth) => !entries[nth]?.isDirectory)
  const folders = entries.filter((entry) => entry !== null).filter(isFolder)
  const within = together(await Promise.all(folders.map(filesIn)))
  const seen = within.files.filter(({ name }) => !litter.test(name))
  const taken = seen.filter(isPicture)
  return {
    files: [...loose, ...taken],
    leftOut: seen.length - taken.length,
    unread: within.unread,
  }
}

function isPicture({ name }: { name: string }): boolean {
  return pictures.test(name) && !litter.test(name)
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

type Found = { files: File[]; unread: string[] }

function together(parts: Found[]): Found {
  return {
    files: parts.flatMap(({ files }) => files),
    unread: parts.flatMap(({ unread }) => unread),
  }
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<Found> {
  const { entries, isWhole } = await entriesIn(folder)
  const files = entries.filter(isFile).map(read)
  const below = entries.filter(isFolder).map(filesIn)
  const self = { files: [], unread: isWhole ? [] : [folder.name] }
  return together([self, ...(await Promise.all([...files, ...below]))])
}

/** A browser tells a hundred at a time, until it tells none, or that it cannot read on. */
async function entriesIn(folder: FileSystemDirectoryEntry) {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    )
    if (some === null || some.length === 0) return { entries, isWhole: some !== null }
    entries.push(...some)
  }
}

/** Of what cannot be read only photos are missed. */
async function read(entry: FileSystemFileEntry): Promise<Found> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve({ files: [file], unread: [] }),
      () => resolve({ files: [], unread: isPicture(entry) ? [entry.name] : [] }),
    ),
  )
}
