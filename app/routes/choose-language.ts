import { redirect } from '@remix-run/node'
import { sourceLanguage } from '../i18n.ts'

export function loader() {
	return redirect(`/${sourceLanguage}`)
}
