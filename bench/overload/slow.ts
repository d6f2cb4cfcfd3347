import { connect, type Socket } from 'node:net'

/** Clients that send or read ten bytes a second. */
export type SlowClients = { open: () => number; stop: () => void }

/** Half of them never finish their headers, half read a large page. */
export function openSlowClients(port: number, count: number): SlowClients {
  const sockets = Array.from({ length: count }, (_, n) =>
    n % 2 === 0 ? slowSender(port) : slowReader(port),
  )
  return {
    open: () => sockets.filter(({ destroyed }) => !destroyed).length,
    stop: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}

function slowSender(port: number): Socket {
  const socket = quiet(connect(port, '127.0.0.1'))
  socket.write('GET /v1/articles HTTP/1.1\r\nHost: localhost\r\n')
  everySecond(socket, () => socket.write('X-Slow: 1\n'))
  return socket
}

function slowReader(port: number): Socket {
  const socket = quiet(connect(port, '127.0.0.1'))
  socket.write('GET /v1/articles?limit=100 HTTP/1.1\r\nHost: localhost\r\n\r\n')
  socket.pause()
  everySecond(socket, () => socket.read(10))
  return socket
}

/** The server may hang up on them. */
function quiet(socket: Socket): Socket {
  return socket.on('error', () => socket.destroy())
}

function everySecond(socket: Socket, act: () => void): void {
  const timer = setInterval(act, 1000)
  socket.once('close', () => clearInterval(timer))
}
