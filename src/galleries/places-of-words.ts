/** The fields in which a photo has words of its own in a gallery. */
export const placesOfWords = ['captionOverride', 'altOverride'] as const
