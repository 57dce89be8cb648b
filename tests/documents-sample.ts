import type { PdfLabels } from '../app/pdf/labels.ts'
import type { Document } from '../flows/engine/document.ts'

/** Labels for tests and measurements. */
export const sampleLabels: PdfLabels = {
	seeAppendix: 'zie bijlage {nummer}',
	appendix: 'Bijlage {nummer}',
	confirmed: 'U hebt gezegd: dit klopt toch.',
	page: 'Pagina {pagina} van {aantal}',
	footer: 'Gemaakt met Regelwijs · alleen voor uzelf',
}

/** A document with every kind of block, for tests and to look at. */
export const sampleDocument: Document<string> = {
	id: 'overschrijfblad',
	title: 'Overschrijfblad kinderopvangtoeslag',
	blocks: [
		{
			kind: 'paragraph',
			text: 'Met dit blad vraagt u kinderopvangtoeslag aan op Mijn toeslagen. De vragen staan in dezelfde volgorde als op de schermen. Typ elk antwoord over.',
		},
		{
			kind: 'notice',
			text: 'Vraag de toeslag aan vóór 1 december 2026. Daarna krijgt u voor augustus geen geld meer.',
		},
		{ kind: 'heading', level: 2, text: 'Wat u nodig hebt' },
		{
			kind: 'list',
			style: 'check',
			items: [
				'Uw DigiD met de app of sms-controle. Hebt u nog geen DigiD? Vraag die dan eerst aan op digid.nl; de brief met de code komt binnen 3 werkdagen.',
				'Het contract van de opvang',
				'De DigiD van uw partner',
			],
		},
		{ kind: 'heading', level: 2, text: 'Scherm 1: uw gegevens' },
		{
			kind: 'fields',
			fields: [
				{ name: 'naam', label: 'Naam', value: 'Yıldız Şahin-Łukaszewicz' },
				{ name: 'partner.naam', label: 'Naam van uw toeslagpartner', value: 'Nguyễn Đặng' },
				{ name: 'geboortedatum', label: 'Geboortedatum', value: '7 maart 1991' },
				{
					name: 'iban',
					label: 'Rekeningnummer (IBAN)',
					value: 'NL91 ABNA 0417 1643 00',
					hint: 'Op uw bankpas',
				},
			],
		},
		{ kind: 'bsn', name: 'bsn', label: 'Burgerservicenummer' },
		{ kind: 'heading', level: 2, text: 'Scherm 2: de opvang' },
		{ kind: 'heading', level: 3, text: 'Kinderdagverblijf De Kleine Beer' },
		{
			kind: 'fields',
			fields: [
				{
					name: 'opvang.1.lrk',
					label: 'Registratienummer (LRK)',
					value: '',
					hint: 'Boven aan het contract',
					toDo: 'Vraag het LRK-nummer aan het kinderdagverblijf, of zoek het op landelijkregisterkinderopvang.nl.',
				},
				{ name: 'opvang.1.uren', label: 'Uren per maand', value: '86,5' },
				{
					name: 'opvang.1.uurprijs',
					label: 'Prijs per uur',
					value: '€ 14,20',
					confirmed: true,
				},
				{ name: 'opvang.1.start', label: 'Eerste dag van de opvang', value: '1 september 2026' },
				{
					name: 'opvang.1.naam',
					label: 'Naam van de opvang',
					value: "Kinderdagverblijf en buitenschoolse opvang 't Hof van de Kleine Beer",
				},
				{
					name: 'opvang.1.toelichting',
					label: 'Toelichting',
					value:
						'Mijn dochter gaat op maandag, dinsdag en donderdag. In de schoolvakanties gaat zij ook op woensdag, behalve in de kerstvakantie. Dan is de opvang dicht en past mijn moeder op.',
				},
				{
					name: 'opvang.1.lang',
					label: 'Wat er verder nog te zeggen is',
					value: 'Dit is een lang verhaal dat niet in een vak past. '.repeat(40).trim(),
				},
			],
		},
		{ kind: 'heading', level: 2, text: 'Wat u elke maand betaalt en krijgt' },
		{
			kind: 'table',
			head: ['Maand', 'U betaalt', 'Toeslag', 'Waarom'],
			rows: [
				['september 2026', '€ 1.228,30', '€ 812,45', 'Eerste kind, hoogste aantal uren'],
				['oktober 2026', '€ 1.228,30', '€ 812,45', ''],
				[
					'november 2026',
					'€ 98,00',
					'€ 64,10',
					'Alleen de eerste week; daarna is de opvang verbouwd en dicht',
				],
			],
		},
		{ kind: 'heading', level: 2, text: 'Daarna' },
		{
			kind: 'list',
			style: 'numbered',
			items: [
				'Log in op Mijn toeslagen met uw DigiD.',
				'Kies ‘Kinderopvangtoeslag aanvragen’ en typ de antwoorden over.',
				'Uw partner logt daarna in met de eigen DigiD en tekent mee.',
			],
		},
		{
			kind: 'list',
			style: 'bullet',
			items: ['Bewaar dit blad.', 'Verandert er iets? Geef het binnen 4 weken door.'],
		},
		{ kind: 'signature', label: 'Handtekening' },
	],
}
