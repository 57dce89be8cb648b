import { fetchScripts } from './fetch-scripts.ts'
import { focusErrors } from './focus-errors.ts'
import { guardSubmits } from './guard-submits.ts'
import { listenPrintButtons } from './print-buttons.ts'
import { offerReadAloud } from './read-aloud.ts'

focusErrors()
guardSubmits()
listenPrintButtons()
offerReadAloud()
fetchScripts()
