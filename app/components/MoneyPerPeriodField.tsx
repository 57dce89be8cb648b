import type { ReactNode } from 'react'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import type { Option } from './Options.tsx'
import { PartChoice } from './PartChoice.tsx'
import { PartField } from './PartField.tsx'

type Props = FieldProps & {
	labels: { bedrag: ReactNode; soort: ReactNode; periode: ReactNode }
	/** Netto and bruto; absent where the question already says which. */
	soorten?: ReadonlyArray<Option>
	periodes: ReadonlyArray<Option>
	/** Field names of the parts, behind the question's name. */
	parts?: { bedrag: string; soort: string; periode: string }
}

const ownParts = { bedrag: 'bedrag', soort: 'soort', periode: 'periode' }

/** An amount that means nothing without its period: three small answers as one. */
export function MoneyPerPeriodField(props: Props) {
	const { labels, soorten, periodes, parts = ownParts, ...field } = props
	const { name, typed, errors } = field
	return (
		<FieldGroup {...field}>
			<PartField
				label={labels.bedrag}
				name={`${name}.${parts.bedrag}`}
				typed={typed}
				errors={errors}
				width={8}
				inputMode="decimal"
				prefix="€"
				leftToRight
			/>
			{soorten && (
				<PartChoice
					label={labels.soort}
					name={`${name}.${parts.soort}`}
					options={soorten}
					typed={typed}
					errors={errors}
				/>
			)}
			<PartChoice
				label={labels.periode}
				name={`${name}.${parts.periode}`}
				options={periodes}
				typed={typed}
				errors={errors}
			/>
		</FieldGroup>
	)
}
