import { describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { newSecret, signatureHeaders } from '../../../src/webhooks/signature.ts'

const body = JSON.stringify({ type: 'articles.publish', data: { title: '柳州论坛' } })
const signed = (secrets: string[], at = new Date()) =>
  signatureHeaders(secrets, { id: 'msg_1', at, body })

const noMatch = 'No matching signature found'

describe('a signed message', () => {
  it('is accepted by the verifier of the specification', () => {
    const secret = newSecret()

    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(new Webhook(secret).verify(body, signed([secret]))).toEqual(JSON.parse(body))
  })

  it('is accepted by whoever knows the new or the old secret, and by nobody else', () => {
    const [fresh, old] = [newSecret(), newSecret()]
    const headers = signed([fresh, old])

    for (const secret of [fresh, old])
      expect(new Webhook(secret).verify(body, headers)).toBeTruthy()
    expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow(noMatch)
    expect(() => new Webhook(fresh).verify(`${body} `, headers)).toThrow(noMatch)
  })

  it('carries the second of the attempt, so that an old one is not accepted again', () => {
    const secret = newSecret()
    const old = signed([secret], new Date(Date.now() - 600_000))

    expect(() => new Webhook(secret).verify(body, old)).toThrow('too old')
  })
})
