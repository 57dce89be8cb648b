import { join } from 'node:path'
import { formPreview } from './form-preview.ts'
import { checkFolder, newGemeente, writeList } from './gemeente-files.ts'

const folder = join(import.meta.dirname, '../flows/gemeenten')
const [command, ...name] = process.argv.slice(2)
const usage = `npm run gemeente -- new <naam>
                        list
                        check [folder]
                        preview <folder>/<gemeente>/<regeling>.pdf [out folder]`

switch (command) {
	case 'new': {
		if (name.length === 0) throw new RangeError('which? npm run gemeente -- new <naam>')
		console.log(`flows/gemeenten/${newGemeente(folder, name.join(' '))}`)
		break
	}
	case 'list':
		writeList(folder)
		break
	case 'check': {
		const [where = folder] = name
		const { faults, stale } = await checkFolder(where, new Date().toISOString().slice(0, 10))
		for (const fault of faults) console.error(`fault  ${fault}`)
		for (const fact of stale) console.warn(`stale  ${fact}`)
		console.log(`${faults.length} faults, ${stale.length} stale`)
		process.exitCode = faults.length > 0 ? 1 : 0
		break
	}
	case 'preview': {
		const [form, out = 'build/preview'] = name
		if (!form) throw new RangeError(usage)
		for (const line of await formPreview(form, out)) console.log(line)
		break
	}
	default:
		throw new RangeError(usage)
}
