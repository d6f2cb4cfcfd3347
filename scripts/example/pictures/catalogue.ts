import { agency, ours, type Picture } from './picture.ts'
import { badges } from './scenes/badges.ts'
import { booth } from './scenes/booth.ts'
import { hall } from './scenes/hall.ts'
import { interpreters } from './scenes/interpreters.ts'
import { panel } from './scenes/panel.ts'
import { scrum } from './scenes/scrum.ts'
import { signing } from './scenes/signing.ts'
import { skyline } from './scenes/skyline.ts'
import { stage } from './scenes/stage.ts'
import { steelworks } from './scenes/steelworks.ts'
import { tour } from './scenes/tour.ts'
import { workshop } from './scenes/workshop.ts'

export const pictures: readonly Picture[] = [
  {
    name: 'stage',
    filename: 'LZ20241029_0912.jpg',
    scene: stage,
    takenAt: '2024-10-29T09:12',
    en: {
      headline: 'Forum opens in Liuzhou',
      caption:
        "The ASEAN-China Environmental Cooperation Forum 2024 opens in Liuzhou, Guangxi Zhuang Autonomous Region, China, on {2024-10-29}. (People's Daily Online/Fu Huazhou)",
      altText:
        'A speaker at a lectern before a wide screen of green hills; three people stand at a table, the audience is seen from behind.',
    },
    zh: {
      headline: '论坛在柳州开幕',
      caption: '{2024-10-29}，2024年中国—东盟环境合作论坛在广西壮族自治区柳州市开幕。',
      altText:
        '主席台大屏幕上是青山图案，一位发言人站在讲台后，三人立于一侧桌前，前景是观众的背影。',
    },
    keywords: ['ASEAN', 'China', 'environment', 'forum', 'opening ceremony', 'Liuzhou', 'Guangxi'],
    credit: agency('Fu Huazhou'),
  },
  {
    name: 'hall',
    filename: 'LZ20241029_0935.jpg',
    scene: hall,
    takenAt: '2024-10-29T09:35',
    en: {
      headline: 'Delegates fill the main hall',
      caption:
        "Delegates follow the opening of the ASEAN-China Environmental Cooperation Forum 2024 in Liuzhou, south China's Guangxi, on {2024-10-29}. (People's Daily Online/Fu Huazhou)",
      altText:
        'A long hall seen from the back: rows of delegates on both sides of a red aisle face a bright screen.',
    },
    zh: {
      headline: '会场座无虚席',
      caption: '{2024-10-29}，与会代表在广西柳州出席2024年中国—东盟环境合作论坛开幕式。',
      altText: '从会场后方望去，红色过道两侧坐满代表，前方是明亮的大屏幕。',
    },
    keywords: ['ASEAN', 'China', 'environment', 'delegates', 'conference hall', 'Liuzhou'],
    credit: agency('Fu Huazhou'),
  },
  {
    name: 'skyline',
    filename: 'QIN_4471.jpg',
    scene: skyline,
    takenAt: '2024-09-24T06:31',
    en: {
      headline: 'Morning on the Liujiang',
      caption:
        'A boat crosses the Liujiang River in Liuzhou, Guangxi, shortly after sunrise on {2024-09-24}.',
      altText:
        'Sunrise over a river city: towers and an arch bridge before karst hills, a small boat on still water.',
    },
    zh: {
      headline: '柳江之晨',
      caption: '{2024-09-24}清晨，一艘游船驶过广西柳州的柳江江面。',
      altText: '江城日出：高楼与拱桥映衬在喀斯特山峰前，一艘小船行驶在平静的江面上。',
    },
    keywords: ['Liuzhou', 'Liujiang River', 'karst', 'skyline', 'sunrise'],
    credit: ours('Qin Yue'),
  },
  {
    name: 'steelworks',
    filename: 'QIN_4502.jpg',
    scene: steelworks,
    takenAt: '2024-09-25T16:20',
    en: {
      headline: 'Egrets below the furnaces',
      caption:
        'Egrets wade in a settling pond below solar panels and a belt of trees beside a steelworks in Liuzhou, Guangxi, on {2024-09-25}.',
      altText:
        'Three white egrets in a pond; behind them rows of solar panels, trees and two blast furnaces.',
    },
    zh: {
      headline: '高炉下的白鹭',
      caption: '{2024-09-25}，广西柳州一家钢铁厂旁，白鹭在光伏板和绿化林带下的沉淀池中涉水。',
      altText: '三只白鹭立于池中，身后是成排的光伏板、树木和两座高炉。',
    },
    keywords: ['steel', 'green transition', 'solar power', 'egret', 'Liuzhou'],
    credit: ours('Qin Yue'),
  },
  {
    name: 'badges',
    filename: 'QIN_4418.jpg',
    scene: badges,
    takenAt: '2024-10-28T15:05',
    en: {
      headline: 'Badges before the crowd',
      caption:
        'Helpers hand out badges at the registration desk of the forum in Liuzhou, Guangxi, on the afternoon before it opens, {2024-10-28}.',
      altText:
        'Four helpers in green jackets behind a counter; people with rucksacks wait in line.',
    },
    zh: {
      headline: '开幕前夕领证忙',
      caption: '{2024-10-28}下午，论坛开幕前夕，工作人员在广西柳州的报到处发放证件。',
      altText: '四名身着绿色外套的工作人员站在柜台后，背着双肩包的人们排队等候。',
    },
    keywords: ['registration', 'badge', 'forum', 'Liuzhou'],
    credit: ours('Qin Yue'),
  },
  {
    name: 'panel',
    filename: 'LUO_0217.jpg',
    scene: panel,
    takenAt: '2024-10-30T10:40',
    en: {
      headline: 'Five voices on one transition',
      caption:
        'Panelists talk about the digital and green transition on the second day of the forum in Liuzhou, Guangxi, {2024-10-30}.',
      altText:
        'Five people in armchairs on a stage; the second from the left speaks into a microphone.',
    },
    zh: {
      headline: '五位嘉宾共话转型',
      caption: '{2024-10-30}，论坛进入第二天，嘉宾在广西柳州就数字化与绿色转型展开讨论。',
      altText: '台上五人坐在沙发椅上，左起第二位手持话筒发言。',
    },
    keywords: ['panel', 'digital transition', 'green transition', 'Liuzhou'],
    credit: ours('Luo Anqi'),
  },
  {
    name: 'interpreters',
    filename: 'LUO_0164.jpg',
    scene: interpreters,
    takenAt: '2024-10-29T14:50',
    en: {
      headline: 'Behind the glass',
      caption:
        'Interpreters work in booths at the back of the hall during the first afternoon of the forum in Liuzhou, Guangxi, {2024-10-29}.',
      altText: 'Three lit booths in a dark hall, two interpreters with headsets in each.',
    },
    zh: {
      headline: '玻璃窗后',
      caption: '{2024-10-29}下午，口译员在广西柳州论坛会场后方的同传间内工作。',
      altText: '昏暗的会场后方亮着三间同传室，每间各有两名戴耳机的口译员。',
    },
    keywords: ['interpreters', 'languages', 'forum', 'Liuzhou'],
    credit: ours('Luo Anqi'),
  },
  {
    name: 'booth',
    filename: 'LUO_0309.jpg',
    scene: booth,
    takenAt: '2024-10-29T12:55',
    en: {
      headline: 'An electric car at the stand',
      caption:
        'Visitors look at a small electric car at the exhibition beside the forum in Liuzhou, Guangxi, on {2024-10-29}.',
      altText: 'A green electric car on a round platform, a wind turbine model and six visitors.',
    },
    zh: {
      headline: '展台上的电动车',
      caption: '{2024-10-29}，参观者在广西柳州论坛配套展览上观看一款小型电动汽车。',
      altText: '圆形展台上停着一辆绿色电动车，旁边是风力发电机模型和六名参观者。',
    },
    keywords: ['exhibition', 'electric vehicle', 'wind power', 'Liuzhou'],
    credit: ours('Luo Anqi'),
  },
  {
    name: 'workshop',
    filename: 'QIN_4610.jpg',
    scene: workshop,
    takenAt: '2024-10-30T14:35',
    en: {
      headline: 'Notes on plastic',
      caption:
        'Participants sort ideas on coloured notes during a training workshop on plastic in rivers in Liuzhou, Guangxi, on {2024-10-30}.',
      altText:
        'A trainer points at a wall of coloured notes; five people sit at a table with laptops.',
    },
    zh: {
      headline: '贴满墙的“塑料”',
      caption: '{2024-10-30}，学员在广西柳州的河流塑料污染治理培训工作坊上用彩色便签整理思路。',
      altText: '培训师指向贴满彩色便签的白板，五人围坐在摆着笔记本电脑的桌旁。',
    },
    keywords: ['workshop', 'plastic pollution', 'capacity building', 'Liuzhou'],
    credit: ours('Qin Yue'),
  },
  {
    name: 'signing',
    filename: 'LUO_0388.jpg',
    scene: signing,
    takenAt: '2024-10-30T16:45',
    en: {
      headline: 'Two pens, nine witnesses',
      caption:
        'Two partners sign a letter of intent on monitoring river plastic at the forum in Liuzhou, Guangxi, on {2024-10-30}.',
      altText: 'Two people sign papers at a long table, nine stand behind them and applaud.',
    },
    zh: {
      headline: '两支笔，九位见证人',
      caption: '{2024-10-30}，合作双方在广西柳州的论坛上签署河流塑料监测合作意向书。',
      altText: '两人在长桌前签字，身后九人站立鼓掌。',
    },
    keywords: ['signing', 'partnership', 'plastic pollution', 'Liuzhou'],
    credit: ours('Luo Anqi'),
  },
  {
    name: 'scrum',
    filename: 'LUO_0402.jpg',
    scene: scrum,
    takenAt: '2024-10-30T17:20',
    en: {
      headline: 'Questions after the signing',
      caption:
        'A delegate takes questions from reporters after the signing at the forum in Liuzhou, Guangxi, on {2024-10-30}.',
      altText:
        'A man in a blue suit behind seven microphones, raised cameras and telephones in front.',
    },
    zh: {
      headline: '签约之后答记者问',
      caption: '{2024-10-30}，一位代表在广西柳州论坛签约仪式后接受记者提问。',
      altText: '一名身着蓝色西装的男子站在七支话筒后，前方是高举的相机和手机。',
    },
    keywords: ['press', 'interview', 'delegate', 'Liuzhou'],
    credit: ours('Luo Anqi'),
  },
  {
    name: 'tour',
    filename: 'QIN_4688.jpg',
    scene: tour,
    takenAt: '2024-10-31T10:25',
    en: {
      headline: 'Along the boardwalk',
      caption:
        'Delegates walk through a restored wetland on the last day of the forum in Liuzhou, Guangxi, {2024-10-31}.',
      altText: 'Delegates on a wooden walk through reeds and water lilies, karst hills behind.',
    },
    zh: {
      headline: '走上木栈道',
      caption: '{2024-10-31}论坛最后一天，代表们走进广西柳州一处修复后的湿地。',
      altText: '代表们走在芦苇与睡莲之间的木栈道上，远处是喀斯特山峰。',
    },
    keywords: ['field visit', 'wetland', 'restoration', 'Liuzhou'],
    credit: ours('Qin Yue'),
  },
]
