/** Scheme of what this feature shows: requests, grades, versions. Nothing of it is on disk. */
export const SHOWN = 'starstories-model';
