import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EndAnyTime } from '../end-any-time.tsx'
import { Frame } from '../frame.tsx'
import { openConversation } from '../journey.server.ts'
import { answerImport } from '../list-import.server.ts'
import { answerList, showList } from '../list-page.server.ts'
import { ListView } from '../list-page.tsx'
import { requireSession } from '../lost.server.ts'
import { requireSameConversation } from '../person.server.ts'
import { endAnyTime, placeOf } from '../place.server.ts'
import { answerQuestion } from '../question-page.server.ts'
import { QuestionPage } from '../question-page.tsx'
import { questionView } from '../question-view.server.ts'
import { sentForm } from '../sent-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const opened = await openConversation(args)
	const place = placeOf(opened, args.params)
	const end = endAnyTime(opened)
	if (place.kind === 'list') return { list: showList(opened, place), end }
	return { question: questionView(opened, place), end }
}

export async function action(args: ActionFunctionArgs) {
	const { form, file } = await sentForm(args.request)
	const opened = await openConversation(args)
	requireSameConversation(opened, form.get('gesprek'))
	requireSession(opened, args.params, form)
	const place = placeOf(opened, args.params)
	if (place.kind === 'question') return answerQuestion(opened, place, form)
	return place.list.import && form.get('actie') === 'importeer'
		? answerImport(opened, place, form, file)
		: answerList(opened, place, form)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
	const shown = data && ('list' in data ? data.list : data.question)
	return [{ title: shown?.title ?? 'Regelwijs' }]
}

export default function QuestionRoute() {
	const loaded = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const shown = { ...loaded, ...refused }
	const view = 'list' in shown && shown.list ? shown.list : shown.question
	return (
		<Frame back={view?.back} progress={view?.progress}>
			{'list' in shown && shown.list ? (
				<ListView view={shown.list} />
			) : (
				shown.question && <QuestionPage view={shown.question} />
			)}
			{loaded.end && <EndAnyTime href={loaded.end} />}
		</Frame>
	)
}
