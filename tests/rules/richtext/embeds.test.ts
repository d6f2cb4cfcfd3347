import { describe, expect, it } from '@jest/globals'

import { embedFault, embedOf } from '../../../src/richtext/embeds.ts'

describe('embeds', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ?si=tracking',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    ['https://m.youtube.com/shorts/abc-_1', 'https://www.youtube-nocookie.com/embed/abc-_1'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871/ab12cd', 'https://player.vimeo.com/video/76979871?dnt=1&h=ab12cd'],
    [
      'https://player.vimeo.com/video/76979871?h=ab',
      'https://player.vimeo.com/video/76979871?dnt=1&h=ab',
    ],
    [
      'https://x.com/forum/status/123?s=20',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123',
    ],
    [
      'https://twitter.com/forum/status/123',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123',
    ],
    [
      'https://www.bilibili.com/video/BV1xx411c7mD/?p=1',
      'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&autoplay=0',
    ],
    [
      'https://v.youku.com/v_show/id_XNjQ0ODg=.html?spm=1',
      'https://player.youku.com/embed/XNjQ0ODg=',
    ],
  ])('turns %s into the frame that tracks least', (address, frame) => {
    expect(embedOf(address)?.frame).toBe(frame)
  })

  it.each([
    'https://youtube.com.evil.example/watch?v=a',
    'https://evilyoutube.com/watch?v=a',
    'https://www.youtube.com/watch?v=a"onload=x',
    'https://www.youtube.com/@channel',
    'https://user@evil.example/youtu.be/a',
    'javascript:alert("youtu.be/a")',
    'youtu.be/a',
    '',
  ])('refuses %j', (address) => {
    expect(embedOf(address)).toBeNull()
  })

  it('names the hosts that are allowed', () => {
    expect(embedFault('https://evil.example/v')?.en).toBe(
      '“https://evil.example/v” cannot be embedded: use the address of one video or post from ' +
        'youtube.com, youtu.be, youtube-nocookie.com, vimeo.com, x.com, twitter.com, bilibili.com, youku.com.',
    )
    expect(embedFault(undefined)?.en).toBe('Paste the address of the post or video.')
    expect(embedFault('https://evil.example/v')?.zh).toMatch(/bilibili\.com/)
    expect(embedFault('https://youtu.be/a')).toBeNull()
  })
})
