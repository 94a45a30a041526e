import { get } from 'settings';

/**
 * @param {string} name
 * @returns {string} what it is called
 */
export function nameOf(name) {
  return get(name).name;
}
/** @type {(name: string) => boolean} */
export const isOn = (name) => (get(name).on ? true : nameOf(name) === 'on');
