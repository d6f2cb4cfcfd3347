import type { Said } from '../fields/refuse.ts'

type Made = { usageCategory: string | null; digitalSourceType: string | null }

/** Matches the last part of IPTC’s addresses for what a program has made, alone or among others. */
const byMachine = /(?:^|\/)(?<part>composite[a-z]*)?(?:trained)?algorithmicmedia$/i

/** Whether a machine has made all of it, as IPTC's address says. */
export function isMachineMade(digitalSourceType: string | null): boolean {
  const found = byMachine.exec(digitalSourceType?.trim() ?? '')
  return found !== null && !found.groups?.part
}

/** What to look at where a photo is said to be made by a machine in one place and not in another. */
export function machineMadeNote({ digitalSourceType, usageCategory }: Made): Said | null {
  const found = byMachine.exec(digitalSourceType?.trim() ?? '')
  const isSaidSo = usageCategory === 'aiGenerated'
  if (isSaidSo && !found) return sayHow
  return !isSaidSo && found && !found.groups?.part ? sayWhat : null
}

const sayHow = {
  en: 'It came to us as made by a machine: say so under “How it was made” too, such as http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia.',
  zh: '来源类别为“机器生成”：请在“生成方式”中一并注明，如 http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia。',
}

const sayWhat = {
  en: 'Its file says that a machine made it: choose “Made by a machine” under “Came to us as”, or mend “How it was made”.',
  zh: '文件注明由机器生成：请将“来源类别”选为“机器生成”，或更正“生成方式”。',
}
