import type { Said } from '../fields/refuse.ts'

/** Who serves an embed, the page a reader can open, and the frame that tracks least. */
export type Embed = { provider: string; page: string; frame: string }

type Provider = {
  name: string
  hosts: readonly string[]
  find: (url: URL) => { page: string; frame: string } | null
}

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    find: (url) => {
      const id = youTubeId(url)
      return id === null
        ? null
        : {
            page: `https://www.youtube.com/watch?v=${id}`,
            frame: `https://www.youtube-nocookie.com/embed/${id}`,
          }
    },
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com'],
    find: (url) => {
      // The number of the video, then the key of an unlisted one: /123456/ab12cd34
      const [, id, key] = /^\/(?:video\/)?(\d+)(?:\/([0-9a-f]+))?\/?$/.exec(url.pathname) ?? []
      if (!id) return null
      const unlisted = key ?? onlyWord(url.searchParams.get('h'))
      return {
        page: `https://vimeo.com/${id}${unlisted ? `/${unlisted}` : ''}`,
        frame: `https://player.vimeo.com/video/${id}?dnt=1${unlisted ? `&h=${unlisted}` : ''}`,
      }
    },
  },
  {
    name: 'X',
    hosts: ['x.com', 'twitter.com'],
    find: (url) => {
      // A post: /name/status/1234567890
      const [, who, id] = /^\/(\w+)\/status\/(\d+)/.exec(url.pathname) ?? []
      return id === undefined
        ? null
        : {
            page: `https://x.com/${who}/status/${id}`,
            frame: `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
          }
    },
  },
  {
    name: 'Bilibili',
    hosts: ['bilibili.com'],
    find: (url) => {
      // A video: /video/BV1xx411c7mD, or the player's own ?bvid=
      const id =
        /^\/video\/(BV\w+)/.exec(url.pathname)?.[1] ?? onlyWord(url.searchParams.get('bvid'))
      return id === null
        ? null
        : {
            page: `https://www.bilibili.com/video/${id}`,
            frame: `https://player.bilibili.com/player.html?bvid=${id}&autoplay=0`,
          }
    },
  },
  {
    name: 'Youku',
    hosts: ['youku.com'],
    find: (url) => {
      // A video: /v_show/id_XNjQ0.html, or the player's /embed/XNjQ0
      const id = /^\/(?:v_show\/id_|embed\/)([\w=-]+?)(?:\.html)?$/.exec(url.pathname)?.[1]
      return id
        ? {
            page: `https://v.youku.com/v_show/id_${id}.html`,
            frame: `https://player.youku.com/embed/${id}`,
          }
        : null
    },
  },
]

const allowed = providers.flatMap(({ hosts }) => hosts).join(', ')

/** The embed behind an address, or null when its host or form is not on the list. */
export function embedOf(address: string): Embed | null {
  const url = httpUrl(address)
  if (!url) return null
  const provider = providers.find(({ hosts }) => hosts.some((host) => isUnder(url.hostname, host)))
  const found = provider?.find(url)
  return provider && found ? { provider: provider.name, ...found } : null
}

/** What is wrong with an address to embed, naming the hosts that are allowed, or null. */
export function embedFault(address: unknown): Said | null {
  if (typeof address !== 'string' || address.trim() === '') {
    return { en: 'Paste the address of the post or video.', zh: '请粘贴帖文或视频的网址。' }
  }
  if (embedOf(address)) return null
  const given = `“${address.slice(0, 100)}”`
  return {
    en: `${given} cannot be embedded: use the address of one video or post from ${allowed}.`,
    zh: `${given}不能嵌入：请使用以下网站上单个视频或帖文的网址：${allowed}。`,
  }
}

function youTubeId(url: URL): string | null {
  if (isUnder(url.hostname, 'youtu.be')) return onlyWord(url.pathname.slice(1))
  // The other places YouTube prints a video's id: /embed/ID, /shorts/ID, /live/ID
  const inPath = /^\/(?:embed|shorts|live)\/([\w-]+)/.exec(url.pathname)?.[1]
  return inPath ?? (url.pathname === '/watch' ? onlyWord(url.searchParams.get('v')) : null)
}

/** An id made of letters, digits, underscore and hyphen, and nothing that could leave an address. */
function onlyWord(value: string | null): string | null {
  return value !== null && /^[\w-]+$/.test(value) ? value : null
}

function isUnder(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`)
}

function httpUrl(address: string): URL | null {
  const url = URL.parse(address.trim())
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null
}
