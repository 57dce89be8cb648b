const paths = {
	back: 'M15 5l-7 7 7 7',
	forward: 'M9 5l7 7-7 7',
	check: 'M4 12.5l5.5 5.5L20 7',
	cross: 'M6 6l12 12M18 6L6 18',
	question: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.1',
	warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.3v.1',
	info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v5.5M12 7.6v.1',
	phone:
		'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
	sound: 'M4 9v6h4l5 4V5L8 9zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
	language:
		'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c3.5 5 3.5 13 0 18M12 3c-3.5 5-3.5 13 0 18',
}

/** The name of a drawing beside a text: it never stands alone. */
export type IconName = keyof typeof paths

/** Drawn beside a text that says the same; arrows turn with the direction of reading. */
export function Icon({ name }: { name: IconName }) {
	const turns = name === 'back' || name === 'forward'
	return (
		<svg
			className={turns ? 'utrecht-icon rw-mirror' : 'utrecht-icon'}
			viewBox="0 0 24 24"
			aria-hidden="true"
		>
			<path d={paths[name]} />
		</svg>
	)
}
