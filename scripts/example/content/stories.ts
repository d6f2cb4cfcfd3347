import {
  blockquote,
  compose,
  gallery,
  heading,
  link,
  list,
  paragraph,
  photo,
  sessionCard,
  speakerCard,
  text,
} from '../../../src/richtext/compose.ts'
import { exampleStory, type Story, when } from './story.ts'

const by = [{ who: 'rui', role: 'by' }] as const
const withPhotos = [
  { who: 'rui', role: 'by' },
  { who: 'qin', role: 'photosBy' },
] as const

/** What a desk of three would write around such a forum. */
export const stories: readonly Story[] = [
  {
    key: 'explainer',
    language: 'en',
    storyType: 'explainer',
    kicker: 'Explained',
    headline: 'Why counting plastic in a river is harder than it sounds',
    slugline: 'EXPLAINER-PLASTIC',
    standfirst:
      'Bottles float, bags sink, and most of it passes at night. Five questions on a science of nets, bridges and patience.',
    at: '2024-09-30T10:00',
    byline: withPhotos,
    leadPhoto: 'skyline',
    sessions: ['plastic', 'workshop'],
    speakers: ['somchai', 'huong'],
    topics: ['plastic', 'pollution'],
    edNote: exampleStory.en,
    keywords: ['plastic pollution', 'rivers', 'monitoring'],
    body: (ids) =>
      compose(
        heading(2, 'Why count it at all?'),
        paragraph(
          'A city that does not know how much plastic leaves it cannot say whether a ban, a deposit or a fence has helped. Counting comes first; it is also the part nobody pays for.',
        ),
        heading(2, 'How is it done?'),
        list(
          'number',
          ['Somebody stands on a bridge and counts what floats past in ten minutes.'],
          ['A net on a frame catches what travels just below the surface.'],
          ['A camera does what the first person did, all night.'],
        ),
        heading(2, 'And what sinks?'),
        paragraph(
          'It is missed, mostly. Films and bags travel along the bed, where nets tear. ',
          text('That is why totals from two rivers can rarely be compared.', 'bold'),
        ),
        ...when(ids.maybe('photos', 'workshop'), (id) => photo(id)),
        heading(2, 'What would help?'),
        paragraph(
          'One method, used the same way by everybody, and published. The workshop on the second day of the forum tries just that.',
        ),
        sessionCard(ids.of('sessions', 'workshop')),
      ),
  },
  {
    key: 'explainer-zh',
    language: 'zh',
    storyType: 'explainer',
    kicker: '解读',
    headline: '清点一条河里的塑料，为什么没有听上去那么简单',
    standfirst:
      '瓶子浮着，袋子沉底，大多数塑料在夜里漂过。五个问题，了解一门靠网、靠桥、也靠耐心的科学。',
    at: '2024-09-30T15:00',
    byline: [
      { who: 'rui', role: 'by' },
      { who: 'tang', role: 'translatedBy' },
    ],
    translationOf: 'explainer',
    leadPhoto: 'skyline',
    sessions: ['plastic', 'workshop'],
    speakers: ['somchai', 'huong'],
    topics: ['plastic', 'pollution'],
    edNote: exampleStory.zh,
    body: (ids) =>
      compose(
        heading(2, '为什么要数？'),
        paragraph(
          '一座城市若不知道有多少塑料从自己这里流走，就说不清禁令、押金或拦截网是否奏效。清点是第一步，也往往是没人愿意出钱的一步。',
        ),
        heading(2, '怎么数？'),
        list(
          'number',
          ['有人站在桥上，数十分钟里漂过的东西。'],
          ['用带框的网，捞起贴着水面下漂流的部分。'],
          ['用摄像头接替第一个人，整夜不停。'],
        ),
        heading(2, '沉下去的呢？'),
        paragraph(
          '多半被漏掉了。薄膜和袋子贴着河床走，网在那里容易破。',
          text('因此，两条河的总量往往无法直接比较。', 'bold'),
        ),
        sessionCard(ids.of('sessions', 'workshop')),
      ),
  },
  {
    key: 'interview',
    language: 'en',
    storyType: 'interview',
    kicker: 'Interview',
    headline: '“We pay for what comes ashore, not for promises”',
    standfirst:
      'Nguyễn Thị Mai Hương buys plastic from fishers by the kilo. She explains what that has changed on one stretch of river, and what it has not.',
    at: '2024-10-30T20:30',
    byline: by,
    leadPhoto: 'scrum',
    sessions: ['signing', 'press', 'sideEvent'],
    speakers: ['huong'],
    organisations: ['cleanRivers'],
    topics: ['plastic'],
    edNote: exampleStory.en,
    body: (ids) =>
      compose(
        speakerCard(ids.of('speakers', 'huong')),
        paragraph(text('What do you pay for?', 'bold')),
        paragraph(
          'Weight. We tried paying for bags and bottles and spent our evenings arguing about what a bag is. A kilo is a kilo.',
        ),
        paragraph(text('Does it work?', 'bold')),
        paragraph(
          'On our stretch, yes: boats that used to throw the catch of plastic back now bring it in. Upstream, nobody pays, so upstream nothing has changed.',
        ),
        blockquote(
          'If your neighbour does not count, your own numbers are a story about half a river.',
        ),
        paragraph(text('What will the letter signed here change?', 'bold')),
        paragraph(
          'It means that two teams will use one method and put the results in the same place. That sounds small. It took three years.',
        ),
      ),
  },
  {
    key: 'brief',
    language: 'en',
    storyType: 'brief',
    kicker: 'In brief',
    headline: 'River monitors sign letter of intent in Liuzhou',
    standfirst: 'Two partners will measure plastic by one method and publish the results together.',
    at: '2024-10-30T17:05',
    byline: by,
    dateline: 'liuzhou',
    leadPhoto: 'signing',
    sessions: ['signing'],
    organisations: ['cleanRivers', 'riverNetwork'],
    topics: ['plastic'],
    urgency: 5,
    edNote: exampleStory.en,
    body: (_ids, clock) =>
      compose(
        paragraph(
          clock.told(
            'The Clean Rivers Fund and the Lower Mekong River Research Network signed a letter of intent on {2024-10-30} to measure river plastic by one method and to publish the results together. The first joint count is planned for the next dry season.',
            'en',
          ),
        ),
      ),
  },
  {
    key: 'opinion',
    language: 'en',
    storyType: 'opinion',
    kicker: 'Opinion',
    headline: 'The most useful thing at a forum is the corridor',
    standfirst: 'Panels are recorded. What people agree over tea is not, and it is why they came.',
    at: '2024-10-31T18:00',
    byline: [{ who: 'edda', role: 'by' }],
    leadPhoto: 'booth',
    sessions: ['transition', 'closing'],
    topics: ['transition'],
    edNote: exampleStory.en,
    body: (ids) =>
      compose(
        paragraph(
          'Every forum ends with a sentence about fruitful exchanges. This one had them, and most took place between two rooms, standing, with a paper cup.',
        ),
        paragraph(
          'A hydrologist found the person who owns the data he has wanted for years. A ranger was asked how he counts birds, by someone with a satellite. None of it is on the ',
          link({ ref: 'sessions', id: ids.of('sessions', 'transition') }, 'programme'),
          '.',
        ),
        paragraph(
          'So a modest proposal for whoever plans the next one: shorter panels, longer breaks, and name badges one can read from two metres.',
        ),
      ),
  },
  {
    key: 'gallery-story',
    language: 'en',
    storyType: 'gallery',
    kicker: 'In pictures',
    headline: 'Three days in Liuzhou',
    standfirst:
      'Egrets below the furnaces, interpreters behind glass, two pens and nine witnesses: the forum as our photographers saw it.',
    at: '2024-10-31T20:00',
    byline: [
      { who: 'qin', role: 'photosBy' },
      { who: 'luo', role: 'photosBy' },
    ],
    leadPhoto: 'tour',
    sessions: ['tour', 'transition', 'signing'],
    places: ['liuzhou'],
    topics: ['environment'],
    edNote: exampleStory.en,
    body: (ids) =>
      compose(
        paragraph('All pictures are drawn by a script; every caption says where and when.'),
        ...when(ids.maybe('galleries', 'days'), gallery),
      ),
  },
  {
    key: 'corrected',
    language: 'en',
    storyType: 'news',
    kicker: 'Field visit',
    headline: 'Delegates walk a wetland that used to be a quarry',
    standfirst:
      'On the last day the forum went outdoors: to eleven ponds, a boardwalk and a man who counts birds.',
    at: '2024-10-31T14:10',
    byline: withPhotos,
    dateline: 'liuzhou',
    leadPhoto: 'tour',
    sessions: ['tour'],
    speakers: ['wei'],
    places: ['wetland'],
    topics: ['biodiversity'],
    edNote: exampleStory.en,
    body: (_ids, clock) =>
      compose(
        paragraph(
          clock.told(
            'Wei Guangming has counted birds here for 12 winters, on the same pond, from the same chair. On {2024-10-31} he had company: some forty delegates, most of them in the wrong shoes.',
            'en',
          ),
        ),
        paragraph(
          'The quarry closed, the pumps were switched off, and the ponds filled by themselves. Reeds were planted; the egrets were not. “They read the news before we do,” he said.',
        ),
      ),
  },
]
