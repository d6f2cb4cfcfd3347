import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How late this process gets to its work. */
export type EventLoop = {
  /** Milliseconds, the 99th percentile of the last two seconds that are over. */
  delay: () => number
  stop: () => void
}

/** Milliseconds between two samples, and of a window. One long pause in a window is no overload. */
const sampling = { every: 10, window: 2_000 }

/** Starts watching. Does not keep the process alive. */
export function watchEventLoop(): EventLoop {
  const histogram = monitorEventLoopDelay({ resolution: sampling.every })
  histogram.enable()
  let delay = 0
  const timer = setInterval(() => {
    delay = histogram.percentile(99) / 1e6
    histogram.reset()
  }, sampling.window).unref()
  return {
    delay: () => delay,
    stop: () => {
      clearInterval(timer)
      histogram.disable()
    },
  }
}
