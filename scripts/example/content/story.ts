import type { ComposedNode, ComposedText } from '../../../src/richtext/compose.ts'
import type { Clock } from '../clock.ts'
import type { Ids } from '../find.ts'
import type { PictureName } from '../pictures/picture.ts'
import type { OrganisationKey } from './organisations.ts'
import type { PlaceKey } from './places.ts'
import type { SessionKey } from './programme.ts'
import type { SpeakerKey } from './speakers.ts'
import type { ContributorKey } from './staff.ts'
import type { TopicKey } from './topics.ts'

type StoryType =
  'news' | 'liveBlog' | 'explainer' | 'gallery' | 'interview' | 'opinion' | 'brief' | 'pressRelease'

/** A story as the example tells it. Dates in braces in any text move with the stage. */
export type Story = {
  key: string
  language: 'en' | 'zh'
  storyType: StoryType
  kicker?: string
  headline: string
  headlines?: { short?: string; seo?: string; social?: string }
  slugline?: string
  standfirst: string
  body: (ids: Ids, clock: Clock) => ComposedText
  keywords?: string[]
  /** When it appears, on the clock of the true programme. Later than now: it is still being written. */
  at: string
  byline?: readonly { who: ContributorKey; role: 'by' | 'photosBy' | 'translatedBy' | 'editedBy' }[]
  source?: OrganisationKey
  dateline?: PlaceKey
  leadPhoto?: PictureName
  sessions?: readonly SessionKey[]
  speakers?: readonly SpeakerKey[]
  organisations?: readonly OrganisationKey[]
  places?: readonly PlaceKey[]
  topics?: readonly TopicKey[]
  translationOf?: string
  related?: readonly string[]
  urgency?: number
  edNote?: string
}

/** The block for a document that may not exist at this stage; nothing when it does not. */
export function when(id: string | null, draw: (id: string) => ComposedNode): ComposedNode[] {
  return id === null ? [] : [draw(id)]
}

export const exampleStory = {
  en: 'Example story. The opening, the organisers and the special session are on record; the people, the quotes and the rest of the programme are invented.',
  zh: '示例稿件。开幕、主办单位和专题会有据可查；人物、引语及其余议程均为虚构。',
}
