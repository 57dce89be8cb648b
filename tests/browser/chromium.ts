import { execFileSync } from 'node:child_process'
import { type Browser, chromium } from 'playwright-core'

const names = [process.env.CHROMIUM_PATH, 'chromium', 'chromium-browser', 'google-chrome']

/** Chromium as `scripts/install-test-browser.sh` found or installed it. */
export function launchChromium(): Promise<Browser> {
	return chromium.launch({
		executablePath: chromiumPath(),
		args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-sync'],
	})
}

function chromiumPath(): string {
	for (const name of names) {
		if (!name) continue
		try {
			const find = ['-c', 'command -v "$1"', 'sh', name]
			return execFileSync('sh', find, { encoding: 'utf8' }).trim()
		} catch {
			// Not this one.
		}
	}
	throw new Error('No Chromium found: run scripts/install-test-browser.sh')
}
