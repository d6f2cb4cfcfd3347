/** What the panels beside the contact sheet say. */
export const englishPanels = {
  codes: {
    title: 'Codes of the programme',
    search: 'Search codes',
    download: 'Download for Photo Mechanic',
    unknown: (codes: string) => `No code of this event: ${codes}`,
  },
  advice: 'Worth a look',
  category: 'Came to us as',
  batch: {
    title: (count: number) => (count === 1 ? 'Set on 1 photo' : `Set on ${count} photos`),
    about: 'Only what you choose here changes. Z takes all of it back.',
    keep: 'Keep as it is',
    replace: 'Replace',
    ifEmpty: 'If empty',
    add: 'Add',
    apply: (count: number) => (count === 1 ? 'Set on 1 photo' : `Set on ${count} photos`),
    template: 'Begin with a template',
    variables: (names: string) => `Filled for each photo: ${names}`,
    unknown: (names: string) => `These mean nothing: ${names}`,
    list: 'Separate with commas.',
    done: (count: number) => (count === 1 ? '1 photo changed' : `${count} photos changed`),
    empties: 'Nothing is written here: this empties the field on every photo.',
    elsewhere: (count: number) =>
      `${count === 1 ? '1 photo is' : `${count} photos are`} of another event than the photo in focus: texts with variables are not written there.`,
    leftOut: (count: number) => `, ${count} left as they are`,
    notFilled: (count: number) =>
      `; on ${count} a text stays for want of what it names, such as a session: match them first (M)`,
    noneFilled: (count: number) =>
      `Nothing was changed: ${count === 1 ? 'the photo lacks' : `all ${count} photos lack`} what a text names, such as a session. Match them first (M), or write the text otherwise.`,
    fields: {
      caption: 'Caption',
      headline: 'Headline',
      creators: 'Photographers',
      creditText: 'Credit line',
      source: 'Source',
      usageCategory: 'Came to us as',
      copyrightNotice: 'Copyright notice',
      usageTerms: 'Terms of use',
      keywords: 'Keywords',
      event: 'Event',
      session: 'Session',
      locationShown: 'Place shown',
    },
  },
  match: {
    title: 'Match to the programme',
    about: 'Runs of photos by what was on when they were taken.',
    choose: 'Choose an event above first.',
    camera: 'Camera',
    allCameras: 'All cameras',
    noCamera: 'Not known',
    offset: 'Add to the camera’s clock, in minutes',
    mend: (count: number, minutes: number) =>
      `Correct the clock of ${count === 1 ? '1 photo' : `${count} photos`} by ${minutes > 0 ? '+' : ''}${minutes} min`,
    known: 'The photo in focus was taken in',
    people: 'Name everybody on stage as people in the picture',
    nothing: 'Nothing on the programme then',
    accept: (count: number) => (count === 1 ? 'Accept for 1 photo' : `Accept for ${count} photos`),
    acceptAll: (count: number) => `Accept all that are clear (${count} photos)`,
    accepted: 'Accepted',
    elsewhere: (count: number) =>
      count === 1
        ? '1 photo of another event is left out.'
        : `${count} photos of other events are left out.`,
    untimed: 'None of these photos says when it was taken.',
  },
  publish: {
    button: 'Publish …',
    title: (count: number) => (count === 1 ? 'Publish 1 photo' : `Publish ${count} photos`),
    act: (count: number) => (count === 1 ? 'Publish 1 photo' : `Publish ${count} photos`),
    unsaved:
      'Some of these photos have changes that are not saved yet. This goes on once they are.',
    checking: 'Looking whether they are ready …',
    unreached: 'The server did not answer. Nothing is lost: try again.',
    ready: (count: number) =>
      count === 0 ? 'None of them goes out now.' : count === 1 ? '1 goes out.' : `${count} go out.`,
    left: (count: number) =>
      count === 1
        ? '1 is not ready and stays as it is'
        : `${count} are not ready and stay as they are`,
    held: (count: number) =>
      `${count === 1 ? '1 goes' : `${count} go`} out, but readers do not get it yet`,
    out: (count: number) =>
      count === 1 ? '1 is out already as it is.' : `${count} are out already as they are.`,
    going: (done: number, of: number) => `${done} of ${of} …`,
    done: (count: number) => (count === 1 ? '1 photo published.' : `${count} photos published.`),
    takeBack: (count: number) => (count === 1 ? 'Take it back' : `Take ${count} back`),
    takenBack: (count: number) =>
      `${count === 1 ? '1 photo is' : `${count} photos are`} no longer with readers.`,
    notYours: 'Only editors publish photos.',
  },
  fix: {
    title: 'Fix next',
    about: (at: number, of: number) => `${at} of ${of}`,
    needed: (time: string) => `A story needs it by ${time}`,
    lacks: (what: string[]) => `It lacks: ${what.join(', ')}`,
    rights: 'how we have it',
    rightsLeft: {
      leaseNeeded: 'a lease that allows it (in its form)',
      restrictions: 'somebody who acknowledges its restrictions (in its form)',
    },
    empty: 'Nothing to fix',
    emptyHelp:
      'Every photo has a caption, an alt text, a credit line and says how we have it, readers may get it, and no code is left.',
    done: 'All of them are done, or were passed over',
    skip: 'Pass over',
    help: 'Enter saves and goes to the next photo, Shift+Enter begins a line, Esc passes over without saving.',
    toSheet: 'To the contact sheet',
  },
}
