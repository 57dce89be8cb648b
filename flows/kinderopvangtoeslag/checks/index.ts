import type { Check } from '../../engine/check.ts'
import { huishoudenChecks } from '../../shared/checks/huishouden.ts'
import { inkomenChecks } from '../../shared/checks/inkomen.ts'
import { kinderenChecks } from '../../shared/checks/kinderen.ts'
import { naamChecks } from '../../shared/checks/naam.ts'
import { rekeningChecks } from '../../shared/checks/rekening.ts'
import { opvangKinderenChecks } from './kinderen.ts'
import { lrkChecks } from './lrk.ts'
import { maandbedragChecks } from './maandbedrag.ts'
import { periodeChecks } from './periode.ts'
import { prijsChecks } from './prijs.ts'
import { soortChecks } from './soort.ts'
import { urenChecks } from './uren.ts'
import { werkChecks } from './werk.ts'

/** Everything that is looked at across the answers of kinderopvangtoeslag. */
export const checks: Array<Check> = [
	...naamChecks,
	...kinderenChecks,
	...huishoudenChecks.filter(({ question }) => question !== 'heeftKinderen'),
	...werkChecks,
	...soortChecks,
	...lrkChecks,
	...periodeChecks,
	...prijsChecks,
	...urenChecks,
	...maandbedragChecks,
	...opvangKinderenChecks,
	...inkomenChecks,
	...rekeningChecks,
]
