import type { Scene } from './develop.ts'

export type PictureName =
  | 'stage'
  | 'hall'
  | 'skyline'
  | 'steelworks'
  | 'panel'
  | 'signing'
  | 'booth'
  | 'interpreters'
  | 'scrum'
  | 'badges'
  | 'tour'
  | 'workshop'

/** Dates in braces, `{2024-10-29}`, are moved with the stage and written out in the language. */
type Words = { headline: string; caption: string; altText: string }

export type Picture = {
  name: PictureName
  /** The name the file has when it comes from the camera. */
  filename: string
  scene: () => Scene
  /** On the clock of the true programme, `2024-10-29T09:12`. */
  takenAt: string
  en: Words
  zh: Words
  keywords: readonly string[]
  credit: Credit
}

type Credit = { creator: string; jobTitle: string; creditText: string; source: string }

export const agency = (creator: string): Credit => ({
  creator,
  jobTitle: 'Photographer',
  creditText: `People's Daily Online/${creator}`,
  source: "People's Daily Online",
})

export const ours = (creator: string): Credit => ({
  creator,
  jobTitle: 'Staff photographer',
  creditText: `Rostrum Example/${creator}`,
  source: 'Rostrum Example',
})
