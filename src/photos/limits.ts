const MB = 1024 * 1024

/** The largest picture we take: bytes of its file, pixels, and pixels of a side. */
export const limits = { bytes: 60 * MB, pixels: 120_000_000, side: 20_000 }

/** Pixels of the narrowest copy that readers get: a picture less wide than that is shown blurred. */
export const narrowest = 320

/** Bytes of a form with a picture and its record: more than both may have, so that we can say which is too large. */
export const largestForm = limits.bytes + 12 * MB
