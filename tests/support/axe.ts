import axe from 'axe-core'
import type { Page } from 'playwright-core'

const themes = ['dark', 'light'] as const

/** What axe finds serious or worse in a part of the page, in both themes: the theme, the rule and where. */
export async function seriousFindings(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const theme of themes) {
    await show(page, theme)
    for (const finding of await findings(page, part)) found.push(`${theme}: ${finding}`)
  }
  await page.emulateMedia({ colorScheme: null })
  return found
}

async function findings(page: Page, part: string): Promise<string[]> {
  const found: unknown =
    await page.evaluate(`axe.run(${JSON.stringify(part)}).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`)
  return Array.isArray(found) ? found.map(String) : ['axe said nothing']
}

/** The admin has its theme at the root, public pages follow the browser. Colours on their way are there at once. */
async function show(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.evaluate((name) => {
    const { dataset } = document.documentElement
    if (dataset.theme) dataset.theme = name
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish()
    }
  }, theme)
}
