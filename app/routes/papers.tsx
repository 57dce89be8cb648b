import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block } from '../../flows/engine/document.ts'
import { text } from '../../flows/engine/text.ts'
import { followUpView } from '../calendar.server.ts'
import { BsnPanel } from '../components/BsnPanel.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Notice } from '../components/Notice.tsx'
import { FollowUpDays } from '../follow-up.tsx'
import { NextPerson } from '../for-another.tsx'
import { FormNotice } from '../form-notice.tsx'
import { Frame } from '../frame.tsx'
import { translator } from '../i18n.server.ts'
import { openJourney } from '../journey.server.ts'
import { type Paper, papersOf, readable } from '../paper.server.ts'
import { ShellContext } from '../shell.ts'

export async function loader(args: LoaderFunctionArgs) {
	const opened = await openJourney(args)
	const { lang, base, regeling } = opened
	const t = translator(lang)
	return {
		title: t(text('papieren:paginaTitel', { naam: t(text(`${regeling.id}:naam`)) })),
		back: `${base}/uitkomst`,
		followUp: followUpView(opened),
		change: `${base}/controleren`,
		papers: (await papersOf(opened)).map((paper) => {
			const { id, title, blocks } = readable(paper, lang)
			return {
				id,
				title,
				pdf: `${base}/${id}.pdf`,
				print: `${base}/${id}/afdrukken`,
				bsn: blocks.flatMap(bsnField),
				form: paper.form && shownForm(paper.form),
			}
		}),
	}
}

/** What there is to know of a gemeente's form before taking it. */
function shownForm({ form, unfit, byHand }: NonNullable<Paper['form']>) {
	return { gemeente: form.gemeente, unfit: [...new Set(unfit)], byHand: byHand.length }
}

function bsnField(block: Block<string>): Array<{ name: string; label: string }> {
	return block.kind === 'bsn' ? [{ name: block.name, label: block.label }] : []
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** The papers to take along: as PDF, as a page, and with a BSN that never leaves the browser. */
export default function PapersRoute() {
	const { papers, back, change, followUp } = useLoaderData<typeof loader>()
	const { t } = useTranslation('papieren')
	const script = useContext(ShellContext)?.bsnScript
	return (
		<Frame back={back}>
			<h1 data-read="">{t('titel')}</h1>
			<p data-read="">{t('uitleg')}</p>
			{papers.map(({ id, title, pdf, print, bsn, form }) => (
				<Card key={id}>
					<h2>{title}</h2>
					{form && <FormNotice {...form} change={change} />}
					<div className="utrecht-action-group">
						<ButtonLink href={pdf}>{t('download')}</ButtonLink>
						<ButtonLink href={print} kind="secondary">
							{t('lees')}
						</ButtonLink>
					</div>
					{bsn.length > 0 && (
						<BsnPanel
							script={script}
							pdf={pdf}
							fields={bsn}
							words={{
								title: t('bsn.titel'),
								explanation: t('bsn.uitleg'),
								wrong: t('bsn.fout'),
								make: t('bsn.maak'),
								busy: t('bsn.bezig'),
								failed: t('bsn.mislukt'),
								byHand: t('bsn.zonder'),
							}}
						/>
					)}
				</Card>
			))}
			<Notice>{t('nietVerstuurd')}</Notice>
			<FollowUpDays {...followUp} />
			<NextPerson />
		</Frame>
	)
}
