import type { Field, NumberField } from 'payload'
import { countryField } from '../fields/country.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { slugFields } from '../fields/slug.ts'
import { timeZoneField } from '../fields/time-zone.ts'

export function placeFields(): Field[] {
  return [
    nameAndKind(),
    surroundings(),
    position(),
    identifiersField(),
    ...slugFields({ source: 'name' }),
    rooms(),
  ]
}

const nameAndKind = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      index: true,
      label: { en: 'Name', zh: '名称' },
      admin: {
        width: '60%',
        description: { en: 'As printed in this language.', zh: '本语言中的写法。' },
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: { en: 'Kind', zh: '类型' },
      admin: {
        width: '40%',
        description: { en: 'Rooms are checked for double booking.', zh: '会议室会检查重复使用。' },
      },
      options: [
        { value: 'country', label: { en: 'Country', zh: '国家' } },
        { value: 'region', label: { en: 'Region', zh: '地区' } },
        { value: 'city', label: { en: 'City', zh: '城市' } },
        { value: 'venue', label: { en: 'Venue', zh: '场馆' } },
        { value: 'building', label: { en: 'Building', zh: '建筑' } },
        { value: 'room', label: { en: 'Room', zh: '会议室' } },
      ],
    },
  ],
})

const surroundings = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'within',
      type: 'relationship',
      relationTo: 'places',
      index: true,
      label: { en: 'Within', zh: '位于' },
      admin: {
        width: '50%',
        description: {
          en: 'The place around it: the venue of a room, the city of a venue.',
          zh: '所在的上级地点：会议室的场馆、场馆的城市。',
        },
      },
    },
    countryField(),
    timeZoneField({
      name: 'timeZone',
      label: { en: 'Time zone', zh: '时区' },
      help: {
        en: 'Proposed for events held here, such as Asia/Shanghai.',
        zh: '在此举办的活动默认使用，如 Asia/Shanghai。',
      },
      admin: { width: '50%' },
    }),
    {
      name: 'capacity',
      type: 'number',
      min: 1,
      label: { en: 'Capacity', zh: '容量' },
      admin: {
        width: '50%',
        step: 1,
        description: { en: 'How many people fit in.', zh: '可容纳的人数。' },
      },
    },
  ],
})

const position = (): Field => ({
  name: 'geo',
  type: 'group',
  label: { en: 'Position', zh: '坐标' },
  admin: { description: { en: 'For maps, in decimal degrees.', zh: '用于地图，十进制度数。' } },
  fields: [
    {
      type: 'row',
      fields: [
        degrees(
          'latitude',
          90,
          { en: 'Latitude', zh: '纬度' },
          { en: 'North is positive: 24.3264.', zh: '北纬为正：24.3264。' },
        ),
        degrees(
          'longitude',
          180,
          { en: 'Longitude', zh: '经度' },
          { en: 'East is positive: 109.4281.', zh: '东经为正：109.4281。' },
        ),
      ],
    },
  ],
})

function degrees(
  name: string,
  most: number,
  label: { en: string; zh: string },
  description: { en: string; zh: string },
): NumberField {
  return {
    name,
    type: 'number',
    min: -most,
    max: most,
    label,
    admin: { width: '50%', description },
  }
}

const rooms = (): Field => ({
  name: 'inside',
  type: 'join',
  collection: 'places',
  on: 'within',
  defaultLimit: 20,
  label: { en: 'Inside it', zh: '下属地点' },
  admin: {
    defaultColumns: ['name', 'kind', 'capacity', '_status'],
    description: { en: 'Its rooms, or the places of a city.', zh: '其中的会议室或场所。' },
  },
})
