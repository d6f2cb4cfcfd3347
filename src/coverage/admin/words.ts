import type { Story } from '../cell.ts'
import type { Standing } from '../standing.ts'
import { chinese } from './words-zh.ts'

/** What the coverage board says. */
export type Words = typeof english

const states: Record<Standing | 'late', string> = {
  idea: 'Idea',
  assigned: 'Assigned',
  drafting: 'Drafting',
  review: 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  onHold: 'On hold',
  dropped: 'Spiked or killed',
  late: 'Late',
}

const sessions = (count: number) => (count === 1 ? '1 session' : `${count} sessions`)

const english = {
  title: 'Coverage board',
  summary: (covered: number, of: number) => `${covered} of ${sessions(of)} covered`,
  underWay: (count: number) => `${count} under way`,
  missed: (count: number) => `${count} over without a story`,
  late: (count: number) => `${count} late`,
  clock: (zone: string, time: string) => `Times of ${zone}, as of ${time}`,
  unreached: 'The server does not answer. What you see may be old.',
  keys: 'Keys',
  print: 'Print',
  now: 'Now',
  when: 'Session',
  photos: 'Photos',
  quotes: 'Quotes',
  live: 'Live',
  wholeEvent: 'The event as a whole',
  wholeEventHelp: 'Opening, summing up, what no session is about',
  noDay: 'Time not set',
  noTime: 'no time yet',
  more: (count: number) => `and ${count} more`,
  moreStories: (count: number) => `${count} more`,
  moreTimes: (count: number) => (count === 1 ? 'and one more time' : `and ${count} more times`),
  cancelled: 'Cancelled',
  embargo: (time: string) => `Embargo until ${time}`,
  states,
  untitled: 'No headline yet',
  missing: 'missing',
  nobody: 'Nobody',
  anyDeadline: 'no deadline',
  start: (what: string, where: string) => `Start: ${what}, ${where}`,
  addPhotos: (where: string) => `Upload photos of ${where}`,
  open: (what: string) => `Open ${what}`,
  count: (published: number, of: number) =>
    published === of || published === 0 ? `${of}` : `${of} · ${published} published`,
  liveBlog: 'Live blog',
  started: (where: string) => `Started for “${where}”.`,
  translationStarted: (of: string) => `Translation of “${of}” started.`,
  whatToStart: (what: string, where: string) => `${what}, ${where}: start what?`,
  translationOf: (of: string, from: string) => `Translation of “${of}” (${from})`,
  newStory: 'A new story',
  openIt: 'Open',
  undo: 'Take back',
  undone: 'Taken back: it lies in the trash.',
  saved: 'Saved.',
  clash:
    'A colleague has changed it meanwhile. The board is up to date again: look, then try once more.',
  failed: 'That did not work.',
  notYours: 'Only editors give out work and set deadlines.',
  cannotStart: 'You cannot start this here.',
  notOpen: 'It is out, spiked or killed: there is nothing to give out.',
  nothingToAssign: 'There is no story here yet: press N to start one.',
  filters: 'Filters',
  day: 'Day',
  allDays: 'All days',
  room: 'Room',
  allRooms: 'All rooms',
  track: 'Track',
  allTracks: 'All tracks',
  state: 'State',
  anyState: 'Any state',
  person: 'Person',
  anyone: 'Anyone',
  unassigned: 'Nobody yet',
  gaps: 'Gaps',
  allRows: 'All rows',
  anyGap: 'Only gaps',
  gapIn: (column: string) => `No ${column}`,
  search: 'Title, name, headline',
  clear: 'Show everything',
  shown: (rows: number, of: number) => (rows === of ? sessions(of) : `${rows} of ${sessions(of)}`),
  nothing: 'Nothing matches these filters',
  nothingHelp: 'Take one of them off, or show everything.',
  empty: 'The programme has no sessions yet',
  emptyHelp:
    'Each session becomes a row here. Add them in the programme of the event, or send them over the API.',
  emptyLink: 'To the programme',
  noEvents: 'No event yet',
  noEventsHelp: 'A coverage board belongs to an event: start with that.',
  newEvent: 'New event',
  noSuchEvent: 'There is no such event',
  noSuchEventHelp: 'The address names an event that is not there, or no longer.',
  toBoard: 'To the coverage board',
  assignee: 'Who writes it',
  deadline: (zone: string) => `Deadline, ${zone}`,
  save: 'Save',
  close: 'Close',
  openStory: 'Open story',
  skipped: 'The clocks skip this time: write another.',
  translators: 'Translators of this language',
  staff: 'Everybody',
  keysTitle: 'Keys of the board',
  keysAbout: 'They work while a cell is in focus.',
  keyList: [
    ['← → ↑ ↓', 'To another cell; Home and End to the first and last of the row'],
    ['Ctrl + Home, Ctrl + End', 'To the first and the last cell of the board'],
    ['Enter', 'Open what is there, or go to it where there are several; start it where nothing is'],
    ['F2', 'To what is in the cell: arrows to the next, Enter opens it, Escape leaves'],
    ['N', 'Start another story here, and stay on the board'],
    ['A', 'Assign it and set its deadline'],
    ['G', 'Only gaps, and back'],
    ['/', 'Search'],
    ['?', 'Show these keys'],
  ],
}

/** What a story is called on the board. */
export function titleOf(
  { headline, slugline }: Pick<Story, 'headline' | 'slugline'>,
  words: Words,
) {
  return headline || slugline || words.untitled
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
