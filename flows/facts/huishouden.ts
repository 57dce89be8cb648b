import { keuze, options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import { mensen } from '../engine/kinds/mensen.ts'
import { question } from '../engine/question.ts'

/**
 * How many people live in the house, counted before anybody is named: a second source that children,
 * partner and other adults are held against.
 */
export const inHuis = question(
	'inHuis',
	mensen(),
	[
		{ volwassenen: 1, kinderen: 0 },
		{ volwassenen: 1, kinderen: 1 },
		{ volwassenen: 2, kinderen: 2 },
		{ volwassenen: 2, kinderen: 0 },
	],
	{ unknown: false },
)

/**
 * Married or registered partners count as partners, also at two addresses (AWIR art. 3); but maybe
 * not for who stays in a shelter.
 */
export const getrouwd = question(
	'getrouwd',
	keuze(options('feiten:getrouwd.opties', ['ja', 'nee', 'opvang'])),
	['ja', 'nee', 'opvang'],
)

/** Whether another adult is registered at the address. */
export const huisgenoot = question(
	'huisgenoot',
	keuze(options('feiten:huisgenoot.opties', ['ja', 'nee', 'opvang'])),
	['ja', 'nee', 'opvang'],
)

/** What binds the person to that adult: the facts the AWIR makes a toeslagpartner of. */
export const huisgenootBand = question(
	'huisgenootBand',
	meerkeuze(
		options('feiten:huisgenootBand.opties', [
			'kindSamen',
			'kindErkend',
			'huisSamen',
			'pensioenSamen',
			'vorigJaarPartner',
			'ouderOfKind',
			'andereFamilie',
			'huurtMetContract',
			'geenVanDeze',
		]),
		{ alone: ['geenVanDeze'] },
	),
	[['kindSamen'], ['ouderOfKind'], ['andereFamilie'], ['huurtMetContract'], ['geenVanDeze']],
)

/** Whether a child under 18 of one of the two adults lives at the address. */
export const huisgenootKind = question(
	'huisgenootKind',
	keuze(options('feiten:huisgenootKind.opties', ['ja', 'nee'])),
	['ja', 'nee'],
)

/** Whether husband and wife who do not live together mean to stay apart (PW art. 3 lid 2). */
export const gescheidenLeven = question(
	'gescheidenLeven',
	keuze(options('feiten:gescheidenLeven.opties', ['uitElkaar', 'tijdelijk'])),
	['uitElkaar', 'tijdelijk'],
)

/** How two adults at one address live: the facts of a gezamenlijke huishouding (PW art. 3). */
export const huishoudenSamen = question(
	'huishoudenSamen',
	meerkeuze(
		options('feiten:huishoudenSamen.opties', [
			'samenKosten',
			'samenZorgen',
			'samenlevingscontract',
			'eerderGetrouwd',
			'zorgNodig',
			'apart',
		]),
		{ alone: ['apart'] },
	),
	[['apart'], ['samenKosten', 'samenZorgen'], ['samenlevingscontract'], ['zorgNodig']],
)
