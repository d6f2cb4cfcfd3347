import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds serious or worse in a part of the page: the rule and where. */
export async function seriousFindings(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: unknown =
    await page.evaluate(`axe.run(${JSON.stringify(part)}).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`)
  return Array.isArray(found) ? found.map(String) : ['axe said nothing']
}
