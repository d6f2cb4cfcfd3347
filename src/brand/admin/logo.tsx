import { Mark } from './mark.tsx'

/** Our name over the log-in. */
export function Logo() {
  const style = { alignItems: 'center', display: 'flex', gap: 12, justifyContent: 'center' }
  return (
    <div style={style}>
      <span style={{ height: 40, width: 40 }}>
        <Mark />
      </span>
      <span style={{ fontSize: 28, fontWeight: 600, letterSpacing: '-0.02em' }}>Rostrum</span>
    </div>
  )
}
