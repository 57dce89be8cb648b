import { Banner } from '../Banner.tsx'
import { Card } from '../Card.tsx'
import { CheckQuestion } from '../CheckQuestion.tsx'
import { ChoiceField } from '../ChoiceField.tsx'
import { DateField } from '../DateField.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { HoursField } from '../HoursField.tsx'
import { IbanField } from '../IbanField.tsx'
import { ListPage } from '../ListPage.tsx'
import { LrkField } from '../LrkField.tsx'
import { MoneyField } from '../MoneyField.tsx'
import { MoneyPerPeriodField } from '../MoneyPerPeriodField.tsx'
import { MultiChoiceField } from '../MultiChoiceField.tsx'
import { NameField } from '../NameField.tsx'
import { PaperDrawing } from '../PaperDrawing.tsx'
import { QuestionForm } from '../QuestionForm.tsx'
import { TextField } from '../TextField.tsx'
import { Value } from '../Value.tsx'
import { ask, dutch, type Example } from './example.tsx'

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

export const questions: ReadonlyArray<Example> = [
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

export const klopt = dutch(
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

export const lijst = dutch(
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
