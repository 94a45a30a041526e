/// <reference path="./playwright.d.ts" />
import { expect as base, test } from '@playwright/test';

const expect = base.extend({});

test('steps', async ({ page }) => {
  await base(page.locator('h1')).toBeVisible();
  await expect(page.locator('h2')).toBeVisible();
  await expect.poll(() => 1).toBe(1);
});
