import type { RequestHandler } from 'express'
import { icon } from '../brand/icon.ts'

/** The sign in the browser's tab, for those who ask without having read a page. */
export const serveIcon: RequestHandler = (_req, res) => {
  res.set('Cache-Control', 'public, max-age=86400').type('image/svg+xml').send(icon)
}
