import { join } from 'node:path'
import { checkFolder, newGemeente, writeList } from './gemeente-files.ts'

const folder = join(import.meta.dirname, '../flows/gemeenten')
const [command, ...name] = process.argv.slice(2)

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
		const { faults, stale } = checkFolder(folder, new Date().toISOString().slice(0, 10))
		for (const fault of faults) console.error(`fault  ${fault}`)
		for (const fact of stale) console.warn(`stale  ${fact}`)
		console.log(`${faults.length} faults, ${stale.length} stale`)
		process.exitCode = faults.length > 0 ? 1 : 0
		break
	}
	default:
		throw new RangeError('npm run gemeente -- new <naam> | check | list')
}
