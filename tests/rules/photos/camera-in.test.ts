import { describe, expect, it } from '@jest/globals'
import { cameraIn } from '../../../src/photos/metadata/camera-in.ts'

describe('the camera of a file', () => {
  it.each([
    [{ 'IFD0:Model': 'NIKON Z 9', 'ExifIFD:SerialNumber': '6001111' }, 'NIKON Z 9 · 6001111'],
    [{ 'IFD0:Model': 'EOS R3', 'Canon:SerialNumber': 123_456 }, 'EOS R3 · 123456'],
    [{ 'XMP-tiff:Model': 'ILCE-1', 'XMP-aux:SerialNumber': '77' }, 'ILCE-1 · 77'],
    [{ 'IFD0:Model': 'iPhone 15' }, 'iPhone 15'],
    [{ 'IFD0:Model': '-' }, null],
  ])('of %j is %s', (tags, camera) => {
    expect(cameraIn(tags)).toBe(camera)
  })
})
