import type { ReactNode } from 'react'
import { BackLink } from '../BackLink.tsx'
import type { Language } from '../LanguageMenu.tsx'
import { Page } from '../Page.tsx'
import { Progress } from '../Progress.tsx'
import { QuestionForm } from '../QuestionForm.tsx'
import { ReadAloudButton } from '../ReadAloudButton.tsx'

/** One page to look at, as a visitor would. */
export type Example = { id: string; lang: string; dir: 'ltr' | 'rtl'; body: ReactNode }

export const languages: ReadonlyArray<Language> = [
	{ code: 'nl', name: 'Nederlands', href: '/nl' },
	{ code: 'en', name: 'English', href: '/en' },
	{ code: 'tr', name: 'Türkçe', href: '/tr' },
	{ code: 'ar', name: 'العربية', href: '/ar', dir: 'rtl' },
	{ code: 'pl', name: 'Polski', href: '/pl' },
]

type Frame = { banners?: ReactNode; way?: boolean; open?: boolean }

export function dutch(
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

export function ask(field: ReactNode, picture?: ReactNode) {
	return (
		<QuestionForm continueLabel="Verder" unknownLabel="Weet ik niet" picture={picture}>
			{field}
		</QuestionForm>
	)
}
