/** What a story may print of an event. */
export const factKinds = ['name', 'theme', 'attendance', 'date', 'place', 'edition'] as const

export type FactKind = (typeof factKinds)[number]

export const factLabels: { value: FactKind; label: { en: string; zh: string } }[] = [
  { value: 'name', label: { en: 'Name', zh: '名称' } },
  { value: 'theme', label: { en: 'Theme', zh: '主题' } },
  { value: 'attendance', label: { en: 'Attendance', zh: '参会人数' } },
  { value: 'date', label: { en: 'Date', zh: '日期' } },
  { value: 'place', label: { en: 'Place', zh: '地点' } },
  { value: 'edition', label: { en: 'Edition', zh: '届次' } },
]

export function isFactKind(value: unknown): value is FactKind {
  return factKinds.some((kind) => kind === value)
}
