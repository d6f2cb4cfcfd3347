const MB = 1024 * 1024

/** The largest picture we take: bytes of its file, pixels, and pixels of a side. */
export const limits = { bytes: 60 * MB, pixels: 120_000_000, side: 20_000 }
