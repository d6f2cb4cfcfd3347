import { deserialize, serialize } from 'bson'
import { type Doc, isDoc } from './values.ts'

const opReply = 1
const opQuery = 2004
const opMessage = 2013

/** A message of MongoDB's wire protocol; `hello` is the old form of the very first one. */
export type Message =
  | { kind: 'command'; id: number; command: Doc; wantsAnswer: boolean }
  | { kind: 'hello'; id: number }
  | { kind: 'unknown' }

/** Takes whole messages off the head of what has arrived. */
export function splitMessages(arrived: Buffer): { messages: Buffer[]; rest: Buffer } {
  const messages: Buffer[] = []
  let rest = arrived
  while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
    const size = rest.readInt32LE(0)
    messages.push(rest.subarray(0, size))
    rest = rest.subarray(size)
  }
  return { messages, rest }
}

/** Reads one message. */
export function readMessage(bytes: Buffer): Message {
  const id = bytes.readInt32LE(4)
  const operation = bytes.readInt32LE(12)
  if (operation === opQuery) return { kind: 'hello', id }
  if (operation !== opMessage) return { kind: 'unknown' }
  const flags = bytes.readUInt32LE(16)
  const end = bytes.length - (flags & 1 ? 4 : 0)
  return { kind: 'command', id, command: readSections(bytes, end), wantsAnswer: (flags & 2) === 0 }
}

/** A section is the command itself, or a list of documents that belongs to one of its fields. */
function readSections(bytes: Buffer, end: number): Doc {
  const command: Doc = {}
  let at = 20
  while (at < end) {
    const size = bytes.readInt32LE(at + 1)
    const section = bytes.subarray(at + 1, at + 1 + size)
    if (bytes[at] === 0) Object.assign(command, parsed(section))
    else Object.assign(command, readSequence(section))
    at += 1 + size
  }
  return command
}

function readSequence(section: Buffer): Doc {
  const nameEnd = section.indexOf(0, 4)
  const docs: Doc[] = []
  let at = nameEnd + 1
  while (at < section.length) {
    const size = section.readInt32LE(at)
    docs.push(parsed(section.subarray(at, at + size)))
    at += size
  }
  return { [section.toString('utf8', 4, nameEnd)]: docs }
}

function parsed(bytes: Buffer): Doc {
  const doc: unknown = deserialize(bytes, { bsonRegExp: false })
  return isDoc(doc) ? doc : {}
}

/** The answer to a message. */
export function answerTo(message: Exclude<Message, { kind: 'unknown' }>, doc: Doc): Buffer {
  const body = serialize(doc, { ignoreUndefined: true })
  const isHello = message.kind === 'hello'
  const before = Buffer.alloc(isHello ? 20 : 5)
  if (isHello) {
    before.writeInt32LE(8, 0)
    before.writeInt32LE(1, 16)
  }
  const head = Buffer.alloc(16)
  head.writeInt32LE(16 + before.length + body.length, 0)
  head.writeInt32LE(message.id, 8)
  head.writeInt32LE(isHello ? opReply : opMessage, 12)
  return Buffer.concat([head, before, body])
}
