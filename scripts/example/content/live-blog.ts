import { compose, paragraph } from '../../../src/richtext/compose.ts'
import type { SessionKey } from './programme.ts'
import { exampleStory, type Story } from './story.ts'

export const liveBlog: Story = {
  key: 'live',
  language: 'en',
  storyType: 'liveBlog',
  kicker: 'Live',
  headline: 'Liuzhou environment forum: the days as they happened',
  slugline: 'LIVE-LIUZHOU',
  standfirst:
    'Opening, panels, a signing and a walk through a wetland: our reporters in the hall and outside it.',
  at: '2024-10-29T08:30',
  byline: [
    { who: 'rui', role: 'by' },
    { who: 'edda', role: 'editedBy' },
  ],
  leadPhoto: 'skyline',
  sessions: ['opening', 'special', 'transition', 'signing', 'closing'],
  places: ['liuzhou'],
  topics: ['environment'],
  edNote: exampleStory.en,
  body: () =>
    compose(
      paragraph('What is said in Liuzhou, in the order in which it is said. Times are local.'),
    ),
}

export type Update = {
  at: string
  headline: string
  text: string
  summary?: string
  session?: SessionKey
  keyEvent?: true
  pinned?: true
}

export const updates: readonly Update[] = [
  {
    at: '2024-10-29T08:40',
    headline: 'Doors open',
    text: 'Queues at the badge desk, fast ones. The main hall has 600 seats; nearly 300 representatives are expected.',
  },
  {
    at: '2024-10-29T09:05',
    headline: 'The forum is open',
    text: 'The ASEAN-China Environmental Cooperation Forum 2024 has begun. Its theme: “Forging Regional Capacity Building Partnerships”.',
    summary: 'Forum opens in Liuzhou',
    session: 'opening',
    keyEvent: true,
    pinned: true,
  },
  {
    at: '2024-10-29T10:55',
    headline: 'Half a measurement',
    text: 'Hydrologist Somchai Rattanakul gets the first laugh of the day: “A number you do not share is only half a measurement.”',
    session: 'keynote',
  },
  {
    at: '2024-10-29T14:35',
    headline: 'Special session begins',
    text: 'The session on coordinated digital and green development is under way. On the programme: the Ecology and Environment Department of Guangxi, the China-ASEAN Environmental Cooperation Center, the People’s Government of Liuzhou Municipality and Liuzhou Steel Group.',
    summary: 'Special session: digital and green',
    session: 'special',
    keyEvent: true,
  },
  {
    at: '2024-10-29T17:20',
    headline: 'What fishers know',
    text: 'In the River Room there are more chairs than people at five past five, and more people than chairs at twenty past.',
    session: 'sideEvent',
  },
  {
    at: '2024-10-30T09:10',
    headline: 'Two rooms at once',
    text: 'Clean air in the Karst Room, plastic in the Banyan Room. We are in both.',
    session: 'plastic',
  },
  {
    at: '2024-10-30T10:45',
    headline: 'One transition or two?',
    text: 'Huang Meiling opens the panel with the question of its title. Li Wenhao: “One, if the second pays for the first one’s electricity.”',
    summary: 'Panel on the double transition',
    session: 'transition',
    keyEvent: true,
  },
  {
    at: '2024-10-30T13:50',
    headline: 'Notes on a wall',
    text: 'The plastic workshop has covered a whiteboard with notes. Yellow is for methods, red is for money. There is a lot of red.',
    session: 'workshop',
  },
  {
    at: '2024-10-30T16:50',
    headline: 'Signed',
    text: 'Two partners will count river plastic by one method. Two pens, nine witnesses, long applause.',
    summary: 'Letter of intent on river plastic',
    session: 'signing',
    keyEvent: true,
  },
  {
    at: '2024-10-30T17:30',
    headline: 'Questions',
    text: 'Who pays? “For the first year, we do,” says Nguyễn Thị Mai Hương. “Ask me again in the second.”',
    session: 'press',
  },
  {
    at: '2024-10-31T10:15',
    headline: 'On the boardwalk',
    text: 'Forty delegates, one ranger, three egrets. The ranger asks for silence and, remarkably, gets it.',
    session: 'tour',
  },
  {
    at: '2024-10-31T16:20',
    headline: 'That was it',
    text: 'The forum has closed. Thank you for reading; the pictures of all three days follow tonight.',
    summary: 'Forum closes',
    session: 'closing',
    keyEvent: true,
  },
]
