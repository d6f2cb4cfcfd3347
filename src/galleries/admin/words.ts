import type { Showing } from '../showing.ts'
import { chinese } from './words-zh.ts'

/** What the light table, its picker and the way there from the contact sheet say. */
export type Words = typeof english

const photos = (count: number): string => (count === 1 ? '1 photo' : `${count} photos`)

const showing: Record<Showing['kind'], string> = {
  public: 'Published',
  draft: 'Not published',
  withheld: 'Held back',
  killed: 'Killed',
  ended: 'Time is over',
  waiting: 'Embargo',
}

const english = {
  /** For dates and times. */
  photos,
  showing,
  waitsUntil: (time: string) => `Embargo until ${time}`,
  notSeen: (count: number) =>
    `${count === 1 ? '1 photo is' : `${count} photos are`} not public: readers get the gallery without ${count === 1 ? 'it' : 'them'}.`,
  publish: (count: number) => (count === 1 ? 'Publish it …' : `Publish the ${count} drafts …`),
  editorsPublish: 'Editors publish it, and the photos in it.',
  notYours:
    'You may change a gallery you started, until it is published; after that editors change it.',
  add: 'Add photos',
  empty: 'No photos yet',
  emptyHelp: 'Add some here, or choose them on the contact sheet and press “Gallery” there.',
  emptyNoEvent: 'Choose the event beside this first: its photos are offered then.',
  keysHelp:
    'Drag, or with the keyboard: arrows go to another photo, Alt+arrow moves it, Alt+Home and Alt+End to the ends, Enter writes its words, Delete takes it out, Z takes back.',
  loading: 'Loading the photos …',
  notLoaded: 'The photos could not be loaded.',
  again: 'Try again',
  gone: 'This photo no longer exists',
  untitled: 'Without words',
  ownWords: 'own words here',
  position: (at: number, of: number) => `${at} of ${of}`,
  movedTo: (at: number, of: number) => `Moved to ${at} of ${of}`,
  takenOut: (name: string) => `Taken out: ${name}`,
  added: (count: number) => `${photos(count)} added`,
  undo: 'Undo',
  undone: 'Taken back',
  nothingToUndo: 'There is nothing to take back.',
  caption: 'Caption here',
  alt: 'Alt text here',
  crop: 'Crop here',
  itsOwn: (text: string) => `Its own: ${text}`,
  noneOfItsOwn: 'It has none of its own',
  reset: 'Back to its own',
  wordsHelp: 'Enter goes to the next photo, Shift+Enter begins a line, Esc closes.',
  first: 'To the start',
  earlier: 'Earlier',
  later: 'Later',
  last: 'To the end',
  takeOut: 'Take out',
  openForm: 'Open its form',
  close: 'Close',
  pickerTitle: 'Add photos to the gallery',
  pickerHelp: 'Click or Space chooses, Shift chooses a range, A all, Enter adds.',
  from: 'Photos of',
  ofSession: 'Its session',
  ofEvent: 'Its event',
  ofAll: 'All events',
  picked: 'Picked',
  all: 'All',
  search: 'Search words, names, file names',
  nonePicked: 'Nothing has been picked here yet.',
  noneFound: 'No photo is found here.',
  isThere: 'in the gallery',
  choose: 'Choose all shown',
  addChosen: (count: number) => (count === 0 ? 'Add' : `Add ${photos(count)}`),
  more: 'Show more',
  toGallery: 'Gallery',
  toGalleryTitle: (count: number) => `${photos(count)} into a gallery`,
  newGallery: 'New gallery',
  title: 'Title',
  make: 'Make it',
  existing: 'Or add to one that exists',
  looking: 'Looking for galleries …',
  noneExist: 'There is none yet that you may change.',
  made: (name: string) => `“${name}” is made, as a draft.`,
  addedTo: (name: string, added: number, there: number) =>
    `${photos(added)} added to the draft of “${name}”${there > 0 ? `; ${there} were there already` : ''}.`,
  openGallery: 'Open the gallery',
  draftGallery: 'The gallery is not published: readers do not see it until it is.',
  failed: 'It could not be saved: nobody answered. Try again.',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
