/** A lectern seen from the hall, with the page on it: our sign in the navigation and the tab. */
export function Mark() {
  return (
    <svg aria-hidden="true" height="100%" viewBox="0 0 32 32" width="100%">
      <rect fill="#b3261e" height="32" rx="7" width="32" />
      <path d="M6 11 L26 8 V13 L6 16 Z" fill="#fff" />
      <path d="M10 18 H22 L20 27 H12 Z" fill="#fff" opacity=".85" />
    </svg>
  )
}
