import type { ReactNode } from 'react'
import type { Letter } from '../../flows/engine/document.ts'
import { BackLink } from './BackLink.tsx'
import { Banner } from './Banner.tsx'
import { BsnPanel } from './BsnPanel.tsx'
import { ButtonLink } from './ButtonLink.tsx'
import { Card } from './Card.tsx'
import { CheckQuestion } from './CheckQuestion.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { ConditionList } from './ConditionList.tsx'
import { CostDrawing } from './CostDrawing.tsx'
import { DateField } from './DateField.tsx'
import { DocumentView } from './DocumentView.tsx'
import { Dutch } from './Dutch.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { HoursField } from './HoursField.tsx'
import { IbanField } from './IbanField.tsx'
import { Intro } from './Intro.tsx'
import type { Language } from './LanguageMenu.tsx'
import { ListPage } from './ListPage.tsx'
import { LrkField } from './LrkField.tsx'
import { MoneyField } from './MoneyField.tsx'
import { MoneyPerPeriodField } from './MoneyPerPeriodField.tsx'
import { type MonthState, MonthsDrawing } from './MonthsDrawing.tsx'
import { MultiChoiceField } from './MultiChoiceField.tsx'
import { NameField } from './NameField.tsx'
import { Notice } from './Notice.tsx'
import { OutcomeHeader } from './OutcomeHeader.tsx'
import { Page } from './Page.tsx'
import { PaperCode } from './PaperCode.tsx'
import { PaperDrawing, type PaperKind } from './PaperDrawing.tsx'
import { PrintButton } from './PrintButton.tsx'
import { Progress } from './Progress.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { ReadAloudButton } from './ReadAloudButton.tsx'
import { StepList } from './StepList.tsx'
import { SummaryList } from './SummaryList.tsx'
import { TextField } from './TextField.tsx'
import { ToDoList } from './ToDoList.tsx'
import { Value } from './Value.tsx'

/** One page to look at, as a visitor would. */
export type Example = { id: string; lang: string; dir: 'ltr' | 'rtl'; body: ReactNode }

const languages: ReadonlyArray<Language> = [
	{ code: 'nl', name: 'Nederlands', href: '/nl' },
	{ code: 'en', name: 'English', href: '/en' },
	{ code: 'tr', name: 'Türkçe', href: '/tr' },
	{ code: 'ar', name: 'العربية', href: '/ar', dir: 'rtl' },
	{ code: 'pl', name: 'Polski', href: '/pl' },
]

type Frame = { banners?: ReactNode; way?: boolean; open?: boolean }

function dutch(
	id: string,
	children: ReactNode,
	{ banners, way = true, open }: Frame = {},
): Example {
	const body = (
		<Page
			skipLabel="Naar de vraag"
			home="/nl"
			languages={{ label: 'Taal', summary: 'Taal · Language', current: 'nl', languages, open }}
			banners={banners}
			back={way && <BackLink href="/nl/terug">Terug</BackLink>}
			readAloud={way && <ReadAloudButton>Lees voor</ReadAloudButton>}
			progress={
				way && (
					<Progress part={2} of={4}>
						Deel 2 van 4: Werk
					</Progress>
				)
			}
			help={{
				title: 'Hulp nodig?',
				lines: ['Bel gratis. Of kom langs bij de Vraagwijzer in uw buurt.'],
				phone: { label: 'Bel', number: '0800 1545' },
			}}
			footer={{
				label: 'Over deze website',
				links: [
					{ href: '/nl/privacy', label: 'Uw gegevens' },
					{ href: '/nl/toegankelijkheid', label: 'Toegankelijk' },
					{ href: '/nl/bewaren', label: 'Later verder' },
					{ href: '/nl/wissen', label: 'Alles wissen' },
				],
			}}
		>
			{children}
		</Page>
	)
	return { id, lang: 'nl', dir: 'ltr', body }
}

function ask(field: ReactNode, picture?: ReactNode) {
	return (
		<QuestionForm continueLabel="Verder" unknownLabel="Weet ik niet" picture={picture}>
			{field}
		</QuestionForm>
	)
}

const jaNee = [
	{ value: 'ja', label: 'Ja' },
	{ value: 'nee', label: 'Nee' },
]

const soorten = [
	{ value: 'bruto', label: 'Bruto' },
	{ value: 'netto', label: 'Netto' },
]

const perioden = [
	{ value: 'week', label: 'Per week' },
	{ value: 'vierWeken', label: 'Per 4 weken' },
	{ value: 'maand', label: 'Per maand' },
	{ value: 'jaar', label: 'Per jaar' },
]

const inkomen = {
	name: 'inkomenUitWerk',
	question: 'Hoeveel verdient u?',
	hint: 'Kijk op uw loonstrook bij bruto loon.',
	labels: { bedrag: 'Bedrag', soort: 'Bruto of netto?', per: 'Over welke tijd?' },
	soorten,
	perioden,
}

const loonstrook = (
	<PaperDrawing
		kind="loonstrook"
		line="brutoLoon"
		title="Loonstrook"
		term="Bruto loon"
		caption="Hier staat uw bruto loon."
	/>
)

const uurprijs = (
	<PaperDrawing
		kind="contract"
		line="uurprijs"
		title="Contract"
		term="Uurprijs"
		caption="Hier staat de prijs per uur."
	/>
)

const datumLabels = { dag: 'Dag', maand: 'Maand', jaar: 'Jaar' }

const questions: ReadonlyArray<Example> = [
	dutch(
		'keuze',
		ask(
			<ChoiceField
				name="werk"
				question="Werkt u nu?"
				hint="Werk voor een baas of voor uzelf telt allebei."
				options={[
					{ value: 'ja', label: 'Ja, ik werk', note: 'In dienst, als oproepkracht of voor uzelf' },
					{ value: 'opleiding', label: 'Nee, ik volg een opleiding' },
					{ value: 'nee', label: 'Nee' },
				]}
			/>,
		),
		{ banners: <Banner>U vult dit in voor: Fatma</Banner> },
	),
	dutch(
		'meerkeuze',
		ask(
			<MultiChoiceField
				name="opvangsoort"
				question="Welke opvang heeft Sami?"
				hint="U mag meer kiezen."
				typed={{ '': ['bso'] }}
				options={[
					{ value: 'dagopvang', label: 'Kinderdagverblijf' },
					{ value: 'bso', label: 'Opvang na school', note: 'Op het contract staat: bso' },
					{ value: 'gastouder', label: 'Gastouder' },
				]}
			/>,
		),
	),
	dutch(
		'bedrag',
		ask(
			<MoneyField
				name="uurprijs"
				question="Wat kost één uur opvang?"
				hint="Kijk op het contract met de opvang."
				unit="per uur"
			/>,
			uurprijs,
		),
	),
	dutch('bedragPerPeriode', ask(<MoneyPerPeriodField {...inkomen} />, loonstrook)),
	dutch('fout', [
		<ErrorSummary
			key="summary"
			title="Kijk nog eens naar 2 dingen"
			errors={[
				{ field: 'inkomenUitWerk.bedrag', message: 'Vul een bedrag in, zoals 1.850.' },
				{ field: 'inkomenUitWerk.per', message: 'Kies over welke tijd u dit krijgt.' },
			]}
		/>,
		<QuestionForm key="form" continueLabel="Verder" unknownLabel="Weet ik niet">
			<MoneyPerPeriodField
				{...inkomen}
				typed={{ bedrag: ['veel'], soort: ['bruto'] }}
				errors={{
					bedrag: 'Vul een bedrag in, zoals 1.850.',
					per: 'Kies over welke tijd u dit krijgt.',
				}}
			/>
		</QuestionForm>,
	]),
	dutch(
		'datum',
		ask(
			<DateField
				name="geboortedatum"
				question="Wanneer is Sami geboren?"
				hint="Bijvoorbeeld: 27 3 2021."
				labels={datumLabels}
				typed={{ dag: ['27'], maand: ['maart'], jaar: ['2021'] }}
			/>,
		),
	),
	dutch(
		'naam',
		ask(
			<NameField
				name="naam"
				question="Hoe heet u?"
				hint="Schrijf uw naam zoals op uw paspoort."
				labels={{ voornamen: 'Voornamen', achternaam: 'Achternaam' }}
				autoComplete={{ voornamen: 'given-name', achternaam: 'family-name' }}
			/>,
		),
	),
	dutch(
		'uren',
		ask(
			<HoursField
				name="urenPerMaand"
				question="Hoeveel uur opvang is er per maand?"
				hint="Dit staat op het contract."
				unit="uur per maand"
				errors={{ '': 'Vul een getal in, zoals 86 of 7,5.' }}
			/>,
		),
	),
	dutch('velden', [
		<Card key="1">
			<IbanField name="iban" question="Wat is uw rekeningnummer?" hint="Het staat op uw bankpas." />
			<LrkField
				name="lrk"
				question="Wat is het LRK-nummer?"
				hint="Negen cijfers. Het staat op het contract."
				heading={false}
			/>
			<TextField
				name="postcode"
				question="Wat is uw postcode?"
				width={8}
				autoComplete="postal-code"
				autoCapitalize="characters"
				leftToRight
				heading={false}
			/>
			<ChoiceField name="partner" question="Bent u getrouwd?" options={jaNee} heading={false} />
		</Card>,
	]),
]

const klopt = dutch(
	'klopt',
	<CheckQuestion
		check="uurprijsHoog"
		question="Klopt dit?"
		said={
			<>
				U zei: <Value>€ 1.850,00</Value> per uur.
			</>
		}
		why="De meeste opvang kost 8 tot 14 euro per uur. Misschien is dit de prijs per maand."
		yesLabel="Ja, dit klopt"
		noTitle="Nee, ik verander het"
		continueLabel="Verander"
	>
		<MoneyField
			name="uurprijs"
			question="Wat kost één uur opvang?"
			unit="per uur"
			typed={{ '': ['1850'] }}
			heading={false}
		/>
	</CheckQuestion>,
)

const lijst = dutch(
	'lijst',
	<ListPage
		next="abc234"
		question="Uw kinderen"
		hint="Voeg elk kind toe dat naar de opvang gaat."
		items={[
			{ id: 'k3f9', name: 'Sami', details: 'Geboren op 27 maart 2021. Opvang na school.' },
			{ id: 'p81x', name: 'Noor', details: 'Geboren op 3 mei 2024. Nog niet klaar.' },
		]}
		changeLabel="Wijzig"
		removeLabel="Haal weg"
		addLabel="Nog een kind"
		doneLabel="Verder"
	/>,
)

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

const controleren = dutch(
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

const uitkomst = dutch(
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
						details: ['Doe dit vóór 30 november 2026.', 'Neem mee: uw eigen paspoort of ID-kaart.'],
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

const code = dutch(
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
				svg: '<svg viewBox="0 0 8 8"><path stroke="#000" d="M1 1.5h6M1 4.5h2m2 0h2M1 6.5h6" /></svg>',
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

const overschrijfblad = dutch(
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

const brief = dutch(
	'brief',
	<DocumentView
		words={{ confirmed: 'U zei: dit klopt.', byHand: 'Schrijf dit zelf op het papier.' }}
		document={{ id: 'brief-1', title: 'Brief aan Eneco: uitstel', blocks: [letter] }}
	/>,
)

const watAls = dutch(
	'wat-als',
	<Card>
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
	</Card>,
)

const begin = dutch(
	'begin',
	<Intro title="Welke hulp past bij u?">
		<p>Wij stellen u een paar vragen. Daarna ziet u wat u kunt aanvragen.</p>
		<div className="utrecht-action-group">
			<ButtonLink href="#">Begin</ButtonLink>
			<ButtonLink href="#" kind="secondary">
				Ik ga verder
			</ButtonLink>
		</div>
	</Intro>,
	{ way: false, open: true, banners: <Banner>Dit is een proef voor 1 januari 2027.</Banner> },
)

const arabisch: Example = {
	id: 'arabisch',
	lang: 'ar',
	dir: 'rtl',
	body: (
		<Page
			skipLabel="إلى السؤال"
			home="/ar"
			languages={{ label: 'اللغة', summary: 'اللغة · Taal', current: 'ar', languages }}
			banners={<Banner>هذه الترجمة لم يراجعها أحد بعد.</Banner>}
			back={<BackLink href="/ar/terug">رجوع</BackLink>}
			readAloud={<ReadAloudButton>اقرأ بصوت عالٍ</ReadAloudButton>}
			progress={
				<Progress part={2} of={4}>
					الجزء 2 من 4: العمل
				</Progress>
			}
			help={{
				title: 'هل تحتاج إلى مساعدة؟',
				lines: ['اتصل مجانًا أو تعال إلينا.'],
				phone: { label: 'اتصل', number: '0800 1545' },
			}}
			footer={{ label: 'عن الموقع', links: [{ href: '/ar/wissen', label: 'احذف كل شيء' }] }}
		>
			<QuestionForm
				continueLabel="التالي"
				unknownLabel="لا أعرف"
				picture={
					<PaperDrawing
						kind="loonstrook"
						line="brutoLoon"
						title="Loonstrook"
						term="Bruto loon"
						caption={
							<>
								هنا تجد <Dutch>bruto loon</Dutch>.
							</>
						}
					/>
				}
			>
				<MoneyPerPeriodField
					name="inkomenUitWerk"
					question="كم تكسب من عملك؟"
					hint={
						<>
							انظر إلى <Dutch>loonstrook</Dutch>.
						</>
					}
					labels={{ bedrag: 'المبلغ', soort: 'إجمالي أم صافٍ؟', per: 'عن أي مدة؟' }}
					soorten={[
						{ value: 'bruto', label: 'إجمالي' },
						{ value: 'netto', label: 'صافٍ' },
					]}
					perioden={[
						{ value: 'week', label: 'في الأسبوع' },
						{ value: 'maand', label: 'في الشهر' },
					]}
				/>
			</QuestionForm>
			<Card>
				<CostDrawing
					caption="تكلفة الحضانة في الشهر:"
					total={<Value>€ 1.281</Value>}
					parts={[
						{ who: 'toeslag', share: 0.7, label: 'تدفع الإعانة', amount: <Value>€ 897</Value> },
						{ who: 'eigen', share: 0.3, label: 'تدفع أنت', amount: <Value>€ 384</Value> },
					]}
				/>
			</Card>
		</Page>
	),
}

/** Everything there is to look at; `scripts/gallery.ts` draws and checks it. */
export const examples: ReadonlyArray<Example> = [
	begin,
	...questions,
	klopt,
	lijst,
	controleren,
	uitkomst,
	code,
	overschrijfblad,
	brief,
	watAls,
	arabisch,
]
