import { writeFileSync } from 'node:fs'
import { gemeenten } from '../flows/gemeenten/index.ts'
import { PARAMETER_PAGE, parameterFiles } from './parameter-files.ts'
import { parameterTables } from './parameter-table.ts'

/** Writes the table of all parameters, to hold against their sources. */
writeFileSync(PARAMETER_PAGE, parameterTables(await parameterFiles(), gemeenten))
