const store = 'unsaved'

let open: IDBDatabase | null = null
let opening: Promise<IDBDatabase> | null = null

/**
 * Opens where this browser keeps copies of what is not saved, so that a page that goes away can still
 * put something there. It rejects where the browser keeps nothing.
 */
export async function openShelf(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('rostrum', 1)
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(store))
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(new Error('This browser keeps nothing.')))
  }).then((database) => {
    open = database
    database.addEventListener('close', forgetOpen)
    database.addEventListener('versionchange', () => {
      database.close()
      forgetOpen()
    })
    return database
  })
  opening.catch(forgetOpen)
  return opening
}

function forgetOpen(): void {
  open = null
  opening = null
}

/**
 * Puts a text there under its name, or takes away what is there, and with it what it is there
 * `instead` of: all of it or, where the browser is full, nothing. Begun at once where the shelf is
 * open: it is the last thing a page does. Whether it is there in the end, nobody learns: a browser
 * that is full or closed to us must not stop anybody writing.
 */
export function putOnShelf(
  name: string,
  text: string | null,
  instead: readonly string[] = [],
): void {
  const write = (database: IDBDatabase) => {
    try {
      const transaction = database.transaction(store, 'readwrite')
      const texts = transaction.objectStore(store)
      if (text === null) texts.delete(name)
      else texts.put(text, name)
      for (const other of instead) texts.delete(other)
      transaction.commit()
    } catch {
      forgetOpen()
    }
  }
  if (open) write(open)
  else
    openShelf()
      .then(write)
      .catch(() => undefined)
}

/** Every text there is; none where this browser keeps nothing. */
export async function textsOnShelf(): Promise<unknown[]> {
  try {
    const database = await openShelf()
    return await new Promise((resolve, reject) => {
      const asked = database.transaction(store).objectStore(store).getAll()
      asked.addEventListener('success', () => resolve(asked.result))
      asked.addEventListener('error', () => reject(new Error('The shelf cannot be read.')))
    })
  } catch {
    return []
  }
}
