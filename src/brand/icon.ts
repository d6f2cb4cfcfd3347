/** A lectern seen from the hall, with the page on it. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#b3261e"/><path d="M6 11 26 8v5L6 16z" fill="#fff"/><path d="M10 18h12l-2 9h-8z" fill="#fff" opacity=".85"/></svg>`
