import { ChoiceField } from './ChoiceField.tsx'
import { DateField } from './DateField.tsx'
import type { FieldProps } from './FieldProps.ts'
import { HoursField } from './HoursField.tsx'
import { IbanField } from './IbanField.tsx'
import { LrkField } from './LrkField.tsx'
import { MoneyField } from './MoneyField.tsx'
import { MoneyPerPeriodField } from './MoneyPerPeriodField.tsx'
import { MultiChoiceField } from './MultiChoiceField.tsx'
import { NameField } from './NameField.tsx'
import type { Option } from './Options.tsx'
import { PeopleField } from './PeopleField.tsx'
import { TextField } from './TextField.tsx'

type Props = FieldProps & {
	/** Kind of the question: chooses the field. */
	kind: string
	options: ReadonlyArray<Option>
	labels: Readonly<Record<string, string>>
	unit: string | null
	autocomplete: Readonly<Record<string, string>> | null
	/** Netto and bruto; per week, per month … */
	money: { soorten: ReadonlyArray<Option>; perioden: ReadonlyArray<Option> }
}

/** The field that fits the kind of a question. */
export function QuestionField({
	kind,
	options,
	labels,
	unit,
	autocomplete,
	money,
	...field
}: Props) {
	switch (kind) {
		case 'keuze':
			return <ChoiceField {...field} options={options} />
		case 'meerkeuze':
			return <MultiChoiceField {...field} options={options} />
		case 'datum':
			return (
				<DateField
					{...field}
					labels={{ dag: labels.dag, maand: labels.maand, jaar: labels.jaar }}
				/>
			)
		case 'naam':
			return (
				<NameField
					{...field}
					labels={{ voornamen: labels.voornamen, achternaam: labels.achternaam }}
					autoComplete={autocomplete}
				/>
			)
		case 'mensen':
			return (
				<PeopleField
					{...field}
					labels={{ volwassenen: labels.volwassenen, kinderen: labels.kinderen }}
				/>
			)
		case 'bedrag':
			return <MoneyField {...field} unit={unit} />
		case 'bedragPerPeriode':
			return (
				<MoneyPerPeriodField
					{...field}
					labels={{ bedrag: labels.bedrag, soort: labels.soort, per: labels.per }}
					soorten={money.soorten}
					perioden={money.perioden}
				/>
			)
		case 'uren':
			return <HoursField {...field} unit={unit} />
		case 'getal':
			return <TextField {...field} width={4} inputMode="numeric" leftToRight suffix={unit} />
		case 'iban':
			return <IbanField {...field} />
		case 'lrk':
			return <LrkField {...field} />
		case 'tekst':
			return <TextField {...field} width={24} autoComplete={autocomplete?.['']} />
		default:
			throw new RangeError(`no field for questions of kind ${kind}`)
	}
}
