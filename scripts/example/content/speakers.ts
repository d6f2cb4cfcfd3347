import type { Both } from '../both.ts'
import type { OrganisationKey } from './organisations.ts'

type Name = {
  language: string
  full: string
  given?: string
  family?: string
  order?: 'familyFirst' | 'givenFirst'
}

export type SpeakerKey =
  | 'chen'
  | 'li'
  | 'wei'
  | 'huang'
  | 'somchai'
  | 'bounmy'
  | 'sokha'
  | 'thiri'
  | 'huong'
  | 'siti'
  | 'aisyah'
  | 'santos'
  | 'tan'
  | 'zhao'

export type ExampleSpeaker = {
  key: SpeakerKey
  name: Both
  names: readonly Name[]
  honorific?: Both
  jobTitle: Both
  organisation?: OrganisationKey
  bio: Both
}

/** Nobody here exists. The names are as varied as a programme of the region would be. */
export const speakers: readonly ExampleSpeaker[] = [
  {
    key: 'chen',
    name: { en: 'Chen Jingyi', zh: '陈静怡' },
    names: [han('陈静怡', '静怡', '陈'), latin('Chen Jingyi', 'Jingyi', 'Chen', 'familyFirst')],
    honorific: { en: 'Dr', zh: '博士' },
    jobTitle: { en: 'Senior researcher', zh: '高级研究员' },
    organisation: 'airLab',
    bio: {
      en: 'Works on how cities share air-quality data across borders.',
      zh: '研究方向为城市间跨境空气质量数据共享。',
    },
  },
  {
    key: 'li',
    name: { en: 'Li Wenhao', zh: '李文浩' },
    names: [han('李文浩', '文浩', '李'), latin('Li Wenhao', 'Wenhao', 'Li', 'familyFirst')],
    jobTitle: { en: 'Chief engineer', zh: '总工程师' },
    organisation: 'lotusTech',
    bio: {
      en: 'Builds sensors that tell a steelworks what leaves its chimneys, minute by minute.',
      zh: '研发能够逐分钟监测钢铁厂烟囱排放的传感设备。',
    },
  },
  {
    key: 'wei',
    name: { en: 'Wei Guangming', zh: '韦光明' },
    names: [han('韦光明', '光明', '韦'), latin('Wei Guangming', 'Guangming', 'Wei', 'familyFirst')],
    jobTitle: { en: 'Wetland ranger', zh: '湿地管护员' },
    bio: {
      en: 'Has counted birds on the same pond for eleven winters.',
      zh: '连续十一个冬天在同一处水塘统计鸟类。',
    },
  },
  {
    key: 'huang',
    name: { en: 'Huang Meiling', zh: '黄美玲' },
    names: [han('黄美玲', '美玲', '黄'), latin('Huang Meiling', 'Meiling', 'Huang', 'familyFirst')],
    jobTitle: { en: 'Moderator and editor', zh: '主持人、编辑' },
    organisation: 'rostrum',
    bio: {
      en: 'Moderates panels on environment and industry.',
      zh: '长期主持环境与产业议题讨论。',
    },
  },
  {
    key: 'somchai',
    name: { en: 'Somchai Rattanakul', zh: '颂猜·叻达纳军' },
    names: [
      latin('Somchai Rattanakul', 'Somchai', 'Rattanakul', 'givenFirst'),
      { language: 'th', full: 'สมชาย รัตนกุล', given: 'สมชาย', family: 'รัตนกุล', order: 'givenFirst' },
    ],
    honorific: { en: 'Dr', zh: '博士' },
    jobTitle: { en: 'Hydrologist', zh: '水文学家' },
    organisation: 'riverNetwork',
    bio: {
      en: 'Models how plastic travels from small tributaries to the sea.',
      zh: '研究塑料如何从小支流一路流入海洋。',
    },
  },
  {
    key: 'bounmy',
    name: { en: 'Bounmy Phommasane', zh: '本米·蓬玛山' },
    names: [
      latin('Bounmy Phommasane', 'Bounmy', 'Phommasane', 'givenFirst'),
      { language: 'lo', full: 'ບຸນມີ ພົມມະສານ', given: 'ບຸນມີ', family: 'ພົມມະສານ', order: 'givenFirst' },
    ],
    jobTitle: { en: 'Forest officer', zh: '林业官员' },
    bio: {
      en: 'Trains village patrols in community forests.',
      zh: '为社区林的村民巡护队提供培训。',
    },
  },
  {
    key: 'sokha',
    name: { en: 'Chan Sokha', zh: '占·索卡' },
    names: [
      latin('Chan Sokha', 'Sokha', 'Chan', 'familyFirst'),
      { language: 'km', full: 'ចាន់ សុខា', given: 'សុខា', family: 'ចាន់', order: 'familyFirst' },
    ],
    jobTitle: { en: 'Programme coordinator', zh: '项目协调员' },
    organisation: 'riverNetwork',
    bio: {
      en: 'Runs a school programme on lake fisheries.',
      zh: '负责面向学校的湖泊渔业教育项目。',
    },
  },
  {
    key: 'thiri',
    name: { en: 'Thiri Aung', zh: '蒂里昂' },
    names: [
      { language: 'en', full: 'Thiri Aung', given: 'Thiri Aung' },
      { language: 'my', full: 'သီရိအောင်', given: 'သီရိအောင်' },
    ],
    jobTitle: { en: 'Remote-sensing analyst', zh: '遥感分析师' },
    bio: { en: 'Reads mangroves from satellite pictures.', zh: '通过卫星影像识别红树林变化。' },
  },
  {
    key: 'huong',
    name: { en: 'Nguyễn Thị Mai Hương', zh: '阮氏梅香' },
    names: [
      {
        language: 'vi',
        full: 'Nguyễn Thị Mai Hương',
        given: 'Hương',
        family: 'Nguyễn',
        order: 'familyFirst',
      },
      han('阮氏梅香', '梅香', '阮'),
    ],
    jobTitle: { en: 'Director', zh: '负责人' },
    organisation: 'cleanRivers',
    bio: {
      en: 'Pays fishers for the plastic they bring ashore.',
      zh: '向渔民收购他们带上岸的塑料垃圾。',
    },
  },
  {
    key: 'siti',
    name: { en: 'Siti Rahmawati', zh: '西蒂·拉赫马瓦蒂' },
    names: [{ language: 'id', full: 'Siti Rahmawati', given: 'Siti Rahmawati' }],
    jobTitle: { en: 'Head of programmes', zh: '项目主管' },
    organisation: 'islandAlliance',
    bio: { en: 'Links waste banks on forty islands.', zh: '将四十个岛屿的“垃圾银行”连成网络。' },
  },
  {
    key: 'aisyah',
    name: { en: 'Aisyah binti Rahman', zh: '艾莎·拉赫曼' },
    names: [{ language: 'ms', full: 'Aisyah binti Rahman', given: 'Aisyah' }],
    honorific: { en: 'Dr', zh: '博士' },
    jobTitle: { en: 'Atmospheric chemist', zh: '大气化学家' },
    organisation: 'airLab',
    bio: { en: 'Traces where haze begins.', zh: '追踪烟霾的源头。' },
  },
  {
    key: 'santos',
    name: { en: 'Maria Clara Santos', zh: '玛丽亚·克拉拉·桑托斯' },
    names: [latin('Maria Clara Santos', 'Maria Clara', 'Santos', 'givenFirst')],
    jobTitle: { en: 'Marine biologist', zh: '海洋生物学家' },
    bio: { en: 'Maps seagrass with fishing communities.', zh: '与渔村居民共同绘制海草床地图。' },
  },
  {
    key: 'tan',
    name: { en: 'Tan Wei Jie', zh: '陈伟杰' },
    names: [han('陈伟杰', '伟杰', '陈'), latin('Tan Wei Jie', 'Wei Jie', 'Tan', 'familyFirst')],
    jobTitle: { en: 'Data engineer', zh: '数据工程师' },
    organisation: 'lotusTech',
    bio: { en: 'Makes monitoring stations talk to each other.', zh: '让各地监测站实现数据互通。' },
  },
  {
    key: 'zhao',
    name: { en: 'Zhao Yining', zh: '赵一宁' },
    names: [han('赵一宁', '一宁', '赵'), latin('Zhao Yining', 'Yining', 'Zhao', 'familyFirst')],
    jobTitle: { en: 'Conference interpreter', zh: '会议口译员' },
    bio: { en: 'Interprets between Chinese, English and Thai.', zh: '从事中、英、泰三语口译。' },
  },
]

function han(full: string, given: string, family: string): Name {
  return { language: 'zh', full, given, family, order: 'familyFirst' }
}

function latin(full: string, given: string, family: string, order: Name['order']): Name {
  return { language: 'en', full, given, family, order }
}
