/** What forms call our questions, beside our own words; `naam.voornamen` is a part of `naam`. */
export const factSynonyms: Record<string, Array<string>> = {
	naam: [
		'naam',
		'volledige naam',
		'naam aanvrager',
		'uw naam',
		'voor- en achternaam',
		'naam en voornamen',
	],
	'naam.voornamen': [
		'voornaam',
		'voornamen',
		'uw voornamen',
		'voornamen voluit',
		'voornaam aanvrager',
	],
	'naam.achternaam': [
		'achternaam',
		'familienaam',
		'geslachtsnaam',
		'uw achternaam',
		'achternaam aanvrager',
		'tussenvoegsel en achternaam',
	],
	woonplaats: ['woonplaats', 'plaats', 'stad', 'gemeente', 'plaatsnaam', 'woonplaats aanvrager'],
	'kinderen.voornaam': ['voornaam kind', 'naam kind', 'naam van het kind', 'voornamen kind'],
	'kinderen.geboortedatum': ['geboortedatum', 'geboortedatum kind', 'geboren op', 'geb. datum'],
	geboortedatum: ['geboortedatum', 'geboren op', 'geb. datum', 'geboortedatum aanvrager'],
	geboortedatumPartner: ['geboortedatum partner', 'geboortedatum van de partner'],
	kaleHuur: ['kale huur', 'kale huurprijs', 'huurprijs', 'huur per maand', 'rekenhuur'],
	vermogen: ['vermogen', 'spaargeld', 'spaargeld en bezittingen'],
	getrouwd: ['gehuwd', 'gehuwd of geregistreerd partnerschap', 'burgerlijke staat'],
	rekening: [
		'iban',
		'rekeningnummer',
		'bankrekening',
		'bankrekeningnummer',
		'iban rekeningnummer',
		'bankrekeningnummer iban',
	],
	rekeningNaam: ['ten name van', 't.n.v.', 'tenaamstelling', 'naam rekeninghouder', 'op naam van'],
	'opvang.opvangNaam': [
		'naam kinderopvang',
		'naam opvang',
		'naam kinderdagverblijf',
		'naam organisatie',
	],
	'opvang.lrk': ['lrk', 'lrk nummer', 'lrkp nummer', 'registratienummer lrk', 'registratienummer'],
	'opvang.begin': ['startdatum opvang', 'ingangsdatum opvang', 'begindatum opvang'],
	'opvang.eind': ['einddatum opvang', 'laatste dag opvang'],
	'opvang.uurprijs': ['uurprijs', 'uurtarief', 'tarief per uur', 'prijs per uur'],
	'opvang.urenPerMaand': ['uren per maand', 'aantal uren per maand', 'opvanguren per maand'],
	'opvang.urenPerWeek': ['uren per week', 'aantal uren per week'],
	'inkomen.bedrag': ['inkomen', 'bruto inkomen', 'netto inkomen', 'maandinkomen', 'inkomsten'],
	'inkomen.soort': ['soort inkomen', 'soort inkomsten', 'bron van inkomsten'],
	'inkomenPartner.bedrag': ['inkomen partner', 'inkomsten partner', 'maandinkomen partner'],
}

/** What a person writes on the paper, because we never ask or never keep it. */
export const byHand: Record<string, Array<string>> = {
	'A burgerservicenummer is never kept: it is written by hand.': [
		'bsn',
		'burgerservicenummer',
		'sofinummer',
		'bsn nummer',
		'burgerservicenummer bsn',
	],
	'Signed by hand.': [
		'handtekening',
		'handtekening aanvrager',
		'handtekening partner',
		'paraaf',
		'ondertekening',
	],
	'Written when it is signed.': [
		'datum',
		'datum ondertekening',
		'plaats en datum',
		'datum handtekening',
	],
}

/** Words that say of whom or what a field is about. */
export const contexts: Record<string, RegExp> = {
	partner: /\b(partner|echtgenoot|echtgenote|medeaanvrager|medeschuldenaar)\b/,
	kinderen: /\b(kind|kinderen|zoon|dochter|leerling|baby)\b/,
	opvang: /\b(opvang|kinderopvang|kinderdagverblijf|gastouder|bso|peuter|crèche|creche)\b/,
	huisgenoten: /\b(huisgenoot|huisgenoten|medebewoner|medebewoners|inwonende|inwonenden)\b/,
	inkomen: /\b(inkomen|inkomens|inkomsten|loon|salaris|uitkering|pensioen)\b/,
}
