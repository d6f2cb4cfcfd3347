import { describe, expect, it } from '@jest/globals'
import { reach, type Address } from '../../../src/webhooks/reach.ts'

const ip = (address: string): Address => ({ address, family: address.includes(':') ? 6 : 4 })

/** Names as a resolver would know them, some of them set up to fool us. */
const names: Record<string, string[]> = {
  'www.example.org': ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
  'both.example.org': ['93.184.215.14', '10.0.0.5'],
  'inside.example.org': ['127.0.0.1'],
  'mapped.example.org': ['::ffff:169.254.169.254'],
  'cms.lan': ['10.0.0.5'],
  localhost: ['127.0.0.1', '::1'],
}

const ask = async (url: string, allowed: string[] = []) => {
  const resolve = async (host: string) => {
    const known = names[host]
    if (!known) throw new Error(`ENOTFOUND ${host}`)
    return known.map(ip)
  }
  const reached = await reach(url, allowed, resolve)
  return reached.kind === 'refused' ? reached.said.en : reached.addresses
}

describe('an address a webhook may have', () => {
  it('leads to exactly the addresses that were checked', async () => {
    expect(await ask('https://www.example.org/hook')).toEqual(names['www.example.org']?.map(ip))
    expect(await ask('https://www.example.org:8443/')).toHaveLength(2)
    expect(await ask('https://93.184.215.14/')).toEqual([ip('93.184.215.14')])
    expect(await ask('https://[2606:2800:21f::1]/')).toEqual([ip('2606:2800:21f::1')])
  })

  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://①②⑦.0.0.1/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://172.31.255.255/',
    'https://192.168.0.1/',
    'https://100.64.0.1/',
    'https://100.100.100.200/',
    'https://169.254.169.254/latest/meta-data',
    'https://168.63.129.16/',
    'https://192.0.0.192/',
    'https://198.18.0.1/',
    'https://203.0.113.7/',
    'https://224.0.0.1/',
    'https://240.0.0.1/',
    'https://255.255.255.255/',
    'https://[::]/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[64:ff9b:1::a00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fec0::1]/',
    'https://[fc00::1]/',
    'https://[fd00:ec2::254]/',
    'https://[ff02::1]/',
    'https://[2001:db8::1]/',
    'https://[4000::1]/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://inside.example.org/',
    'https://both.example.org/',
    'https://mapped.example.org/',
  ])('is not %s', async (url) => {
    expect(await ask(url)).toMatch(/is not a public address/)
  })

  it.each([
    ['http://www.example.org/', /https:\/\//],
    ['https://me:secret@www.example.org/', /password/],
    ['https://www.example.org:6379/', /Port 6379/],
    ['https://unheard-of.example.org/', /No address was found/],
    ['file:///etc/passwd', /whole address/],
    ['www.example.org/hook', /whole address/],
    ['', /whole address/],
  ])('is not %s, and we say what to write', async (url, sentence) => {
    expect(await ask(url)).toMatch(sentence)
  })
})

describe('what the operator allows', () => {
  it('may be private, plain and at any port, by range, address or name', async () => {
    expect(await ask('http://cms.lan:3000/', ['10.0.0.0/8'])).toEqual([ip('10.0.0.5')])
    expect(await ask('http://cms.lan:3000/', ['CMS.lan'])).toEqual([ip('10.0.0.5')])
    expect(await ask('http://[::ffff:127.0.0.1]:9/', ['127.0.0.1'])).toHaveLength(1)
  })

  it('opens nothing else', async () => {
    expect(await ask('https://both.example.org/', ['192.168.0.0/16'])).toMatch(/10\.0\.0\.5/)
    expect(await ask('https://inside.example.org/', ['cms.lan', '10.0.0.0/8'])).toMatch(/127/)
    expect(await ask('http://www.example.org/', ['10.0.0.0/8'])).toMatch(/https/)
    expect(await ask('http://both.example.org/', ['10.0.0.0/8'])).toMatch(/https/)
  })
})
