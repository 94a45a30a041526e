import { isAllowed, save } from './work.js';

export async function saveOr(name: string): Promise<void> {
  try {
    // mistake: no-lost-rejection: it goes past the catch
    return save(name);
  } catch (error) {
    console.error(error);
  }
}

export async function saveOrLog(name: string): Promise<void> {
  try {
    // right: the catch sees its end
    return await save(name);
  } catch (error) {
    console.error(error);
  }
}

export async function both(): Promise<boolean[]> {
  const first = isAllowed('first');
  // mistake: no-lost-rejection: it may reject while the first is awaited
  const second = isAllowed('second');
  return [await first, await second];
}

export async function together(): Promise<boolean[]> {
  // right: both are waited for at once
  return Promise.all([isAllowed('first'), isAllowed('second')]);
}
