import { ButtonLink } from '../ButtonLink.tsx'
import { Card } from '../Card.tsx'
import { ComparisonTable } from '../ComparisonTable.tsx'
import { ConditionList } from '../ConditionList.tsx'
import { CostDrawing } from '../CostDrawing.tsx'
import { DerivationList } from '../DerivationList.tsx'
import { Dutch } from '../Dutch.tsx'
import { type MonthState, MonthsDrawing } from '../MonthsDrawing.tsx'
import { Notice } from '../Notice.tsx'
import { OutcomeHeader } from '../OutcomeHeader.tsx'
import { PaperDrawing, type PaperKind } from '../PaperDrawing.tsx'
import { PrintButton } from '../PrintButton.tsx'
import { StepList } from '../StepList.tsx'
import { SummaryList } from '../SummaryList.tsx'
import { ToDoList } from '../ToDoList.tsx'
import { Value } from '../Value.tsx'
import { dutch } from './example.tsx'

export const controleren = dutch(
	'controleren',
	<Card>
		<h1>Kijk uw antwoorden na</h1>
		<p>Is alles goed? Ga dan verder. Is er iets fout? Verander het.</p>
		<h2>Werk</h2>
		<SummaryList
			changeLabel="Wijzig"
			rows={[
				{ id: 'werk', question: 'Werkt u nu?', answer: 'Ja, ik werk', href: '#', name: 'werk' },
				{
					id: 'inkomen',
					question: 'Hoeveel verdient u?',
					answer: (
						<>
							<Value>€ 1.850,00</Value> bruto per maand
						</>
					),
					href: '#',
					name: 'inkomen',
				},
				{
					id: 'uren',
					question: 'Hoeveel uur opvang is er per maand?',
					answer: 'Weet ik niet. Dit zoekt u nog op.',
					href: '#',
					name: 'uren',
				},
			]}
		/>
		<div className="utrecht-action-group">
			<ButtonLink href="#">Naar de uitkomst</ButtonLink>
		</div>
	</Card>,
)

const papers: ReadonlyArray<[PaperKind, string, string, string]> = [
	['contract', 'lrk', 'Contract', 'LRK-nummer'],
	['jaaropgave', 'loon', 'Jaaropgave', 'Loon voor de loonheffing'],
	['factuur', 'uren', 'Factuur', 'Aantal uren'],
	['brief', 'kenmerk', 'Brief', 'Kenmerk'],
	['bankpas', 'iban', 'Bank', 'NL00 BANK 0123 4567 89'],
]

const maanden: ReadonlyArray<[string, MonthState]> = [
	['jan', 'teLaat'],
	['feb', 'teLaat'],
	['mrt', 'teLaat'],
	['apr', 'teLaat'],
	['mei', 'teLaat'],
	['jun', 'teLaat'],
	['jul', 'teLaat'],
	['aug', 'kan'],
	['sep', 'kan'],
	['okt', 'kan'],
	['nov', 'kan'],
	['dec', 'niet'],
]

export const uitkomst = dutch(
	'uitkomst',
	[
		<OutcomeHeader
			key="1"
			verdict="likely"
			title="U krijgt misschien kinderopvangtoeslag"
			amount={<Value>€ 1.202</Value>}
			per="per maand, ongeveer"
			decides={
				<>
					De <Dutch>Dienst Toeslagen</Dutch> beslist.
				</>
			}
		/>,
		<Card key="2">
			<h2>Dit moet u doen</h2>
			<StepList
				steps={[
					{
						id: 'digid',
						text: 'Log in bij Mijn toeslagen met DigiD',
						details: ['Doe dit vóór 30 november 2026.'],
						bring: { title: 'Houd klaar:', items: ['uw contract', 'uw DigiD'] },
					},
					{ id: 'blad', text: 'Neem de antwoorden over van het overschrijfblad' },
				]}
			/>
			<div className="utrecht-action-group">
				<ButtonLink href="#">Maak het overschrijfblad</ButtonLink>
				<PrintButton>Print deze pagina</PrintButton>
			</div>
		</Card>,
		<Card key="3">
			<h2>Zo komen wij aan dit bedrag</h2>
			<CostDrawing
				caption="De opvang kost per maand:"
				total={<Value>€ 1.281</Value>}
				parts={[
					{
						who: 'toeslag',
						share: 0.938,
						label: 'De toeslag betaalt',
						amount: <Value>€ 1.202</Value>,
					},
					{ who: 'eigen', share: 0.062, label: 'U betaalt zelf', amount: <Value>€ 79</Value> },
				]}
			/>
			<h2>Voor welke maanden</h2>
			<MonthsDrawing
				caption="Opvang in 2026"
				months={maanden.map(([name, state]) => ({ name, state, now: name === 'nov' }))}
				words={{ kan: 'kan nog', teLaat: 'te laat', niet: 'komt nog' }}
				nowWord="nu"
			/>
		</Card>,
		<Card key="4">
			<h2>De regels</h2>
			<ConditionList
				words={{ ja: 'Ja', nee: 'Nee', onbekend: 'Weten we nog niet' }}
				conditions={[
					{
						id: 'werk',
						met: 'ja',
						text: 'U werkt.',
						source: { title: 'Wet kinderopvang, artikel 1.6', url: '#' },
						checked: 'Wij keken dit na op 22 november 2026.',
					},
					{
						id: 'lrk',
						met: 'onbekend',
						text: 'De opvang staat in het LRK.',
						change: 'Zoek het LRK-nummer op. Het staat op uw contract.',
					},
					{
						id: 'adres',
						met: 'nee',
						text: 'Uw kind staat op uw adres ingeschreven.',
						change: 'Vraag de gemeente om uw kind op uw adres in te schrijven.',
					},
				]}
			/>
			<h2>Zoek dit nog op</h2>
			<ToDoList
				items={[
					{
						id: 'lrk',
						text: 'Het LRK-nummer van de opvang van Noor',
						where: 'Het staat op het contract. De opvang weet het ook.',
					},
				]}
			/>
			<Notice kind="warning" title="Verandert uw inkomen?">
				Geef het binnen 4 weken door. Anders betaalt u misschien geld terug.
			</Notice>
			<Notice kind="error">Dit is nog niet verstuurd. U verstuurt het zelf.</Notice>
			<Notice kind="ok">Uw antwoorden zijn gewist.</Notice>
			<Notice>Het bedrag voor 2027 is nog niet bekend.</Notice>
			{papers.map(([kind, line, title, term]) => (
				<PaperDrawing key={kind} {...{ kind, line, title, term }} caption={`Kijk op: ${title}`} />
			))}
		</Card>,
	],
	{ way: false },
)

export const watAls = dutch(
	'wat-als',
	<Card>
		<h1>Wat als de huur omhoog gaat?</h1>
		<ComparisonTable
			rows={[
				{
					id: 'huurtoeslag',
					name: 'Huurtoeslag',
					before: '€ 410',
					after: '€ 270',
					change: '− € 140',
				},
			]}
			total={{ before: '€ 410', after: '€ 270', change: '− € 140' }}
			words={{
				caption: 'Bedrag per maand',
				before: 'Nu',
				after: 'Straks',
				change: 'Verschil',
				total: 'Samen',
			}}
		/>
		<DerivationList
			derivations={[
				{
					id: 'toetsingsinkomen',
					label: 'Uw inkomen voor de toeslag',
					value: '€ 32.640',
					lines: [
						{
							id: 'loon',
							text: '€ 2.500 × 12',
							value: '€ 30.000',
							paper: 'Loonstrook: bruto loon',
						},
						{ id: 'vakantiegeld', text: 'Vakantiegeld', value: '€ 2.640' },
					],
					total: { label: 'Samen', value: '€ 32.640' },
					rule: 'Al het loon van het jaar telt.',
					source: { title: 'Awir, art. 8', url: '#' },
				},
			]}
		/>
	</Card>,
)
