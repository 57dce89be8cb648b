import { useTranslation } from 'react-i18next'

type Props = {
	incomes: ReadonlyArray<{ id: string; name: string; what: string; value: string }>
}

/** The income that counts in each regeling, by the same answers: each law has another. */
export function IncomePerRegeling({ incomes }: Props) {
	const { t } = useTranslation('afleiding')
	if (incomes.length === 0) return null
	return (
		<details className="rw-why">
			<summary>{t('inkomens.titel')}</summary>
			<p>{t('inkomens.uitleg')}</p>
			<dl className="rw-rows">
				{incomes.map(({ id, name, what, value }) => (
					<div key={id}>
						<dt>
							<strong>{name}</strong>
						</dt>
						<dd>
							{what}: <bdi>{value}</bdi>
						</dd>
					</div>
				))}
			</dl>
		</details>
	)
}
