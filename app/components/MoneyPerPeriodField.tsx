import type { ReactNode } from 'react'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import type { Option } from './Options.tsx'
import { PartChoice } from './PartChoice.tsx'
import { PartField } from './PartField.tsx'

type Props = FieldProps & {
	labels: { bedrag: ReactNode; soort: ReactNode; per: ReactNode }
	/** Netto and bruto. */
	soorten: ReadonlyArray<Option>
	/** Per week, per month … */
	perioden: ReadonlyArray<Option>
}

/** An amount that means nothing without its period: three small answers as one. */
export function MoneyPerPeriodField({ labels, soorten, perioden, ...field }: Props) {
	const { name, typed, errors } = field
	const part = { name, typed, errors }
	return (
		<FieldGroup {...field}>
			<PartField
				{...part}
				part="bedrag"
				label={labels.bedrag}
				width={8}
				inputMode="decimal"
				prefix="€"
				leftToRight
			/>
			<PartChoice {...part} part="soort" label={labels.soort} options={soorten} />
			<PartChoice {...part} part="per" label={labels.per} options={perioden} />
		</FieldGroup>
	)
}
