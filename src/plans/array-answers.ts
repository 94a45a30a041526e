/** Array methods that need an answer for each element, and what makes theirs of all the answers. */
export const ANSWERS = {
  filter: '.flat()',
  find: '.flat().at(0)',
  findLast: '.flat().at(-1)',
  findIndex: '.findIndex(Boolean)',
  findLastIndex: '.findLastIndex(Boolean)',
  some: '.some(Boolean)',
  every: '.every(Boolean)',
} as const;
export type AnswerMethod = keyof typeof ANSWERS;

export const isAnswerMethod = (method: string): method is AnswerMethod => Object.hasOwn(ANSWERS, method);

/** Those that give elements, not answers: their callback then gives the element, or nothing. */
export const givesElements = (method: string): boolean =>
  method === 'filter' || method === 'find' || method === 'findLast';
