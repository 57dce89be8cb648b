import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { checkFolder } from './gemeente-files.ts'

/** Makes all of build/: the app, the scripts for browsers, the PDF worker, compressed copies. */
const root = join(import.meta.dirname, '..')
const at = (...path: Array<string>) => join(root, ...path)

await assertGemeenten(at('flows/gemeenten'))
rmSync(at('build'), { recursive: true, force: true })
execFileSync(process.execPath, [at('node_modules/@remix-run/dev/dist/cli.js'), 'vite:build'], {
	cwd: root,
	stdio: 'inherit',
	env: { ...process.env, NODE_ENV: 'production' },
})
await bundleBrowserScripts(['page', 'bsn', 'resume', 'helper'])
await bundlePdfWorker()
compressAssets()

/** A data file, a form or a map that says what it cannot is found now, not by a resident. */
async function assertGemeenten(folder: string): Promise<void> {
	const { faults } = await checkFolder(folder, new Date().toISOString().slice(0, 10))
	if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** Each script under a name with a hash; the manifest tells the server which name. */
async function bundleBrowserScripts(names: Array<string>): Promise<void> {
	const manifest = await Promise.all(names.map(async (name) => [name, await bundleScript(name)]))
	writeFileSync(at('build/scripts.json'), JSON.stringify(Object.fromEntries(manifest)))
}

/** One at a time: what two of them share would be a file that every first page waits for. */
async function bundleScript(name: string): Promise<string> {
	const source = `app/browser/${name}.ts`
	const { metafile } = await build({
		entryPoints: [at(source)],
		outdir: at('build/client/assets'),
		entryNames: '[name]-[hash]',
		chunkNames: '[name]-[hash]',
		// What a script imports later, it fetches later.
		splitting: true,
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2020',
		metafile: true,
		absWorkingDir: root,
	})
	const outputs = Object.entries(metafile.outputs)
	const [output] = outputs.find(([, { entryPoint }]) => entryPoint === source)!
	return `/${relative('build/client', output)}`
}

/** The worker runs by itself under Node, so everything it needs goes into one file. */
async function bundlePdfWorker(): Promise<void> {
	if (!existsSync(at('app/pdf/worker.ts'))) return
	await build({
		entryPoints: [at('app/pdf/worker.ts')],
		outfile: at('build/worker/pdf.js'),
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node24',
		// Only reads labels from a page, which online nobody asks for.
		external: ['pdfjs-dist/*'],
		// Bundled CommonJS may ask for Node's own modules.
		banner: {
			js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
		},
	})
}

/** Compressed once, as small as can be, so that no request waits for it. */
function compressAssets(): void {
	const assets = at('build/client/assets')
	for (const name of readdirSync(assets)) {
		if (!/\.(js|css|svg|json)$/.test(name)) continue
		const bytes = readFileSync(join(assets, name))
		writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes))
		writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }))
	}
}
