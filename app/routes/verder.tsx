import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Frame } from '../frame.tsx'
import { resumeAnswers, showResume } from '../resume-page.server.ts'
import { ResumePage } from '../resume-page.tsx'

export { resumeAnswers as action, showResume as loader }

export const headers = ({ actionHeaders }: { actionHeaders: Headers }) => actionHeaders

export const meta: MetaFunction<typeof showResume> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** Go on elsewhere, with a code on paper or a file. */
export default function ResumeRoute() {
	const view = useLoaderData<typeof showResume>()
	const refused = useActionData<typeof resumeAnswers>()?.refused
	return (
		<Frame>
			<ResumePage view={view} errors={refused?.errors ?? []} code={refused?.code} />
		</Frame>
	)
}
