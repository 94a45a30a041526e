import { save } from './save.js';

/** @param {SubmitEvent} event */
export async function submit(event) {
  const currentTarget = event.currentTarget;
  await save();
  currentTarget.reset();
}
