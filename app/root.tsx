import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, useRouteError } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from './components/Banner.tsx'
import { dossierOfVisit } from './dossier/visit.server.ts'
import { ErrorPage, errorStatus } from './error-page.tsx'
import { lostIn } from './lost.ts'
import { helpedIn } from './person.server.ts'
import { ShellContext } from './shell.ts'
import styles from './styles/regelwijs.css?url'

export const links: LinksFunction = () => [
	{ rel: 'stylesheet', href: styles },
	{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** Whom a helper sits with, for the frame of every page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	return { helped: helpedIn(await dossierOfVisit(request, context.keeping)) }
}

export const meta: MetaFunction = () => [{ title: 'Regelwijs' }]

/**
 * The document around every page, and around every error page. There is no `<Scripts/>`: pages
 * work as HTML, and the one script adds comfort.
 */
export function Layout({ children }: { children: ReactNode }) {
	const { t, i18n } = useTranslation()
	const shell = useContext(ShellContext)
	const error = useRouteError()
	const lost = lostIn(error)
	const wrong = lost ? `bewaren:${lost.mishap}.titel` : `foutpagina:${errorStatus(error)}.titel`
	const title = error ? t(wrong) : shell?.title
	return (
		<html lang={i18n.language} dir={i18n.dir()}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="description" content={t('pagina:omschrijving')} />
				{title ? <title>{title}</title> : <Meta />}
				<Links />
				{shell?.nonce && <script type="module" src={shell.pageScript} nonce={shell.nonce} />}
			</head>
			<body>
				{shell?.previewDate && (
					<div role="status">
						<Banner>{t('pagina:proefdatum', { datum: shell.previewDate })}</Banner>
					</div>
				)}
				{children}
			</body>
		</html>
	)
}

export default function Root() {
	return <Outlet />
}

export function ErrorBoundary() {
	return <ErrorPage error={useRouteError()} />
}
