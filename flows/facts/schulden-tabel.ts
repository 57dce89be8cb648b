import type { Column } from '../engine/list-import.ts'

const JA_NEE = {
	ja: ['ja', 'j', 'yes', 'y', 'x', 'waar', 'true'],
	nee: ['nee', 'n', 'no', 'onwaar', 'false'],
}

/** What a table of debts looks like, as people and helpers make one, and as banks and Excel save it. */
export const debtColumns: ReadonlyArray<Column> = [
	{
		question: 'schuldeiser',
		headings: ['schuldeiser', 'naam', 'naam schuldeiser', 'bedrijf', 'creditor', 'name', 'company'],
	},
	{
		question: 'openstaand',
		headings: [
			'bedrag',
			'openstaand',
			'openstaand bedrag',
			'schuld',
			'saldo',
			'hoeveel',
			'amount',
			'debt',
			'balance',
			'amount owed',
		],
	},
	{
		question: 'soort',
		headings: ['soort', 'soort schuld', 'waarvoor', 'kind', 'type'],
		words: {
			huur: ['huur', 'verhuurder', 'woning', 'hypotheek', 'rent', 'landlord'],
			energie: ['energie', 'gas', 'licht', 'stroom', 'warmte', 'energy', 'electricity'],
			water: ['water'],
			zorg: ['zorg', 'zorgverzekering', 'zorgverzekeraar', 'ziekenhuis', 'health insurance'],
			overheid: ['overheid', 'belasting', 'toeslagen', 'cjib', 'gemeente', 'uwv', 'duo', 'tax'],
			bank: ['bank', 'lening', 'krediet', 'creditcard', 'rood staan', 'loan', 'credit'],
			winkel: ['winkel', 'webwinkel', 'postorder', 'achteraf betalen', 'shop', 'store'],
			telefoon: ['telefoon', 'internet', 'mobiel', 'phone'],
			mensen: ['mensen', 'familie', 'vrienden', 'family', 'friends'],
			anders: ['anders', 'overig', 'overige', 'other'],
		},
	},
	{
		question: 'kenmerk',
		headings: [
			'kenmerk',
			'dossiernummer',
			'dossier',
			'klantnummer',
			'factuurnummer',
			'referentie',
			'reference',
			'ref',
			'customer number',
		],
	},
	{
		question: 'sinds',
		headings: ['sinds', 'datum', 'begindatum', 'vanaf', 'since', 'date'],
	},
	{
		question: 'afspraakBedrag',
		headings: [
			'per maand',
			'betaling per maand',
			'aflossing',
			'aflossing per maand',
			'maandbedrag',
			'per month',
			'monthly',
		],
		implies: { afspraak: 'ja' },
	},
	{
		question: 'deurwaarder',
		headings: ['deurwaarder', 'bij deurwaarder', 'bailiff'],
		words: JA_NEE,
	},
	{
		question: 'deurwaarderNaam',
		headings: ['naam deurwaarder', 'name of bailiff'],
		implies: { deurwaarder: 'ja' },
	},
	{
		question: 'adresSchuldeiser',
		headings: ['adres', 'adres schuldeiser', 'address'],
	},
	{
		question: 'brief',
		headings: ['brief', 'letter'],
		words: {
			uitstel: ['uitstel', 'pauze', 'pause'],
			regeling: ['regeling', 'betalingsregeling', 'payment plan'],
			opgave: ['opgave', 'overzicht', 'statement'],
			geen: ['geen', 'nee', 'none', 'no'],
		},
	},
	{
		question: 'voorstelBedrag',
		headings: ['voorstel', 'voorstel per maand', 'proposal'],
		implies: { brief: 'regeling' },
	},
]
