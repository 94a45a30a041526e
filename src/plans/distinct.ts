import type { Step } from './plan.js';

const shapeOf = (step: Step): string =>
  JSON.stringify(
    Object.values(step).map((value: unknown) =>
      value !== null && typeof value === 'object' && 'range' in value ? value.range : value,
    ),
  );

/** What several ask for in the same words (an import, a factory that several calls share) is done once. */
export const distinct = (steps: readonly Step[]): Step[] => [
  ...new Map(steps.map((step) => [shapeOf(step), step])).values(),
];
