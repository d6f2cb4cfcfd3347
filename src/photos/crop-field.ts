import type { TextField } from 'payload'
import { sayTo } from '../fields/refuse.ts'
import { cropName } from './crops.ts'

/** The crop in which the photo beside it is shown at one place: by its name, or the whole picture. */
export function cropField(): TextField {
  return {
    name: 'crop',
    type: 'text',
    maxLength: 31,
    label: { en: 'Crop here', zh: '此处的裁切' },
    validate: (name: unknown, { req }) => {
      const isName = typeof name === 'string' && (name === '' || cropName.test(name))
      return isName || name === null || name === undefined ? true : sayTo(req, notACrop)
    },
    admin: {
      components: { Field: '/src/photos/admin/crop-choice.tsx#CropField' },
      description: {
        en: 'How the photo is cut here. The whole picture, once it has no such crop any more.',
        zh: '此处使用的裁切；若图片不再有该裁切，则显示全图。',
      },
    },
  }
}

const notACrop = {
  en: 'Write the name of a crop of the photo: “square”, “wide”, or one drawn on it, such as “banner”.',
  zh: '请填写图片的裁切名称：“square”“wide”，或图上绘制的裁切，如“banner”。',
}
