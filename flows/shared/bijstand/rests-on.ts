/** Answers that say who belongs to the household: a person alone, partners, children. */
export const HOUSEHOLD = [
	'verblijf',
	'heeftKinderen',
	'kinderen',
	'getrouwd',
	'partnerOpAdres',
	'gescheidenLeven',
	'huisgenoot',
	'huisgenootBand',
	'huishoudenSamen',
]

/** Answers that the norm rests on besides: ages, and who shares the costs. */
export const AGES_AND_HOUSEMATES = ['geboortedatumPartner', 'heeftHuisgenoten', 'huisgenoten']

/** Answers that say what comes in. */
export const INCOME = ['inkomstenBronnen', 'nettoInkomen', 'nettoVakantiegeld']
