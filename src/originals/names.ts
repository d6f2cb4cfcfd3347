/** Matches the names we give to originals: a UUID and one of our extensions. */
const storedName =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.(jpg|png|webp|avif|tif)$/

export function isStoredName(name: string): boolean {
  return storedName.test(name)
}

/** A name nobody else has or ever will: the original's own name is a field of its record. */
export function nameFor(extension: string): string {
  return `${crypto.randomUUID()}.${extension}`
}

/** @throws Error for what is not a name of ours, which would lead to other files. */
export function checkName(name: string): string {
  if (isStoredName(name)) return name
  throw new Error(`“${name}” is not the name of an original`)
}
