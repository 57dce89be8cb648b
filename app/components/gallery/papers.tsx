import type { Letter } from '../../../flows/engine/document.ts'
import { BsnPanel } from '../BsnPanel.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import { Card } from '../Card.tsx'
import { DocumentView } from '../DocumentView.tsx'
import { Notice } from '../Notice.tsx'
import { PaperCode } from '../PaperCode.tsx'
import { PrintButton } from '../PrintButton.tsx'
import { dutch } from './example.tsx'

const letterField = (name: string, value: string, meaning?: string) => ({
	name,
	label: name,
	value,
	...(meaning && { meaning }),
})

const letter: Letter<string> = {
	kind: 'letter',
	from: [letterField('naam', 'F. Yılmaz'), letterField('woonplaats', 'Rotterdam')],
	placeAndDate: letterField('plaatsEnDatum', 'Rotterdam, 22 november 2026'),
	to: [letterField('schuldeiser', 'Eneco')],
	subject: 'Onderwerp: verzoek om uitstel van betaling',
	reference: letterField('kenmerk', '2026.1234'),
	body: [
		letterField('aanhef', 'Geachte heer of mevrouw,', 'Dear Sir or Madam,'),
		letterField('alinea1', 'Wilt u mij uitstel geven?', 'Will you give me more time?'),
	],
	signed: letterField('ondertekening', 'F. Yılmaz'),
}

export const code = dutch(
	'code',
	<>
		<h1>Uw code op papier</h1>
		<div className="rw-screen">
			<p>Schrijf deze 6 woorden op, of print deze pagina.</p>
			<Notice kind="warning">Wij laten deze woorden maar één keer zien.</Notice>
		</div>
		<PaperCode
			title="Uw 6 woorden"
			words={['snijder', 'appel', 'kamille', 'boom', 'regen', 'appel']}
			qr={{
				drawing: { size: 6, squares: 'M0 0h6v1h-6zM0 3h2v1h-2zM4 3h2v1h-2zM0 5h6v1h-6z' },
				alt: 'QR-code met uw 6 woorden',
				title: 'Of scan dit plaatje',
				text: 'Dan staan de woorden al klaar.',
			}}
			how={{
				title: 'Zo gaat u verder',
				text: 'Ga naar regelwijs.test/nl/verder. Typ uw 6 woorden.',
			}}
			lines={['De code werkt tot en met 22 december 2026.', 'Bewaar dit goed.']}
		/>
		<div className="utrecht-action-group">
			<ButtonLink href="/nl">Ik heb de woorden opgeschreven</ButtonLink>
			<PrintButton>Print deze pagina</PrintButton>
		</div>
	</>,
)

export const overschrijfblad = dutch(
	'overschrijfblad',
	<>
		<DocumentView
			words={{ confirmed: 'U zei: dit klopt.', byHand: 'Schrijf dit zelf op het papier.' }}
			document={{
				id: 'overschrijfblad',
				title: 'Overschrijfblad kinderopvangtoeslag',
				blocks: [
					{ kind: 'paragraph', text: 'Neem dit over in Mijn toeslagen. De volgorde is dezelfde.' },
					{ kind: 'notice', text: 'Uw partner moet ook inloggen en akkoord geven.' },
					{ kind: 'heading', level: 2, text: 'Scherm 1: Uw gegevens' },
					{ kind: 'bsn', name: 'bsn', label: 'Burgerservicenummer' },
					{
						kind: 'fields',
						fields: [
							{ name: 'naam', label: 'Naam', value: 'F. Yılmaz' },
							{ name: 'iban', label: 'Rekeningnummer', value: 'NL91 ABNA 0417 1643 00' },
							{
								name: 'uurprijs',
								label: 'Uurprijs',
								value: '€ 15,20',
								confirmed: true,
								hint: 'onder Opvang',
							},
							{ name: 'lrk', label: 'LRK-nummer', value: '', toDo: 'Vraag dit aan de opvang.' },
						],
					},
					{ kind: 'heading', level: 2, text: 'Daarna' },
					{ kind: 'list', style: 'numbered', items: ['Kijk alles na', 'Druk op Versturen'] },
					{ kind: 'list', style: 'check', items: ['Contract van de opvang', 'Loonstrook'] },
					{ kind: 'list', style: 'bullet', items: ['De app kent uw echte inkomen niet.'] },
					{
						kind: 'table',
						head: ['Maand', 'Uren', 'Bedrag'],
						rows: [
							['augustus 2026', '86', '€ 812'],
							['september 2026', '86', '€ 812'],
						],
					},
					{ kind: 'signature', label: 'Handtekening' },
				],
			}}
		/>
		<Card>
			<BsnPanel
				pdf="/nl/kinderopvangtoeslag/overschrijfblad.pdf"
				fields={[{ name: 'bsn', label: 'Burgerservicenummer (BSN)' }]}
				script={undefined}
				words={{
					title: 'Uw burgerservicenummer (BSN)',
					explanation: 'Het nummer blijft op dit apparaat.',
					wrong: 'Kijk het BSN nog eens na. Het heeft 9 cijfers.',
					make: 'Zet het BSN op de PDF',
					busy: 'Wij maken de PDF.',
					failed: 'Dat lukt nu niet.',
					byHand: 'Schrijf het BSN met een pen op het papier.',
				}}
			/>
		</Card>
	</>,
)

export const brief = dutch(
	'brief',
	<DocumentView
		words={{ confirmed: 'U zei: dit klopt.', byHand: 'Schrijf dit zelf op het papier.' }}
		document={{ id: 'brief-1', title: 'Brief aan Eneco: uitstel', blocks: [letter] }}
	/>,
)
