/**
 * Packages whose programs run Node's code and end by a word of their own: an error that nobody catches is shown in a
 * window, and the program goes on, as it does when no timer is left
 * (https://www.electronjs.org/docs/latest/api/app#event-window-all-closed).
 */
export const LASTING_HOSTS: readonly string[] = ['electron', 'nw'];
