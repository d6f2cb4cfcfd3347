import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A Chromium on this machine: `CHROMIUM_PATH`, the system's, or Playwright's own; null when none. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : null
  return [...places, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

/** Finds a Chromium, or installs Debian's as root, else Playwright's. Null when none can be had. */
export function bringChromium(): string | null {
  const found = findChromium()
  if (found) return found
  process.stderr.write('Installing Chromium for the browser tests (a minute or two)\n')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installFromDebian()
  if (!findChromium()) installFromPlaywright()
  return findChromium()
}

function installFromDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

function installFromPlaywright(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js')
  const args = [cli, 'install', 'chromium', '--only-shell']
  spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
}
