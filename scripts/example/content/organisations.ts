import type { Both } from '../both.ts'

type Kind =
  'government' | 'intergovernmental' | 'company' | 'research' | 'civilSociety' | 'media' | 'other'

export type OrganisationKey =
  | 'mee'
  | 'guangxiGovernment'
  | 'guangxiEcology'
  | 'caec'
  | 'liuzhouGovernment'
  | 'liuzhouSteel'
  | 'pdo'
  | 'rostrum'
  | 'riverNetwork'
  | 'cleanRivers'
  | 'lotusTech'
  | 'islandAlliance'
  | 'airLab'

export type ExampleOrganisation = {
  key: OrganisationKey
  kind: Kind
  name: Both
  shortName?: Both
  acronym?: string
  country?: string
  parent?: OrganisationKey
}

/** Those of the record first; the last five are invented and say so. */
export const organisations: readonly ExampleOrganisation[] = [
  {
    key: 'mee',
    kind: 'government',
    name: { en: 'Ministry of Ecology and Environment of China', zh: '中华人民共和国生态环境部' },
    shortName: { en: 'Ministry of Ecology and Environment', zh: '生态环境部' },
    acronym: 'MEE',
    country: 'CN',
  },
  {
    key: 'guangxiGovernment',
    kind: 'government',
    name: {
      en: "People's Government of Guangxi Zhuang Autonomous Region",
      zh: '广西壮族自治区人民政府',
    },
    shortName: { en: 'Guangxi government', zh: '广西壮族自治区政府' },
    country: 'CN',
  },
  {
    key: 'guangxiEcology',
    kind: 'government',
    name: {
      en: 'Ecology and Environment Department of Guangxi Zhuang Autonomous Region',
      zh: '广西壮族自治区生态环境厅',
    },
    shortName: { en: 'Guangxi ecology department', zh: '广西生态环境厅' },
    country: 'CN',
    parent: 'guangxiGovernment',
  },
  {
    key: 'caec',
    kind: 'intergovernmental',
    name: {
      en: 'China-ASEAN Environmental Cooperation Center',
      zh: '中国—东盟环境保护合作中心',
    },
    acronym: 'CAEC',
    country: 'CN',
  },
  {
    key: 'liuzhouGovernment',
    kind: 'government',
    name: { en: "People's Government of Liuzhou Municipality", zh: '柳州市人民政府' },
    shortName: { en: 'Liuzhou government', zh: '柳州市政府' },
    country: 'CN',
  },
  {
    key: 'liuzhouSteel',
    kind: 'company',
    name: { en: 'Liuzhou Steel Group', zh: '柳州钢铁集团' },
    shortName: { en: 'Liuzhou Steel', zh: '柳钢集团' },
    country: 'CN',
  },
  {
    key: 'pdo',
    kind: 'media',
    name: { en: "People's Daily Online", zh: '人民网' },
    country: 'CN',
  },
  { key: 'rostrum', kind: 'media', name: { en: 'Rostrum Example', zh: 'Rostrum 示例编辑部' } },
  invented(
    'riverNetwork',
    'research',
    'Lower Mekong River Research Network',
    '湄公河下游研究网络',
    'TH',
  ),
  invented('cleanRivers', 'civilSociety', 'Clean Rivers Fund', '清流基金', 'VN'),
  invented('lotusTech', 'company', 'Lotus Pond Environmental Technology', '荷塘环境科技', 'CN'),
  invented(
    'islandAlliance',
    'civilSociety',
    'Archipelago Waste Alliance',
    '群岛废弃物治理联盟',
    'ID',
  ),
  invented('airLab', 'research', 'Regional Clean Air Laboratory', '区域清洁空气实验室', 'MY'),
]

function invented(
  key: OrganisationKey,
  kind: Kind,
  en: string,
  zh: string,
  country: string,
): ExampleOrganisation {
  return { key, kind, name: { en: `${en} (example)`, zh: `${zh}（示例）` }, country }
}
