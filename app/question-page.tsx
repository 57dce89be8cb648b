import { useTranslation } from 'react-i18next'
import { About } from './about.tsx'
import { CheckQuestion } from './components/CheckQuestion.tsx'
import { ErrorSummary } from './components/ErrorSummary.tsx'
import { Notice } from './components/Notice.tsx'
import { PaperDrawing, type PaperKind } from './components/PaperDrawing.tsx'
import { QuestionField } from './components/QuestionField.tsx'
import { QuestionForm } from './components/QuestionForm.tsx'
import { fieldName } from './components/typed.ts'
import { OfConversation } from './for-another.tsx'
import type { QuestionView } from './question-view.server.ts'

const SOORTEN = ['bruto', 'netto']
const PERIODEN = ['maand', 'vierWeken', 'week', 'jaar']

/** One question, to answer or to put right; or one answer asked back. */
export function QuestionPage({ view }: { view: QuestionView }) {
	const { t } = useTranslation()
	const errors = Object.fromEntries(view.errors.map(({ part, message }) => [part, message]))
	const field = (heading: boolean) => (
		<QuestionField
			name={view.name}
			kind={view.kind}
			question={view.question}
			hint={view.hint ?? undefined}
			heading={heading}
			typed={view.typed}
			errors={errors}
			options={view.options.map(({ note, ...option }) => ({ ...option, ...(note && { note }) }))}
			labels={view.labels}
			unit={view.unit}
			autocomplete={view.autocomplete}
			money={{
				soorten: SOORTEN.map((value) => ({
					value,
					label: t(`feiten:bedragPerPeriode.soort.${value}`),
				})),
				perioden: PERIODEN.map((value) => ({
					value,
					label: t(`feiten:bedragPerPeriode.per.${value}`),
				})),
			}}
		/>
	)
	if (view.check) return <Asked view={view} field={field(false)} />
	return (
		<>
			<ErrorSummary
				title={t('common:foutSamenvatting')}
				errors={view.errors.map(({ part, message }) => ({
					field: fieldName(view.name, part),
					message,
				}))}
				about={<About links={view.about} />}
			/>
			{view.wasUnknown && (
				<Notice>{t('common:kloptDit.uZei', { antwoord: t('common:weetIkNiet') })}</Notice>
			)}
			<QuestionForm
				continueLabel={t('common:verder')}
				unknownLabel={view.mayBeUnknown ? t('common:weetIkNiet') : undefined}
				picture={view.paper && <Picture {...view.paper} />}
			>
				<OfConversation />
				{field(true)}
			</QuestionForm>
		</>
	)
}

function Asked({ view, field }: { view: QuestionView; field: React.ReactNode }) {
	const { t } = useTranslation('common')
	const { check } = view
	if (!check) return null
	return (
		<CheckQuestion
			check={check.id}
			question={t('kloptDit.titel')}
			why={check.why}
			said={check.said}
			yesLabel={t('kloptDit.jaKlopt')}
			noTitle={t('kloptDit.pasAan')}
			continueLabel={t('verder')}
			about={<About links={view.about} />}
		>
			<OfConversation />
			{check.earlier.map((earlier) => (
				<input key={earlier} type="hidden" name="kloptToch" value={earlier} />
			))}
			{field}
		</CheckQuestion>
	)
}

function Picture({ kind, ...paper }: NonNullable<QuestionView['paper']>) {
	return <PaperDrawing kind={kind as PaperKind} {...paper} />
}
