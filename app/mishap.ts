/** Why answers cannot be shown, as their texts are called: over time, key unfit, deleted, of a newer deploy. */
export type Mishap = 'verlopen' | 'beschadigd' | 'gewist' | 'nieuwer'
