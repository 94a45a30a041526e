import { it } from 'vitest';

declare const page: { waitForEvent(name: string): Promise<string>; click(selector: string): Promise<void> };

it('opens', async () => {
  const opened = page.waitForEvent('popup');
  await page.click('a');
  await opened;
});
