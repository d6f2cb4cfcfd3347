import { chief, type Desk, logIn, openBrowser, registerChief, sitDown } from './desk.ts'
import { openSite } from './site.ts'

/** The desk of the chief of an empty newsroom, at its dashboard, in a site and a browser of its own. */
export type EmptyDesk = {
  desk: Desk
  /** Where the site is, without a slash at its end. */
  url: string
  /** A desk at which nobody has logged in. */
  visitor: (look?: Parameters<typeof sitDown>[2]) => Promise<Desk>
  /** Another desk of the chief, at which no page is open yet. */
  another: (look?: Parameters<typeof sitDown>[2]) => Promise<Desk>
  close: () => Promise<void>
}

/** `look` is that of each desk, as `sitDown` takes it. */
export async function openEmptyDesk(look?: Parameters<typeof sitDown>[2]): Promise<EmptyDesk> {
  const [site, browser] = [await openSite(), await openBrowser()]
  await registerChief(site.url)
  const visitor = (as = look): Promise<Desk> => sitDown(browser, site.url, as)
  const another = async (as = look): Promise<Desk> => {
    const desk = await visitor(as)
    await logIn(desk, chief.email, chief.password)
    return desk
  }
  const close = async (): Promise<void> => {
    await browser.close()
    await site.stop()
  }
  const desk = await another()
  await desk.page.goto('/admin')
  return { desk, url: site.url, visitor, another, close }
}
