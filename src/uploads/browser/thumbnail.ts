/** Longest side in pixels, for screens with twice as many. */
const side = 320

/**
 * Makes small pictures of files in the browser, one at a time so that sending is not held up. Null
 * for what the browser cannot show, such as TIFF.
 */
export function makeThumbnails(): (file: File) => Promise<string | null> {
  let last: Promise<unknown> = Promise.resolve()
  return (file) => {
    const made = last.then(() => shrink(file).catch(() => null))
    last = made
    return made
  }
}

async function shrink(file: File): Promise<string> {
  const options = {
    resizeHeight: side,
    resizeQuality: 'low',
    imageOrientation: 'from-image',
  } as const
  const bitmap = await createImageBitmap(file, options)
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  canvas.toBlob(
    (blob) => (blob ? resolve(URL.createObjectURL(blob)) : reject(new Error('no picture'))),
    'image/jpeg',
    0.7,
  )
  return promise
}
