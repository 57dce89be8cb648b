import { Icon } from './Icon.tsx'

/** What to put right, at its field; nothing when there is nothing. */
export function FieldError({ name, message }: { name: string; message: string | undefined }) {
	if (!message) return null
	return (
		<p className="utrecht-form-field-error-message" id={`${name}-error`}>
			<Icon name="warning" />
			<span>{message}</span>
		</p>
	)
}
