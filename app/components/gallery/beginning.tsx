import { BackLink } from '../BackLink.tsx'
import { Banner } from '../Banner.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import { Card } from '../Card.tsx'
import { CostDrawing } from '../CostDrawing.tsx'
import { Dutch } from '../Dutch.tsx'
import { Intro } from '../Intro.tsx'
import { MoneyPerPeriodField } from '../MoneyPerPeriodField.tsx'
import { Page } from '../Page.tsx'
import { PaperDrawing } from '../PaperDrawing.tsx'
import { Progress } from '../Progress.tsx'
import { QuestionForm } from '../QuestionForm.tsx'
import { ReadAloudButton } from '../ReadAloudButton.tsx'
import { Value } from '../Value.tsx'
import { dutch, type Example, languages } from './example.tsx'

export const begin = dutch(
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

export const arabisch: Example = {
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
