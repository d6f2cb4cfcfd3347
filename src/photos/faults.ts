import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { sayTo, type Said } from '../fields/refuse.ts'
import type { Fault } from './examine.ts'
import { limits } from './limits.ts'

const megabytes = Math.round(limits.bytes / 1024 / 1024)

const sentences: Record<Fault, Said> = {
  empty: {
    en: 'This file is empty. Send it again from the camera.',
    zh: '该文件为空，请从相机重新上传。',
  },
  heic: {
    en: 'This is a HEIC file, which we cannot read. Send it as JPEG.',
    zh: '这是 HEIC 文件，系统无法读取，请改用 JPEG。',
  },
  raw: {
    en: 'This is a camera raw; send it as JPEG or TIFF.',
    zh: '这是相机 RAW 原片，请导出为 JPEG 或 TIFF 后上传。',
  },
  svg: {
    en: 'This is a drawing (SVG or XML), not a photograph. Send JPEG, PNG, WebP, AVIF or TIFF.',
    zh: '这是矢量图（SVG 或 XML），不是照片。请上传 JPEG、PNG、WebP、AVIF 或 TIFF。',
  },
  unknown: {
    en: 'This is not a picture we know, whatever its name says. Send JPEG, PNG, WebP, AVIF or TIFF.',
    zh: '无法识别该文件。请上传 JPEG、PNG、WebP、AVIF 或 TIFF。',
  },
  tooHeavy: {
    en: `This file has more than ${megabytes} MB. Send a smaller one.`,
    zh: `文件超过 ${megabytes} MB，请上传更小的文件。`,
  },
  tooLarge: {
    en: 'This picture has more than 120 megapixels, or a side of more than 20,000 pixels.',
    zh: '图片超过 1.2 亿像素，或单边超过 20000 像素。',
  },
  damaged: {
    en: 'This picture is damaged: it cannot be shown to its end. Send it again from the camera.',
    zh: '图片已损坏，无法完整显示。请从相机重新上传。',
  },
}

/** Why a file was refused, in a sentence for the one who sent it. */
export function fileRefused(req: PayloadRequest, fault: Fault): APIError {
  const status = fault === 'tooHeavy' || fault === 'tooLarge' ? 413 : 415
  return atFile(sayTo(req, sentences[fault]), status, { code: `file-${fault}` })
}

/** A record without a picture would be about nothing, and could be published. */
export function fileNeeded(req: PayloadRequest): APIError {
  const said = {
    en: 'Choose the picture’s file: its record begins with it.',
    zh: '请选择图片文件：图片记录以文件为起点。',
  }
  return atFile(sayTo(req, said), 400, { code: 'file-needed' })
}

/** The same picture is here already. */
export function alreadyHere(
  req: PayloadRequest,
  { id, isTrashed, title }: { id: string; title: string; isTrashed: boolean },
): APIError {
  const said = {
    en: `We have this picture already: “${title}”${isTrashed ? ', in the trash' : ''}.`,
    zh: `已有此图片：“${title}”${isTrashed ? '（在回收站中）' : ''}。`,
  }
  return atFile(sayTo(req, said), 409, { code: 'photo-exists', id, title })
}

/** Words may be translated, the picture itself is its photographer's. */
export function notYourPicture(req: PayloadRequest): APIError {
  const said = {
    en: 'Only its photographer and editors replace a picture.',
    zh: '只有摄影者和编辑可以替换图片。',
  }
  return atFile(sayTo(req, said), 403, { code: 'not-your-picture' })
}

/**
 * The sentence by itself, and at the name of the file: of many dropped at once each keeps its own.
 * The admin's field for the file finds any file valid and would wipe it.
 */
function atFile(message: string, status: number, data: { code: string; [more: string]: string }) {
  const errors = [{ message, path: 'originalName' }]
  return new APIError(message, status, { ...data, errors }, true)
}
