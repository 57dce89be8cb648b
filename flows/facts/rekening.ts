import { iban } from '../engine/kinds/iban.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { question } from '../engine/question.ts'

/** The account the money goes to: in the applicant's own name (AWIR art. 25). */
export const rekening = question('rekening', iban(), ['NL91ABNA0417164300'], {
	paper: { kind: 'bankpas', line: 'iban' },
})

/** Whose name stands on the bank card. */
export const rekeningVan = question(
	'rekeningVan',
	keuze(options('feiten:rekeningVan.opties', ['mij', 'samen', 'iemandAnders'])),
	['mij', 'samen', 'iemandAnders'],
	{ paper: { kind: 'bankpas', line: 'naam' } },
)

/** The name on the card when it is somebody else's. */
export const rekeningNaam = question('rekeningNaam', tekst(), ['A. Jansen'])
