import * as everything from './d.js';
export const e = () => {
  const d = new everything.D();
  return d.d() - 1;
};
