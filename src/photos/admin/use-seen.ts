import { useEffect, useRef, useState } from 'react'

/**
 * Whether something on the form has come near what is looked at, to be told by `ref={shown}`: a story
 * of forty photos asks for what belongs to a few of them.
 */
export function useSeen<Shown extends Element>() {
  const shown = useRef<Shown>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const watched = shown.current
    if (!watched) return
    const watching = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        setSeen(true)
        watching.disconnect()
      },
      { rootMargin: '200px' },
    )
    watching.observe(watched)
    return () => watching.disconnect()
  }, [])
  return { seen, shown }
}
