import * as everything from './d.js';
export const e = async () => {
  const d = new everything.D();
  return await d.d() - 1;
};
