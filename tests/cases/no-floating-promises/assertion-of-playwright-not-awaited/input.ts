/// <reference path="./playwright.d.ts" />
import { expect as base, test } from '@playwright/test';

const expect = base.extend({});

test('steps', ({ page }) => {
  base(page.locator('h1')).toBeVisible();
  expect(page.locator('h2')).toBeVisible();
  expect.poll(() => 1).toBe(1);
});
