import { chief, type Desk, logIn, openBrowser, registerChief, sitDown } from './desk.ts'
import { openSite } from './site.ts'

/** The desk of the chief of an empty newsroom, in a site and a browser of its own. */
export type EmptyDesk = {
  desk: Desk
  /** Another desk of the chief. */
  another: (look?: Parameters<typeof sitDown>[2]) => Promise<Desk>
  close: () => Promise<void>
}

/** `look` is that of each desk, as `sitDown` takes it. */
export async function openEmptyDesk(look?: Parameters<typeof sitDown>[2]): Promise<EmptyDesk> {
  const [site, browser] = [await openSite(), await openBrowser()]
  await registerChief(site.url)
  const another = async (as = look): Promise<Desk> => {
    const desk = await sitDown(browser, site.url, as)
    await logIn(desk, chief.email, chief.password)
    return desk
  }
  const close = async (): Promise<void> => {
    await browser.close()
    await site.stop()
  }
  return { desk: await another(), another, close }
}
