import type { OptionObject } from 'payload'

/** What PLUS lets be said to those who collect pictures for machines, by its own names. */
export const dataMiningTerms = [
  'DMI-UNSPECIFIED',
  'DMI-ALLOWED',
  'DMI-PROHIBITED',
  'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
  'DMI-PROHIBITED-AIMLTRAINING',
  'DMI-PROHIBITED-GENAIMLTRAINING',
  'DMI-PROHIBITED-SEECONSTRAINT',
  'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR',
  'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR',
] as const

type DataMining = (typeof dataMiningTerms)[number]

const labels: Record<DataMining, { en: string; zh: string }> = {
  'DMI-UNSPECIFIED': { en: 'Not said', zh: '未说明' },
  'DMI-ALLOWED': { en: 'Allowed', zh: '允许' },
  'DMI-PROHIBITED': { en: 'Not allowed', zh: '禁止' },
  'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING': {
    en: 'Only by search engines',
    zh: '仅限搜索引擎',
  },
  'DMI-PROHIBITED-AIMLTRAINING': { en: 'Not to train machines', zh: '禁止用于训练机器学习模型' },
  'DMI-PROHIBITED-GENAIMLTRAINING': {
    en: 'Not to train machines that generate',
    zh: '禁止用于训练生成式模型',
  },
  'DMI-PROHIBITED-SEECONSTRAINT': {
    en: 'Not allowed, but for what the terms of use say',
    zh: '禁止，使用条款另有规定者除外',
  },
  'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR': {
    en: 'Not allowed, but for what the file itself says',
    zh: '禁止，文件内的权利说明另有规定者除外',
  },
  'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR': {
    en: 'Not allowed, but for what its licence says',
    zh: '禁止，许可协议另有规定者除外',
  },
}

/** For the form. */
export const dataMiningChoices: OptionObject[] = dataMiningTerms.map((value) => ({
  value,
  label: labels[value],
}))
