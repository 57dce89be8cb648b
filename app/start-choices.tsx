import { useTranslation } from 'react-i18next'
import { Button } from './components/Button.tsx'
import { ButtonLink } from './components/ButtonLink.tsx'
import { Card } from './components/Card.tsx'
import { ContinueButton } from './components/ContinueButton.tsx'
import { MultiChoiceField } from './components/MultiChoiceField.tsx'
import { Notice } from './components/Notice.tsx'
import { TextField } from './components/TextField.tsx'
import type { RegelingLink } from './regeling-search.server.ts'
import type { StartView } from './start.server.ts'

/** What is going on in somebody's life: several may be. */
export function Situations({ action, question, hint, options, chosen }: StartView['situations']) {
	const { t } = useTranslation('ontdek')
	return (
		<form
			method="post"
			action={action}
			className="rw-card rw-situations"
			autoComplete="off"
			noValidate
		>
			<MultiChoiceField
				name="situatie"
				question={question}
				hint={hint}
				heading={false}
				typed={{ '': chosen }}
				options={options.map(({ note, ...option }) => ({ ...option, ...(note && { note }) }))}
			/>
			<ContinueButton>{t('common:verder')}</ContinueButton>
		</form>
	)
}

/** Or by name: what was typed, and what goes by a name like it. */
export function Search({ typed, found, all, signposts }: StartView['search']) {
	const { t } = useTranslation('ontdek')
	return (
		<Card>
			<h2 id="zoeken" data-read="">
				{t('zoek.kop')}
			</h2>
			<form method="get" action="#zoeken" className="rw-search">
				<TextField
					name="zoek"
					question={t('zoek.vraag')}
					hint={t('zoek.uitleg')}
					heading={false}
					typed={{ '': [typed] }}
				/>
				<Button>{t('zoek.knop')}</Button>
			</form>
			{found?.length === 0 && (
				<Notice title={t('zoek.niets')}>
					<p>{t('zoek.nietsDan')}</p>
				</Notice>
			)}
			<h3 data-read="">{t(found?.length ? 'zoek.gevonden' : 'zoek.alle')}</h3>
			<Links links={found?.length ? found : all} />
			<ButtonLink href={signposts} kind="subtle">
				{t('wegwijzers:pagina.alle')}
			</ButtonLink>
		</Card>
	)
}

function Links({ links }: { links: Array<RegelingLink> }) {
	return (
		<ul className="rw-links">
			{links.map(({ id, name, href }) => (
				<li key={id}>
					<a href={href}>{name}</a>
				</li>
			))}
		</ul>
	)
}
