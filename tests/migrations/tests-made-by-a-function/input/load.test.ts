import { assertLater, assertLength, assertLoads, assertOnce } from './asserts.js';
declare function it(name: string, body: () => void | Promise<void>): void;
it('loads', assertLoads(' a ', 'a'));
it('loads b', assertLoads('b', 'b'));
it('has a length', assertLength('a'));
it('loads once', assertOnce('a'));
it('loads twice', () => {
  assertOnce('b')();
});
export const later = [assertLater('a')];
