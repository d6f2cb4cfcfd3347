import { type AddressInfo, createServer, type Socket } from 'node:net'
import { Long, ObjectId, Timestamp } from 'bson'
import { administering } from './administering.ts'
import { type Context, docsIn, type Handler } from './context.ts'
import { Cursors } from './cursors.ts'
import { MongoFault, noSuchTransaction } from './fault.ts'
import { reading } from './reading.ts'
import { Store, type Transaction } from './store.ts'
import { type Doc, isDoc } from './values.ts'
import { answerTo, type Message, readMessage, splitMessages } from './wire.ts'
import { writing } from './writing.ts'

const killSessions: Handler = ({ command, store }) => {
  for (const { id } of docsIn(command, 'killSessions')) store.abortIn(JSON.stringify(id))
  return { ok: 1 }
}

const handlers: Record<string, Handler> = {
  ...reading,
  ...writing,
  ...administering,
  killSessions,
}
const setName = 'rs0'

/**
 * Starts a MongoDB for tests, in memory, that says it is a replica set of one. It isolates
 * transactions by snapshot and reports write conflicts; it has no authentication and no collation in
 * filters. `docs/decisions` says when tests use it.
 */
export async function startDouble(): Promise<{ url: string; stop: () => Promise<void> }> {
  const store = new Store()
  const cursors = new Cursors()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.setNoDelay(true))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    listenTo(
      socket,
      (command) => answer(store, cursors, command),
      () => hello(host()),
    )
  })
  const host = () => `127.0.0.1:${portOf(server.address())}`
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `mongodb://${host()}/?replicaSet=${setName}`,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0
}

type Answer = (command: Doc) => Promise<Doc>

/** Answers one message after the other, as a driver expects of a connection. */
function listenTo(socket: Socket, answerCommand: Answer, greet: () => Doc): void {
  let arrived: Buffer = Buffer.alloc(0)
  let before = Promise.resolve()
  const reply = async (message: Message) => {
    if (message.kind === 'unknown') return void socket.destroy()
    if (message.kind === 'hello') return void socket.write(answerTo(message, greet()))
    const isGreeting = ['hello', 'isMaster', 'ismaster'].includes(nameOf(message.command))
    const doc = isGreeting ? greet() : await answerCommand(message.command)
    if (message.wantsAnswer && socket.writable) socket.write(answerTo(message, doc))
  }
  socket.on('data', (bytes) => {
    const { messages, rest } = splitMessages(
      arrived.length ? Buffer.concat([arrived, bytes]) : bytes,
    )
    arrived = rest
    for (const message of messages.map(readMessage)) before = before.then(() => reply(message))
  })
}

const nameOf = (command: Doc): string => Object.keys(command)[0] ?? ''

async function answer(store: Store, cursors: Cursors, command: Doc): Promise<Doc> {
  try {
    return await run(store, cursors, command)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (!(error instanceof MongoFault))
      return { ok: 0, errmsg: message, code: 2, codeName: 'BadValue' }
    const { code, codeName, extra } = error
    return { ok: 0, errmsg: message, code, codeName, ...extra }
  }
}

async function run(store: Store, cursors: Cursors, command: Doc): Promise<Doc> {
  const name = nameOf(command)
  const db = String(command.$db)
  const transaction = transactionOf(store, command, db)
  const end = transaction && endings[name]
  if (end) {
    end(store, transaction)
    return { ok: 1 }
  }
  if (transaction && transaction.state !== 'open') throw noSuchTransaction(transaction.state)
  const handler = handlers[name]
  if (!handler) throw new MongoFault(59, 'CommandNotFound', `no such command: '${name}'`)
  const context: Context = { command, cursors, db, store, transaction }
  try {
    return await handler(context)
  } catch (error) {
    // As in MongoDB, a statement that fails ends its transaction.
    if (transaction) store.abort(transaction)
    throw error
  }
}

const endings: Record<string, (store: Store, transaction: Transaction) => void> = {
  commitTransaction: (store, transaction) => store.commit(transaction),
  abortTransaction: (store, transaction) => store.abort(transaction),
}

function transactionOf(store: Store, command: Doc, db: string): Transaction | null {
  const { autocommit, lsid, startTransaction, txnNumber } = command
  if (autocommit !== false || !isDoc(lsid)) return null
  const session = JSON.stringify(lsid.id)
  const number = String(txnNumber)
  return startTransaction ? store.begin(session, number, db) : store.transaction(session, number)
}

function hello(host: string): Doc {
  const seconds = Math.floor(Date.now() / 1000)
  const opTime = { ts: new Timestamp({ t: seconds, i: 1 }), t: Long.fromNumber(1) }
  return {
    helloOk: true,
    ismaster: true,
    isWritablePrimary: true,
    setName,
    setVersion: 1,
    hosts: [host],
    primary: host,
    me: host,
    secondary: false,
    electionId: new ObjectId('7fffffff0000000000000001'),
    lastWrite: { opTime, lastWriteDate: new Date() },
    maxBsonObjectSize: 16_777_216,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: 1,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
    ok: 1,
  }
}
