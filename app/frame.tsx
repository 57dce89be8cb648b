import { useActionData, useLocation } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { BackLink } from './components/BackLink.tsx'
import { Banner } from './components/Banner.tsx'
import { Notice } from './components/Notice.tsx'
import { Page } from './components/Page.tsx'
import { Progress } from './components/Progress.tsx'
import { ReadAloudButton } from './components/ReadAloudButton.tsx'
import { ForAnother } from './for-another.tsx'
import { useHelped } from './helped.ts'
import { ShellContext } from './shell.ts'

type Props = {
	back?: string | undefined
	progress?: { part: number; of: number; label: string } | undefined
	aside?: ReactNode
	/** All languages in sight, where choosing one comes first. */
	openLanguages?: boolean
	children: ReactNode
}

/** What every page of ours has around it: languages, banners, help and footer. */
export function Frame({ back, progress, aside, openLanguages, children }: Props) {
	const { t, i18n } = useTranslation('common')
	const { pathname, search } = useLocation()
	const shell = useContext(ShellContext)
	const helped = useHelped()
	const answered = useActionData()
	// Just come back with a code or a file: see `resume-page.server.ts`.
	const isBack = !answered && new URLSearchParams(search).has('weer')
	const lang = i18n.language
	const languages = (shell?.languages ?? []).map(({ code, name, dir }) => ({
		code,
		name,
		dir,
		href: pathname.replace(/^\/[^/]+/, `/${code}`) + search,
	}))
	return (
		<Page
			skipLabel={t('naarInhoud')}
			home={`/${lang}`}
			languages={{
				label: t('taalMenu'),
				summary: t('taalMenuKnop'),
				current: lang,
				languages,
				open: openLanguages,
			}}
			banners={
				<>
					{helped && <ForAnother {...helped} />}
					{lang !== 'nl' && <Banner>{t('banner.nietNagekeken')}</Banner>}
				</>
			}
			back={back && <BackLink href={back}>{t('terug')}</BackLink>}
			readAloud={<ReadAloudButton>{t('voorlezen')}</ReadAloudButton>}
			progress={
				progress && (
					<Progress part={progress.part} of={progress.of}>
						{progress.label}
					</Progress>
				)
			}
			help={{
				title: t('help.titel'),
				lines: shell?.helpline ? [t('help.uitleg')] : [t('help.uitleg'), t('help.gemeente')],
				phone: shell?.helpline && {
					label: t(`help.${shell.helpline}.bel`),
					number: t(`help.${shell.helpline}.nummer`),
				},
			}}
			aside={aside}
			footer={{
				label: t('voet.label'),
				links: ['bewaren', 'wissen', 'gegevens', 'toegankelijkheid', 'school'].map((page) => ({
					href: `/${lang}/${page}`,
					label: t(`voet.${page}`),
				})),
			}}
		>
			{isBack && <Notice kind="ok">{t('bewaren:verder.gelukt')}</Notice>}
			{children}
		</Page>
	)
}
