import { compose, paragraph } from '../../../src/richtext/compose.ts'
import type { UserKey } from './staff.ts'

type DeskStage =
  'idea' | 'assigned' | 'drafting' | 'review' | 'approved' | 'scheduled' | 'onHold' | 'spiked'

/** What lies on the desk: a story for each stage that readers never see. */
export type DeskItem = {
  key: string
  stage: DeskStage
  headline: string
  standfirst: string
  internalNote: string
  assignee?: UserKey
  dueInDays?: number
}

export const deskItems: readonly DeskItem[] = [
  {
    key: 'idea',
    stage: 'idea',
    headline: 'Who empties the sensors?',
    standfirst: 'A day with the people who service monitoring stations.',
    internalNote: 'From the morning meeting. Needs a station that lets us in.',
  },
  {
    key: 'assigned',
    stage: 'assigned',
    headline: 'Liuzhou’s buses, counted',
    standfirst: 'How many run on electricity, and who says so?',
    internalNote: 'Two sources, not only the operator.',
    assignee: 'reporter',
    dueInDays: 2,
  },
  {
    key: 'drafting',
    stage: 'drafting',
    headline: 'The ranger and his chair',
    standfirst: 'A portrait of the man who counts the birds of the restored wetland.',
    internalNote: 'Quotes checked with Wei by telephone. Picture: tour.',
    assignee: 'reporter',
    dueInDays: 1,
  },
  {
    key: 'review',
    stage: 'review',
    headline: 'Five numbers to take home from Liuzhou',
    standfirst: 'Attendance, sessions, languages, rooms and cups of tea.',
    internalNote: 'Number four is ours, say so.',
    assignee: 'editor',
    dueInDays: 1,
  },
  {
    key: 'approved',
    stage: 'approved',
    headline: 'How interpreters survive a day of acronyms',
    standfirst: 'Behind the glass at the back of the main hall.',
    internalNote: 'Approved. Waits for a free slot on the front page.',
    assignee: 'editor',
  },
  {
    key: 'scheduled',
    stage: 'scheduled',
    headline: 'Monday: the region’s environment calendar',
    standfirst: 'What comes up between now and the end of the month.',
    internalNote: 'Goes out on Monday at 07:00.',
    assignee: 'editor',
    dueInDays: 3,
  },
  {
    key: 'onHold',
    stage: 'onHold',
    headline: 'A steel group answers our questions',
    standfirst: 'Eleven questions went out; nine came back.',
    internalNote: 'On hold until the two missing answers are here.',
    assignee: 'reporter',
  },
  {
    key: 'spiked',
    stage: 'spiked',
    headline: 'The mystery of the missing lanyards',
    standfirst: 'It was the cleaning staff. They were tidy.',
    internalNote: 'Funny, but no.',
    assignee: 'reporter',
  },
]

export const deskBody = (standfirst: string) =>
  compose(paragraph(standfirst), paragraph('This draft belongs to the example newsroom.'))
